import type { Span } from '../../model/report';
import type { CriterionLexicon } from './lexicon';
import type { CriterionWord, Sentence } from './words';

/** Words that a number belongs to and that make it a name: "action 3", "phase 2", "section 106", "day 1". */
const NUMBERED =
  /^(?:action|actions|recommendation|recommendations|rec|phase|stage|tier|level|section|part|paragraph|para|appendix|annex|version|v|grade|band|priority|form|iso|option|objective|no|number|item|point|ref|block|covid|year|key|step|room|act|schedule|article|kpi|table|target|standard|outcome|indicator|unit|zone)$/;

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Something that can be counted. */
export interface Measure extends Span {
  /** Is it the day on which something happened, which measures nothing of work that is done? */
  readonly isDate: boolean;
}

/** What in a sentence can be counted: figures, dates, shares, and all or none of what can be counted. */
export function measuresIn(sentence: Sentence, lexicon: CriterionLexicon): Measure[] {
  const found: Measure[] = [];
  sentence.forEach((word, i) => {
    const isFigure = word.isNumber && !isNumbered(sentence, i);
    const isOther = isNumberWord(sentence, i, lexicon) || isCount(sentence, i, lexicon);
    if (isFigure || isOther || isDeadline(sentence, i))
      found.push({ ...spanOf(word), isDate: !isOther && isPartOfDate(sentence, i) });
  });
  return found;
}

/** "3 May", "May 2026", "03/05/2026", but not "by June" */
function isPartOfDate(sentence: Sentence, i: number): boolean {
  if (isDeadline(sentence, i) || (i > 0 && isDeadline(sentence, i - 1))) return false;
  const near = [sentence[i - 1], sentence[i + 1]].some((word) => word !== undefined && MONTH.test(word.word));
  return near || /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(sentence[i]!.word);
}

function isNumbered(sentence: Sentence, i: number): boolean {
  const { word } = sentence[i]!;
  if (/[%£$€/]/.test(word)) return false;
  const before = sentence[i - 1]?.word ?? '';
  return (
    NUMBERED.test(before) ||
    (/^(?:19|20)\d\d(?:-\d\d)?$/.test(word) && /^(?:act|the|regulations|framework|of|plan)$/.test(before))
  );
}

function isNumberWord(sentence: Sentence, i: number, { numbers, qualities }: CriterionLexicon): boolean {
  const { word } = sentence[i]!;
  if (!numbers.has(word)) return false;
  if (
    /^(?:one|third|quarter)$/.test(word) &&
    !/^(?:of|in|a|per|least|than|within|to|one|every|by)$/.test(sentence[i - 1]?.word ?? '')
  ) {
    // "One plan for each ward" counts; "the third party", "one another" do not.
    return word === 'one' && i === 0;
  }
  return !qualities.has(sentence[i + 1]?.word ?? '');
}

/** "Terms agreed and signed by all partners": who signed, which counts nothing. */
function isSignedBy(sentence: Sentence, i: number): boolean {
  if (sentence[i - 1]?.word !== 'by') return false;
  const isAgreed = sentence
    .slice(0, i)
    .some(({ word }) => /^(?:signed|agreed|approved|endorsed|ratified|adopted|accepted|sealed)$/.test(word));
  const isParty = sentence
    .slice(i + 1, i + 4)
    .some(({ word }) =>
      /^(?:partners|parties|agencies|sides|authority|authorities|signatories|organisations|boards|councils|trusts)$/.test(
        word,
      ),
    );
  return isAgreed && isParty;
}

/** "All wardens trained", "no repeat breaches"; but no "all children have clear plans", for who says what is clear? */
function isCount(
  sentence: Sentence,
  i: number,
  { counts, countable, qualities, comparatives }: CriterionLexicon,
): boolean {
  const { word } = sentence[i]!;
  if (!counts.has(word)) return false;
  const rest = sentence.slice(i + 1);
  if (word === 'fully' || word === 'always' || word === 'never') return false;
  if (isSignedBy(sentence, i)) return false;
  const near = rest.slice(0, REACH);
  if (!near.some((one) => countable.has(one.word) || isPlural(one))) return false;
  return !rest.some((one) => qualities.has(one.word) || comparatives.has(one.word));
}

/** How far behind "all" what is counted may stand: "all newly appointed wardens". */
const REACH = 4;

function isPlural({ word }: CriterionWord): boolean {
  return word.length > 4 && /[^su]s$/.test(word) && !/(?:ness|ics|news|less)$/.test(word);
}

/** "By March", "before the end of June" */
function isDeadline(sentence: Sentence, i: number): boolean {
  const { word } = sentence[i]!;
  if (!MONTH.test(word)) return false;
  return sentence.slice(Math.max(0, i - 4), i).some((one) => /^(?:by|before|end|until|from)$/.test(one.word));
}

/** What in a sentence can be shown: a thing on paper with what became of it, or a proof of another sort. */
export function evidenceIn(sentence: Sentence, lexicon: CriterionLexicon): Span[] {
  const { artefacts, settled, outcomes, proofs, qualities, comparatives } = lexicon;
  const line = ` ${sentence.map(({ word }) => word).join(' ')} `;
  if (proofs.some((proof) => line.includes(` ${proof} `))) {
    return [{ start: sentence[0]!.start, end: sentence.at(-1)!.end }];
  }
  // "Percentage of plans reviewed": a count without its target proves nothing yet.
  if (/^(?:number|percentage|proportion|rate|level|volume|amount)$/.test(sentence[0]!.word)) return [];
  const isPraised = sentence.some(({ word }) => qualities.has(word) || comparatives.has(word));
  if (isGaugeAlone(line, lexicon)) return [];
  const things = sentence.filter(({ word }, i) => artefacts.has(word) && !isYardstick(sentence, i, lexicon));
  if (things.length === 0)
    return isPraised || sentence.length < 2
      ? []
      : sentence.filter(({ word }) => outcomes.has(word)).map(spanOf);
  // "Case notes, survey findings and photographs": a list of proofs needs no verb.
  const isList = things.length >= 3 && !isPraised;
  const isShort = isList || (sentence.length <= 5 && !isPraised);
  return isShort || sentence.some(({ word }) => settled.has(word)) ? things.map(spanOf) : [];
}

