import type { Span } from '../../model/report';
import type { CriterionLexicon } from './lexicon';
import { isPlural, spanOf, type Sentence } from './words';

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
    const isOther =
      isNumberWord(sentence, i, lexicon) || isCount(sentence, i, lexicon) || isRating(sentence, i);
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

/** "Grade 2 or better": a number to reach, though it has a name. */
function isBar(sentence: Sentence, i: number): boolean {
  return (
    sentence[i + 1]?.word === 'or' &&
    /^(?:better|above|more|higher|below|less|fewer|lower|under|over)$/.test(sentence[i + 2]?.word ?? '')
  );
}

/** "Good or better", "risk score reduced to amber": a step of a scale to reach. */
function isRating(sentence: Sentence, i: number): boolean {
  const { word } = sentence[i]!;
  if (/^(?:good|outstanding|green|amber|reasonable|substantial|adequate)$/.test(word) && isBar(sentence, i))
    return true;
  return (
    /^(?:green|amber|low|medium|yellow)$/.test(word) &&
    /^(?:to|at|is)$/.test(sentence[i - 1]?.word ?? '') &&
    sentence.slice(0, i).some((one) => /^(?:risk|score|rating|rated|rag|status)$/.test(one.word))
  );
}

function isNumbered(sentence: Sentence, i: number): boolean {
  const { word } = sentence[i]!;
  if (/[%£$€/]/.test(word)) return false;
  const before = sentence[i - 1]?.word ?? '';
  if (isBar(sentence, i)) return false;
  // "101 calls"
  if (/^(?:101|111|999)$/.test(word))
    return /^(?:calls?|service|demand|line|number)$/.test(sentence[i + 1]?.word ?? '');
  return (
    NUMBERED.test(before) ||
    (/^(?:19|20)\d\d(?:-\d\d)?$/.test(word) && /^(?:act|the|regulations|framework|of|plan)$/.test(before))
  );
}

function isNumberWord(sentence: Sentence, i: number, { numbers, qualities }: CriterionLexicon): boolean {
  const { word } = sentence[i]!;
  if (isPeriod(sentence, i)) return true;
  // "Two-thirds", "twenty-five"
  if (!(word.includes('-') ? word.split('-').every((part) => numbers.has(part)) : numbers.has(word)))
    return false;
  const isShare = /^(?:not|of|in|a|per|least|than|within|to|one|every|by|nearly|over|under)$/.test(
    sentence[i - 1]?.word ?? '',
  );
  // "One to ones"
  if (word === 'one' && /^ones?$/.test(sentence[i + 2]?.word ?? '')) return false;
  if (word === 'one') return isShare || isOneEach(sentence, i);
  // "By a third", "a fifth of"; but no "the third party", "the second quarter"
  if (/^(?:third|quarter|fifth|tenth)$/.test(word)) return isShare;
  return !qualities.has(sentence[i + 1]?.word ?? '');
}

/** "No more than a week", "within a day", "at least monthly" */
function isPeriod(sentence: Sentence, i: number): boolean {
  const before = sentence[i - 1]?.word ?? '';
  if (/^an?$/.test(sentence[i]!.word))
    return (
      /^(?:than|within|least|most|under)$/.test(before) &&
      /^(?:minute|hour|day|week|fortnight|month|term|quarter|year)$/.test(sentence[i + 1]?.word ?? '')
    );
  return (
    before === 'least' &&
    /^(?:once|daily|weekly|fortnightly|monthly|termly|quarterly|annually|yearly)$/.test(sentence[i]!.word)
  );
}

/** "One plan for each ward", "one officer appointed"; but no "one another", "one council approach" */
function isOneEach(sentence: Sentence, i: number): boolean {
  if (i > 0 || /^(?:another|another's|other|to|of)$/.test(sentence[1]?.word ?? '')) return false;
  return sentence.some(({ word }) => /^(?:each|every|per|a|an)$/.test(word) || /[a-z]{2}ed$/.test(word));
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
  { counts, countable, metrics, qualities, comparatives }: CriterionLexicon,
): boolean {
  const { word } = sentence[i]!;
  if (!counts.has(word)) return false;
  const rest = sentence.slice(i + 1);
  if (word === 'no' && rest[0]?.word === 'of') return false;
  if (word === 'fully' || word === 'always' || word === 'never') return false;
  if (isSignedBy(sentence, i) || isSentTo(sentence, i) || isThroughout(sentence, i)) return false;
  const near = rest.slice(0, REACH);
  const next = rest[0]?.word ?? '';
  if (word === 'zero' || word === 'nil') {
    if (rest.slice(0, 2).some((one) => /^(?:culture|approach|mindset)$/.test(one.word))) return false;
    if (next === '' || /^(?:tolerance|based|hours|sum|trust|carbon)$/.test(next)) return false;
  } else if (/^(?:every|each|everyone|everybody|nobody)$/.test(word)) {
    if (
      next === '' ||
      /^(?:other|others|effort|opportunity|aspect|reason|confidence|stage|level)$/.test(next)
    )
      return false;
  } else if (!near.some((one) => countable.has(one.word) || metrics.has(one.word) || isPlural(one)))
    return false;
  if (rest.some(({ word: rating }, at) => RATED.test(rating) && qualities.has(rest[at + 1]?.word ?? '')))
    return true;
  return !rest.some(
    (one, at) => (qualities.has(one.word) && !isRank(rest, at)) || comparatives.has(one.word),
  );
}

/** "Newsletter sent to all staff": to whom a message went, which is no result. */
function isSentTo(sentence: Sentence, i: number): boolean {
  if (sentence[i - 1]?.word !== 'to' || sentence[i + 1]?.isNumber) return false;
  const before = sentence.slice(0, i);
  return (
    before.some(({ word }) =>
      /^(?:newsletters?|letters?|emails?|messages?|reminders?|communications?|bulletins?|memos?)$/.test(word),
    ) && before.some(({ word }) => /^(?:sent|issued|circulated|emailed|distributed)$/.test(word))
  );
}

/** "A diverse workforce at all levels", "consistency across all teams": where, which counts nothing. */
function isThroughout(sentence: Sentence, i: number): boolean {
  const before = sentence[i - 1]?.word ?? '';
  if (/^(?:across|throughout|between|among|amongst|with)$/.test(before)) return !sentence[i + 1]?.isNumber;
  return sentence
    .slice(i + 1, i + 3)
    .some(({ word }) =>
      /^(?:levels?|times|stages|aspects|ages|respects|parts|kinds|sorts|ways|circumstances)$/.test(word),
    );
}

/** "High priority", "high risk", "high street": no praise. */
function isRank(words: Sentence, i: number): boolean {
  return (
    words[i]!.word === 'high' &&
    /^(?:and|medium|priority|risk|risks|need|needs|cost|value|street|school|schools|court|level|rated)$/.test(
      words[i + 1]?.word ?? '',
    )
  );
}

/** "All homes rated good": by an inspector, who counts for praise. */
const RATED = /^(?:rated|judged|graded|scored|classed)$/;

/** How far behind "all" what is counted may stand: "all newly appointed wardens". */
const REACH = 4;

/** "By March", "before the end of June" */
function isDeadline(sentence: Sentence, i: number): boolean {
  const { word } = sentence[i]!;
  if (!MONTH.test(word)) return false;
  return sentence.slice(Math.max(0, i - 4), i).some((one) => /^(?:by|before|end|until|from)$/.test(one.word));
}
