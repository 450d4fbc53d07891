import type { Span } from '../../model/report';
import type { CriterionLexicon } from './lexicon';
import { isPlural, spanOf, type Sentence } from './words';

/** What in a sentence can be shown: a thing on paper with what became of it, or a proof of another sort. */
export function evidenceIn(sentence: Sentence, lexicon: CriterionLexicon): Span[] {
  const { artefacts, bodies, outcomes, proofs, metrics } = lexicon;
  const line = ` ${sentence.map(({ word }) => word).join(' ')} `;
  if (proofs.test(line)) {
    return [{ start: sentence[0]!.start, end: sentence.at(-1)!.end }];
  }
  // "The inspectorate confirms that this is met"
  const told = sentence.findIndex(({ word }) => /^(?:confirms|certifies|verifies)$/.test(word));
  if (told > 0) return [spanOf(sentence[told]!)];
  // "Positive survey results", "good audit report": praise, but from somebody else
  const judged = sentence.findIndex(
    ({ word }, i) => TOLD_BY.test(word) && JUDGEMENT.test(sentence[i + 1]?.word ?? ''),
  );
  if (judged > 0 && judged === sentence.length - 2) return [spanOf(sentence[judged + 1]!)];
  const completed = completionIn(sentence, lexicon);
  if (completed) return [completed];
  // "Percentage of plans reviewed", "take-up of the scheme": a count without its target proves nothing yet.
  const isNamed = artefacts.has(sentence[1]?.word ?? '');
  if (isShare(sentence) || (metrics.has(sentence[0]!.word) && !isNamed)) return [];
  if (isGaugeAlone(line, lexicon)) return [];
  const isPraised = isPraise(sentence, lexicon);
  const isSettled = sentence.some((_, i) => isSettling(sentence, i, lexicon));
  const things = sentence.filter(
    ({ word }, i) =>
      (artefacts.has(word) || (bodies.has(word) && isSettled && !isPraised)) &&
      !isYardstick(sentence, i, lexicon),
  );
  const isSeen = isSettled || (!isPraised && sentence.some(({ word }) => outcomes.has(word)));
  const source = sourceIn(sentence, lexicon);
  if (source) return [source];
  if (things.length === 0) {
    // "Defibrillator fitted", "published timetable": of anything but what cannot be seen.
    if (isPraised || sentence.length < 2 || sentence.some((_, i) => isYardstick(sentence, i, lexicon)))
      return [];
    const seen = sentence.filter(
      ({ word }, i) => (outcomes.has(word) || isState(sentence, i)) && !isUnseen(sentence, i, lexicon),
    );
    return (seen.length > 0 ? seen : namedThings(sentence, lexicon)).map(spanOf);
  }
  // "Case notes, survey findings and photographs": a list of proofs needs no verb.
  const isList = things.length >= 3 && !isPraised;
  if (isList || isSeen || (!isPraised && isName(sentence, things, lexicon))) return things.map(spanOf);
  return isPraised ? besidePraise(sentence, lexicon) : namedThings(sentence, lexicon).map(spanOf);
}

function isPraise(sentence: Sentence, { qualities, comparatives }: CriterionLexicon): boolean {
  return sentence.some(
    ({ word }) => qualities.has(word) || comparatives.has(word) || word.startsWith('well-'),
  );
}

/** "Meeting notes and a clear action log": what is praised takes nothing from what stands beside it. */
function besidePraise(sentence: Sentence, lexicon: CriterionLexicon): Span[] {
  const joined = sentence.findIndex(({ word }) => word === 'and');
  if (joined < 1 || sentence.some((_, i) => isOtherVerb(sentence, i))) return [];
  return [sentence.slice(0, joined), sentence.slice(joined + 1)]
    .filter((part) => part.length > 0 && !isPraise(part, lexicon))
    .flatMap((part) => evidenceIn(part, lexicon));
}

