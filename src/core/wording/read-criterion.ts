import { isBlankMark, isPlaceholder, isPointer, plainText, withoutClosingMark } from '../model/plain-text';
import type { CriterionReading } from '../model/readings';
import type { CriterionKind, Span, TraceStep } from '../model/report';
import { comparativesIn, evidenceIn, measuresIn, activityIn } from './criterion/facts';
import { BUILT_IN, type CriterionLexicon } from './criterion/lexicon';
import { sentencesOf } from './criterion/words';

/** What stands further on than this in a cell is not read. */
const LONGEST_CRITERION = 4000;

/**
 * How success will be known, by the words of a criterion cell, with what in it could be counted or shown.
 * @param lexicon the words to know criteria by; `criterionLexicon` adds a council's own
 */
export function readCriterion(text: string, lexicon: CriterionLexicon = BUILT_IN): CriterionReading {
  return analyse(text, lexicon).reading;
}

/** How a criterion cell is read, step by step. */
export function explainCriterion(text: string, lexicon: CriterionLexicon = BUILT_IN): TraceStep[] {
  const { reading, reason } = analyse(text, lexicon);
  const told = (spans: readonly Span[], says: string): TraceStep[] =>
    spans.map((span) => ({ step: `‘${text.slice(span.start, span.end)}’ ${says}.`, span }));
  return [
    ...told(reading.measures, 'can be counted'),
    ...told(reading.evidence, 'can be shown'),
    ...told(reading.comparatives, 'compares, without saying with what'),
    { step: `${reason} So it is read as ${reading.kind}.` },
  ];
}

interface Analysis {
  readonly reading: CriterionReading;
  readonly reason: string;
}

function analyse(text: string, lexicon: CriterionLexicon): Analysis {
  const mark = withoutClosingMark(text);
  if (isBlankMark(mark) || isPlaceholder(mark) || lexicon.blanks.includes(plainText(mark).trim()))
    return plainly('blank', text, 'The cell gives none.');
  if (isPointer(mark) || isShortPointer(mark, lexicon))
    return plainly('pointer', text, 'It only points to another cell.');
  const start = text.length - text.trimStart().length;
  const sentences = sentencesOf(text.slice(0, start + LONGEST_CRITERION));
  const measures = sentences.flatMap((sentence) => measuresIn(sentence, lexicon));
  const evidence = sentences.flatMap((sentence) => evidenceIn(sentence, lexicon));
  const comparatives = sentences.flatMap((sentence) => comparativesIn(sentence, lexicon));
  const activities = sentences.map((sentence) => activityIn(sentence, lexicon));
  const facts = {
    text,
    measures: measures.map(({ start, end }) => ({ start, end })),
    evidence,
    comparatives,
  };
  const counts = measures.some(({ isDate }) => !isDate) || (measures.length > 0 && activities[0] === null);
  if (counts && !activities.some((activity) => activity?.isNote))
    return {
      reading: { kind: 'measurable', ...facts, rests: facts.measures },
      reason: 'It gives something to count.',
    };
  const isActivity =
    activities.length > 0 &&
    activities.every((activity, i) => activity !== null || isSaidBefore(activities, i));
  if (isActivity || activities.some((activity) => activity?.isNote)) {
    const rests = activities.flatMap((activity) => (activity ? [activity.span] : []));
    return {
      reading: { kind: 'activity', ...facts, rests },
      reason: 'It tells of work, not of what comes of it.',
    };
  }
  if (evidence.length > 0)
    return {
      reading: { kind: 'evidenced', ...facts, rests: evidence },
      reason: 'It names something that can be shown.',
    };
  return {
    reading: { kind: 'vague', ...facts, rests: comparatives },
    reason: 'Nothing in it can be counted or shown.',
  };
}

function isSaidBefore(activities: readonly (object | null)[], i: number): boolean {
  return i > 0 && activities[0] !== null;
}

function plainly(kind: CriterionKind, text: string, reason: string): Analysis {
  return { reading: { kind, text, rests: [], measures: [], evidence: [], comparatives: [] }, reason };
}

// "See 2.3", "see section 4", "refer to row 3b above"
const NUMBERED_POINTER =
  /^(?:see|as|as per|per|cf\.?|refer to|as for|as in) (?:the )?(?:(?:section|sections|para|paras|paragraph|item|action|actions|rec|recommendation|row|line|page|appendix|annex|point|no\.?|number|ref)\.? )?[a-z]?\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?(?:\([a-z]\))?(?: (?:above|below|(?:of|in) the [a-z]+))?$/;

/** A pointer with a little more to it: "As per action 3", "see above – JS". */
function isShortPointer(mark: string, { pointers }: CriterionLexicon): boolean {
  if (mark.length > LONGEST_POINTER) return false;
  const plain = plainText(mark).replace(/\s+/g, ' ').trim();
  if (NUMBERED_POINTER.test(plain)) return true;
  return plain.split(' ').length <= 6 && pointers.some((pointer) => plain.startsWith(pointer));
}

const LONGEST_POINTER = 50;
