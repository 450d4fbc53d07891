import type { CriterionReading } from '../model/readings';
import type { CriterionKind, Span, TraceStep } from '../model/report';
import { activityIn } from './criterion/activities';
import { comparativesIn, countablesIn } from './criterion/countables';
import { evidenceIn } from './criterion/evidence';
import { BUILT_IN, type CriterionLexicon } from './criterion/lexicon';
import { measuresIn } from './criterion/measures';
import { isNone, isPointerAlone } from './criterion/whole-cell';
import { sentencesOf, type Sentence } from './criterion/words';

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
    ...(reading.kind === 'vague' ? told(reading.countables, 'could be counted, but no target is given') : []),
    { step: `${reason} So it is read as ${reading.kind}.` },
  ];
}

interface Analysis {
  readonly reading: CriterionReading;
  readonly reason: string;
}

function analyse(text: string, lexicon: CriterionLexicon): Analysis {
  if (isNone(text, lexicon)) return plainly('blank', text, 'The cell gives none.');
  if (isPointerAlone(text, lexicon)) return plainly('pointer', text, 'It only points to another cell.');
  const start = text.length - text.trimStart().length;
  const sentences = sentencesOf(text.slice(0, start + LONGEST_CRITERION));
  const measures = sentences.flatMap((sentence) => measuresIn(sentence, lexicon));
  const shown = sentences.map((sentence) => evidenceIn(sentence, lexicon));
  const evidence = shown.flat();
  const comparatives = sentences.flatMap((sentence) => comparativesIn(sentence, lexicon));
  const activities = sentences.map((sentence) => activityIn(sentence, lexicon));
  const facts = {
    text,
    measures: measures.map(({ start, end }) => ({ start, end })),
    evidence,
    comparatives,
    countables: sentences.flatMap((sentence) => countablesIn(sentence, lexicon)),
  };
  const isNote = activities.some((activity) => activity?.isNote);
  const counts = measures.some(({ isDate }) => !isDate) || (measures.length > 0 && activities[0] === null);
  if (counts && !isNote)
    return {
      reading: { kind: 'measurable', ...facts, rests: facts.measures },
      reason: 'It gives something to count.',
    };
  // What follows on work, and neither shows anything nor claims what came of it, tells more of the work.
  const isActivity =
    activities[0] &&
    activities.every(
      (activity, i) => activity !== null || (shown[i]!.length === 0 && !isClaim(sentences[i]!, lexicon)),
    );
  if (isActivity || isNote) {
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

/** "Staff feel confident": a result, though it cannot be proved. */
function isClaim(sentence: Sentence, { qualities, comparatives }: CriterionLexicon): boolean {
  return sentence.some(({ word }) => qualities.has(word) || comparatives.has(word));
}

function plainly(kind: CriterionKind, text: string, reason: string): Analysis {
  return {
    reading: { kind, text, rests: [], measures: [], evidence: [], comparatives: [], countables: [] },
    reason,
  };
}