/** "Publication of the strategy", "appointment of a lead"; but no "introduction of better ways" */
function completionIn(sentence: Sentence, lexicon: CriterionLexicon): Span | null {
  const [first, of, ...rest] = sentence;
  if (!lexicon.completions.has(first!.word) || of?.word !== 'of' || rest.length === 0) return null;
  const isOfNothing = rest
    .slice(0, LONGEST_OBJECT)
    .some(({ word }) => lexicon.unseen.has(word) || lexicon.activities.has(word));
  const isOfPaper = rest.some(({ word }) => lexicon.artefacts.has(word));
  return isOfNothing || (isPraise(rest, lexicon) && !isOfPaper) ? null : spanOf(first!);
}

/** Words of what is published or appointed, at most. */
const LONGEST_OBJECT = 4;

/** "Positive comments in the inspection report", "the risk is on the register"; but no "confidence in the system" */
function sourceIn(sentence: Sentence, lexicon: CriterionLexicon): Span | null {
  const { artefacts, yardsticks, unseen, qualities, comparatives } = lexicon;
  const held = sentence.findIndex(
    ({ word }, i) =>
      i > 0 &&
      /^(?:in|on|from)$/.test(word) &&
      [unseen, qualities, comparatives].every((words) => !words.has(sentence[i - 1]!.word)),
  );
  if (held < 0 || sentence.some((_, i) => isOtherVerb(sentence, i))) return null;
  const isCompared = sentence.some(({ word }) => comparatives.has(word));
  const isDefinite = /^(?:the|our|its|their|each|every|an?)$/.test(sentence[held + 1]?.word ?? '');
  const source = sentence
    .slice(held + 1, held + 2 + LONGEST_OBJECT)
    .find(
      ({ word }) =>
        (artefacts.has(word) && !yardsticks.has(word) && isDefinite && !isCompared) || TOLD_BY.test(word),
    );
  return source ? spanOf(source) : null;
}

/** Papers by which somebody else tells of a result. */
const TOLD_BY = /^(?:surveys?|inspections?|audits?|minutes|questionnaires?|reports?)$/;

/** What such papers come to: "audit opinion". */
const JUDGEMENT = /^(?:reports?|results?|findings|opinion|feedback|scores?|ratings?|letter)$/;

/** "Chief officer sign-off at the board": the name of a thing, and of where or for what it is. */
function isName(whole: Sentence, things: Sentence, { unseen }: CriterionLexicon): boolean {
  const sentence = withoutContents(whole);
  const preposition = sentence.findIndex(({ word }) => PREPOSITION.test(word));
  const name = preposition < 0 ? sentence : sentence.slice(0, preposition);
  return (
    sentence.length <= LONGEST_NAME &&
    name.length > 0 &&
    name.length <= SHORT &&
    name.some((word) => things.includes(word)) &&
    !unseen.has(name.at(-1)!.word) &&
    !sentence.some((_, i) => isOtherVerb(sentence, i))
  );
}

/** "Letter from the regulator that the notice is lifted": a paper, without what it says. */
function withoutContents(sentence: Sentence): Sentence {
  const that = sentence.findIndex(({ word }) => word === 'that');
  const tells = sentence.slice(0, Math.max(0, that)).some(({ word }) => TELLING.test(word));
  return tells ? sentence.slice(0, that) : sentence;
}

const TELLING =
  /^(?:confirmation|letters?|emails?|statements?|notice|reports?|opinion|certificates?|evidence|data|feedback|results?)$/;

