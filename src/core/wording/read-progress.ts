import { isBlankMark, isPlaceholder } from '../model/plain-text';
import type { Day } from '../model/day';
import type { ProgressKind, ProgressReading, Span, TraceStep } from '../model/report';
import { announcedIn } from './progress/announced';
import { newestDate } from './progress/dates';
import { BUILT_IN, type ProgressLexicon } from './progress/lexicon';
import { newsIn, remainderAfter } from './progress/news';
import { statedPercent } from './progress/percent';
import { planOf } from './progress/plan-date';
import { ruleOn, type Ruling } from './progress/rule-on';
import type { Signal } from './progress/signal';
import { tellSignal, tellWeighing } from './progress/tell';
import { strongestFor, weigh, type WeighedKind } from './progress/weigh';
import { wholeCell } from './progress/whole-cell';
import { wordsOf, type Word } from './progress/words';

const LEFT: ReadonlySet<Signal['ground']> = new Set(['left', 'denied', 'part', 'waiting', 'idle']);

/** "Nil" in answer to how far the work has come says that nothing is done, where "n/a" and a dash say nothing. */
const NIL = /^\s*nil\b/i;

/**
 * How far the work has come, by the words of a progress or status cell. The as-at day tells a plan from what is done:
 * "completed by June 2027"; without it such a note is unclear.
 */
export function readProgress(text: string, asAt?: Day, lexicon = BUILT_IN): ProgressReading {
  return read(text, undefined, asAt, lexicon);
}

/** The steps on the way to `readProgress`, in words. */
export function explainProgress(text: string, asAt?: Day, lexicon = BUILT_IN): TraceStep[] {
  const trace: TraceStep[] = [];
  read(text, trace, asAt, lexicon);
  return trace;
}

function read(
  text: string,
  trace: TraceStep[] | undefined,
  asAt: Day | undefined,
  lexicon: ProgressLexicon,
): ProgressReading {
  if (isBlankMark(text) && !NIL.test(text)) {
    trace?.push({ step: 'Nothing is written.' });
    return { kind: 'blank', text };
  }
  if (isPlaceholder(text)) {
    trace?.push({ step: 'It stands in for a note that is still to come.' });
    return { kind: 'unclear', text };
  }
  const words = wordsOf(text);
  const stated = statedPercent(words);
  const date = newestDate(words);
  const facts = { ...(stated && { percent: stated.percent }), ...(date !== undefined && { date }) };
  const bare = wholeCell(lexicon, words) ?? (stated?.isWhole ? kindOfPercent(stated.percent) : undefined);
  if (bare && !text.includes('?')) {
    const rests = spanOf(words);
    trace?.push({ step: `These words alone say: ${bare}.`, span: rests[0]! });
    return { kind: bare, text, ...facts, rests, isPlain: true, ...(stated && { hasNews: true }) };
  }
  const ruling = ruleOn(words, lexicon);
  const entry = ruling.words;
  if (entry !== words && trace)
    trace.push({ step: 'Of its dated entries the newest counts.', span: spanOf(entry)[0]! });
  for (const signal of trace ? ruling.clauses.signals : [])
    trace?.push({ step: tellSignal(signal, text), span: placeOf(signal) });
  const both = contradiction(text, ruling);
  const { kind, decided, rests } = kindOf(text, ruling, 'saysLeft' in both, asAt, trace);
  return {
    kind,
    text,
    ...facts,
    rests,
    ...both,
    ...newsIn(text, ruling, kind, decided, lexicon),
    ...(entry.length > 0 && announcedIn(text, { start: entry[0]!.start, end: entry.at(-1)!.end }, asAt)),
  };
}

interface Outcome {
  readonly kind: WeighedKind;
  /** The signal that says so. */
  readonly decided?: Signal | undefined;
  readonly rests: readonly Span[];
}

/** What all of it comes to. A question answers nothing, and what is done by a day to come is no more than planned. */
function kindOf(
  text: string,
  ruling: Ruling,
  isContradicted: boolean,
  asAt: Day | undefined,
  trace: TraceStep[] | undefined,
): Outcome {
  if (/\?\s*$/.test(text)) {
    trace?.push({ step: 'It asks whether it is done. So: unclear.' });
    return { kind: 'unclear', rests: spanOf(ruling.words) };
  }
  const verdict = ruling.by.at(-1);
  const weighing = weigh(ruling);
  const { kind } = weighing;
  // "Complete. Two have still to be surveyed": the verdict stands, and is told to contradict itself. Where something is said
  // to be left, or only counted or measured, the words around it cannot make it complete.
  const isMeasured = verdict?.ground === 'count' || (ruling.stage !== 'complete' && text.includes('%'));
  if ((isContradicted && verdict?.isVerdict) || (kind === 'complete' && (isContradicted || isMeasured))) {
    trace?.push({ step: `${ruling.rule} So: ${ruling.stage}.` });
    return { kind: ruling.stage, decided: verdict, rests: verdict ? [placeOf(verdict)] : [] };
  }
  const isAsRuled = kind === ruling.stage;
  const decided = isAsRuled ? verdict : ruling.clauses.signals.filter(({ stage }) => stage === kind).at(-1);
  const plan = kind === 'complete' ? planOf(ruling.words, decided, asAt) : undefined;
  if (plan) {
    const step = plan.isAhead
      ? 'The day by which it is done is still to come. So: in-progress.'
      : 'The day by which it is done may be still to come. So: unclear.';
    trace?.push({ step, span: placeOf(plan) });
    return { kind: plan.isAhead ? 'in-progress' : 'unclear', rests: [placeOf(plan)] };
  }
  for (const step of trace ? tellWeighing(ruling, weighing) : []) trace?.push({ step });
  const rests = decided ?? strongestFor(kind, ruling);
  return { kind, decided, rests: rests ? [placeOf(rests)] : [] };
}

/** Both that something is done and that something is left; what was left before it was done is settled. */
function contradiction(
  text: string,
  { clauses: { signals }, by }: Ruling,
): Pick<ProgressReading, 'saysDone' | 'saysLeft'> {
  const done = signals.filter(({ stage }) => stage === 'complete');
  const decided = by.at(-1);
  const settled = decided?.stage === 'complete' ? decided.end : 0;
  const left: Span[] = signals.filter(
    // What a per cent measures may be all that was asked for.
    ({ ground, start, end }) =>
      LEFT.has(ground) && start >= settled && !(ground === 'part' && text.slice(start, end).includes('%')),
  );
  if (left.length === 0 && decided?.isVerdict && settled > 0) left.push(...remainderAfter(text, settled));
  if (done.length === 0 || left.length === 0) return {};
  return { saysDone: done.map(placeOf), saysLeft: left.map(placeOf) };
}

function kindOfPercent(percent: number): ProgressKind & ('complete' | 'not-started' | 'in-progress') {
  return percent === 100 ? 'complete' : percent === 0 ? 'not-started' : 'in-progress';
}

function spanOf(words: readonly Word[]): Span[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