/** "Within budget", "in line with the agreed policy" */
function isYardstick(sentence: Sentence, i: number, { yardsticks }: CriterionLexicon): boolean {
  if (!yardsticks.has(sentence[i]!.word)) return false;
  let before = i - 1;
  while (
    before >= 0 &&
    /^(?:the|our|its|agreed|approved|allocated|existing|current|set)$/.test(sentence[before]!.word)
  )
    before--;
  const held = sentence[before]?.word ?? '';
  return (
    /^(?:within|on|under|below|against)$/.test(held) ||
    (/^(?:with|to)$/.test(held) &&
      /^(?:line|compliance|comply|accordance|adherence|adhere|according)$/.test(
        sentence[before - 1]?.word ?? '',
      ))
  );
}

/** "KPI to be agreed", "targets met" */
function isGaugeAlone(line: string, { gauges }: CriterionLexicon): boolean {
  const gauge = /(\S+) (?:to be|tbc|tba|yet to be|still to be|not yet|met|achieved) /.exec(line)?.[1];
  return gauge !== undefined && gauges.has(gauge);
}

/** The words that compare without a start or an end: "improved". */
export function comparativesIn(sentence: Sentence, { comparatives }: CriterionLexicon): Span[] {
  return sentence.filter(({ word }, i) => comparatives.has(word) && !isBound(sentence, i)).map(spanOf);
}

/** "No more than 5", "less than a week": bound by a figure. */
function isBound(sentence: Sentence, i: number): boolean {
  return sentence[i + 1]?.word === 'than';
}

/** Work that a sentence tells of, instead of its result. */
export interface Activity {
  readonly span: Span;
  /** A note of what was done: "met with", "various sessions have taken place". */
  readonly isNote: boolean;
}

const TOOK_PLACE = new Set(['were held', 'was held', 'been held', 'taken place', 'took place']);

/** The work that a sentence tells of; null where it tells of something else. */
export function activityIn(sentence: Sentence, lexicon: CriterionLexicon): Activity | null {
  const { activities, happening, doing, artefacts } = lexicon;
  if (isOrder(sentence, lexicon)) return { span: spanOf(sentence[0]!), isNote: false };
  const work = sentence.findIndex(({ word }) => activities.has(word));
  const happens =
    work < 0
      ? -1
      : sentence.findIndex(({ word }, i) => Math.abs(i - work) <= NEAR && i !== work && happening.has(word));
  const has = sentence.findIndex(({ word }) => /^(?:have|has|had|were|was)$/.test(word));
  if (work >= 0 && happens >= 0) {
    const span = {
      start: sentence[Math.min(work, happens)]!.start,
      end: sentence[Math.max(work, happens)]!.end,
    };
    return { span, isNote: has >= 0 && has < happens };
  }
  const held = sentence.findIndex(({ word }, i) => TOOK_PLACE.has(`${sentence[i - 1]?.word} ${word}`));
  if (held >= 0)
    return { span: { start: sentence[held - 1]!.start, end: sentence[held]!.end }, isNote: true };
  const did = sentence.findIndex(({ word }, i) => doing.has(word) && isDone(sentence, i));
  const isPaper = sentence.slice(0, did).some(({ word }) => artefacts.has(word) && !activities.has(word));
  if (did >= 0 && did <= NEAR && !isPaper) return { span: spanOf(sentence[did]!), isNote: false };
  return null;
}

/** "Review existing policies", "liaise with Highways"; but no "review of fees published", "working group established". */
function isOrder(
  sentence: Sentence,
  { orders, settled, outcomes, activities, happening }: CriterionLexicon,
): boolean {
  const [first, next] = sentence;
  if (!orders.has(first!.word) || next === undefined) return false;
  if (
    /^(?:of|is|are|was|were|has|have|by|and|group|groups|party|shows?|meeting|meetings|date)$/.test(next.word)
  )
    return false;
  if (/^work/.test(first!.word)) return /^(?:with|to|together|alongside|closely|towards)$/.test(next.word);
  if (/^(?:hold|deliver|arrange|organise|attend)$/.test(first!.word))
    return sentence.some(({ word }) => activities.has(word));
  return (
    !sentence.slice(1).some(({ word }) => settled.has(word) || outcomes.has(word) || happening.has(word)) ||
    first!.word === 'liaise' ||
    first!.word === 'continue'
  );
}

/** "Met with the group", "officers briefed"; but no "targets met", "members are well informed". */
function isDone(sentence: Sentence, i: number): boolean {
  const after = sentence[i + 1]?.word ?? '';
  if (sentence[i]!.word === 'met') return /^(?:with|at|on|in|again|to|twice|once|the)$/.test(after);
  return !/^(?:well|better|more|fully|kept|feel|be|are|is)$/.test(sentence[i - 1]?.word ?? '');
}

/** Words between an activity and its verb, at most. */
const NEAR = 5;

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