/** "Curriculum maps on the website", "written answer from the owner": things that no list has, by their form. */
function namedThings(sentence: Sentence, lexicon: CriterionLexicon): Sentence {
  const { unseen, metrics, activities, people } = lexicon;
  const preposition = sentence.findIndex(({ word }) => PREPOSITION.test(word));
  const name = preposition < 0 ? sentence : sentence.slice(0, preposition);
  const head = name.at(-1);
  if (!head || name.length < 2 || name.length > SHORT || sentence.length > LONGEST_NAME) return [];
  if (sentence.some((_, i) => isOtherVerb(sentence, i) || sentence[i]!.word === 'can')) return [];
  if ([unseen, metrics, activities].some((words) => words.has(head.word))) return [];
  const [first, second] = name;
  if (KEPT.test(/^an?$/.test(first!.word) ? second!.word : first!.word)) return [head];
  return isPlural(head) &&
    !people.has(head.word) &&
    !people.has(name[0]!.word) &&
    !/(?:ions|ings|ities|ments|ances|ences|ises|ys|ves)$/.test(head.word)
    ? [head]
    : [];
}

/** "Signed statement", "a named contact" */
const KEPT = /^(?:written|signed|published|dated|documented|certified|named|designated)$/;

const PREPOSITION = /^(?:at|on|in|by|from|for|to|with|of|against|under|across|and|about|as|held|within|per)$/;

/** Words of a sentence that is a name, at most. */
const LONGEST_NAME = 10;

/** "Policy approved", "form in use"; but no "effective use of the form". */
function isSettling(sentence: Sentence, i: number, { settled }: CriterionLexicon): boolean {
  const { word } = sentence[i]!;
  if (word === 'date') return isState(sentence, i);
  if (!settled.has(word)) return false;
  // "A set of notes"
  if (word === 'set')
    return sentence[i + 1]?.word !== 'of' && !/^(?:a|the|one)$/.test(sentence[i - 1]?.word ?? '');
  return !/^(?:place|use|file)$/.test(word) || /^(?:in|into|on)$/.test(sentence[i - 1]?.word ?? '');
}

/** "Benefits secured", "agreed approach": of what nobody can look at; and "the agreed …" says nothing became of it. */
function isUnseen(sentence: Sentence, i: number, { unseen }: CriterionLexicon): boolean {
  let subject = i - 1;
  while (
    subject >= 0 &&
    /^(?:has|have|been|be|is|are|was|were|being|now|fully|in|up|to|all)$/.test(sentence[subject]!.word)
  )
    subject--;
  if (subject < 0) return sentence.slice(i + 1, i + 4).some(({ word }) => unseen.has(word));
  return (
    unseen.has(sentence[subject]!.word) ||
    /^(?:the|our|its|an?|as|within|with|of|at)$/.test(sentence[i - 1]!.word)
  );
}

/** "In place", "in post", "up to date" */
function isState(sentence: Sentence, i: number): boolean {
  const [before, { word }] = [sentence[i - 1]?.word, sentence[i]!];
  // "Sensory room open", "path open to the public"; but no "open to challenge"
  if (word === 'open')
    return (
      i > 0 && (sentence[i + 1] === undefined || /^(?:public|visitors|patients)$/.test(sentence.at(-1)!.word))
    );
  return (
    (before === 'in' && /^(?:place|use|post|operation)$/.test(word)) || (before === 'to' && word === 'date')
  );
}

/** "Policies are followed", "policy discussed": a verb that leaves nothing to show. */
function isOtherVerb(sentence: Sentence, i: number): boolean {
  const { word } = sentence[i]!;
  if (/^(?:is|are|will|has|have)$/.test(word)) return !/^(?:on|in|at)$/.test(sentence[i + 1]?.word ?? '');
  return (
    i > 0 &&
    /^(?:followed|discussed|understood|adhered|respected|observed|applied|needed|known|listens|works|runs|grows|matters|continues|remains|happens|thrives|succeeds|knows|feels|understands|helps|starts|ends)$/.test(
      word,
    )
  );
}

/** "Number of calls", "no. of calls" */
function isShare(sentence: Sentence): boolean {
  return SHARE.test(sentence[0]!.word) || (sentence[0]!.word === 'no' && sentence[1]?.word === 'of');
}

/** Words of a sentence that names a thing and no more, at most. */
const SHORT = 5;

const SHARE = /^(?:%|numbers?|percentage|proportion|rates?|levels?|volume|amount)$/;

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
