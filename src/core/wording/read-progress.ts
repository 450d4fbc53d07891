import type { Day } from '../model/day';
import { isBlankMark, isPlaceholder } from '../model/plain-text';
import type { ProgressKind, ProgressReading, Span, TraceStep } from '../model/report';
import { newestDate, newestEntry } from './progress/dates';
import { decide } from './progress/decide';
import { statedPercent } from './progress/percent';
import { readClauses } from './progress/read-clauses';
import type { Signal } from './progress/signal';
import { tellSignal } from './progress/tell';
import { wholeCell } from './progress/whole-cell';
import { wordsOf, type Word } from './progress/words';

/** A reading of progress with all that its words say, for rules that look closer. */
export interface ProgressStory extends ProgressReading {
  readonly rests: readonly Span[];
  /** The newest date it states; a month stands for its last day. */
  readonly date?: Day;
  /** Where it says that something is done, though the reading may be another. */
  readonly saysDone: readonly Span[];
  /** Where it says that something is left, though the reading may be "complete". */
  readonly saysLeft: readonly Span[];
}

/** How far the work has come, by the words of a progress or status cell. */
export function readProgress(text: string): ProgressStory {
  return read(text, undefined);
}

/** The steps on the way to `readProgress`, in words. */
export function explainProgress(text: string): TraceStep[] {
  const trace: TraceStep[] = [];
  read(text, trace);
  return trace;
}

function read(text: string, trace: TraceStep[] | undefined): ProgressStory {
  if (isBlankMark(text)) {
    trace?.push({ step: 'Nothing is written.' });
    return { kind: 'blank', text, rests: [], saysDone: [], saysLeft: [] };
  }
  if (isPlaceholder(text)) {
    trace?.push({ step: 'It stands in for a note that is still to come.' });
    return { kind: 'unclear', text, rests: [], saysDone: [], saysLeft: [] };
  }
  const words = wordsOf(text);
  const stated = statedPercent(words);
  const date = newestDate(words);
  const facts = { ...(stated && { percent: stated.percent }), ...(date !== undefined && { date }) };
  const bare = wholeCell(words) ?? (stated?.isWhole ? kindOfPercent(stated.percent) : undefined);
  if (bare) {
    const rests = spanOf(words);
    trace?.push({ step: `These words alone say: ${bare}.`, span: rests[0]! });
    return { kind: bare, text, ...facts, rests, saysDone: bare === 'complete' ? rests : [], saysLeft: [] };
  }
  const entry = newestEntry(words);
  if (entry !== words && trace)
    trace.push({ step: 'Of its dated entries the newest counts.', span: spanOf(entry)[0]! });
  const { signals, hasTalk } = readClauses(entry);
  for (const signal of trace ? signals : []) trace?.push({ step: tellSignal(signal), span: placeOf(signal) });
  const { stage, by, rule } = decide(signals, hasTalk);
  trace?.push({ step: `${rule} So: ${stage}.` });
  return { kind: stage, text, ...facts, rests: by.map(placeOf), ...contradiction(signals) };
}

function contradiction(signals: readonly Signal[]): Pick<ProgressStory, 'saysDone' | 'saysLeft'> {
  const isLeft = ({ ground }: Signal): boolean =>
    ground === 'left' ||
    ground === 'denied' ||
    ground === 'part' ||
    ground === 'waiting' ||
    ground === 'idle';
  return {
    saysDone: signals.filter(({ stage }) => stage === 'complete').map(placeOf),
    saysLeft: signals.filter(isLeft).map(placeOf),
  };
}

function kindOfPercent(percent: number): ProgressKind & ('complete' | 'not-started' | 'in-progress') {
  return percent === 100 ? 'complete' : percent === 0 ? 'not-started' : 'in-progress';
}

function spanOf(words: readonly Word[]): Span[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function placeOf({ start, end }: Signal): Span {
  return { start, end };
}
