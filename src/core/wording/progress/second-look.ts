import type { Span } from '../../model/report';
import type { Decision } from './decide';
import { PHRASES, type Phrase } from './phrases';
import type { Signal } from './signal';
import { BREAK, NO_GAP, PAUSE, type Word } from './words';

/** Notes longer than this are judged by their clauses alone, so that no text is slow to read. */
const LONGEST = 4_000;

/** What a second look makes of a decision. */
export interface SecondLook {
  readonly stage: Decision['stage'];
  readonly span: Span;
  readonly rule: string;
}

/**
 * Looks again at a decision with the phrases in mind whose meaning no single word carries: doubt, a remainder with a date
 * of its own, counts that end in different ways. Undefined where the decision stands.
 */
export function lookAgain(
  words: readonly Word[],
  signals: readonly Signal[],
  { stage, by }: Decision,
): SecondLook | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || last.end - first.start > LONGEST) return undefined;
  const decided = by.at(-1);
  const { line, starts } = lineOf(words);
  for (const phrase of PHRASES) {
    const found = phrase.from.includes(stage) ? phrase.pattern.exec(line) : null;
    if (!found) continue;
    const from = wordAt(starts, found.index + /^[^a-z0-9]*/.exec(found[0])![0].length);
    const to = wordAt(starts, found.index + found[0].length - 1);
    const span = { start: words[from]!.start, end: words[to]!.end };
    if (!isAllowed(phrase, found, span, signals, decided)) continue;
    const next = typeof phrase.to === 'string' ? phrase.to : phrase.to(found, signals);
    if (next && next !== stage) return { stage: next, span, rule: phrase.rule };
  }
  return undefined;
}

function isAllowed(
  phrase: Phrase,
  found: RegExpExecArray,
  span: Span,
  signals: readonly Signal[],
  decided: Signal | undefined,
): boolean {
  if (phrase.keepsVerdict && decided?.isVerdict) return false;
  if (phrase.isAfterDecided && decided && span.start < decided.end) return false;
  if (phrase.unless?.test(found.input)) return false;
  // Something done after it outweighs it: "agreed to wait until May; since completed".
  if (phrase.isLast && signals.some((signal) => signal.stage === 'complete' && signal.start > span.end))
    return false;
  return phrase.signals ? phrase.signals(signals) : true;
}

/** The words with one mark for each strength of gap, and where each begins in the line. */
function lineOf(words: readonly Word[]): { line: string; starts: number[] } {
  const starts: number[] = [];
  let line = '';
  for (const { text, gap } of words) {
    if (line !== '') line += gap === NO_GAP ? ' ' : gap === PAUSE ? ', ' : gap === BREAK ? '; ' : '. ';
    starts.push(line.length);
    line += text;
  }
  return { line, starts };
}

/** The last word that begins at or before this place of the line. */
function wordAt(starts: readonly number[], place: number): number {
  let at = starts.length - 1;
  while (at > 0 && starts[at]! > place) at--;
  return at;
}
