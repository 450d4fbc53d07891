import { plainText } from '../../model/plain-text';
import type { ProgressReading, Span } from '../../model/report';
import { isMonth } from './dates';
import { entryAt, type ProgressLexicon } from './lexicon';
import type { Ruling } from './rule-on';
import type { Ground, Signal } from './signal';
import type { WeighedKind } from './weigh';
import type { Word } from './words';

/** These tell that something happened, or what stands in the way. */
const HAPPENED: ReadonlySet<Ground> = new Set([
  'event',
  'step',
  'part',
  'count',
  'cancelled',
  'stopped',
  'resumed',
  'waiting',
  'late',
  'left',
  'denied',
  'condition',
  'upkeep',
]);

/** What lies ahead or waits for something. */
const AHEAD: ReadonlySet<Ground> = new Set(['ahead', 'condition']);

/** Numbers in words, and words that count as much as a date. */
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred|half|both|monday|tuesday|wednesday|thursday|friday|yesterday|spring|summer|autumn|winter|easter|christmas)$/;

/** Words with which a note names nothing. */
const EMPTY =
  /^(?:a|an|the|this|that|these|it|its|is|are|was|be|been|has|have|we|our|their|they|and|or|but|of|on|in|at|to|for|with|by|as|so|far|very|well|still|also|now|being|will|work|works|working|action|actions|matter|issue|this|things|progress|progressing|date|good|going|ongoing|continues?|continuing|currently|all|some|more|further|soon|shortly|officers?|team|staff|council|service|services|department|partners?|relevant|various|key|see|above|update|none|no|not|yet|plan|plans|planned)$/;

/** Longer notes are looked at as far as this. */
const LONGEST = 4_000;

/** What is left of a note that says no more than a stage, once its plain words are taken away. */
const FEW = 3;

/** Whether a note tells anything, whether it only promises, and whether it calls the work done in so many words. */
export function newsIn(
  text: string,
  { words, clauses: { signals } }: Ruling,
  kind: WeighedKind,
  decided: Signal | undefined,
  lexicon: ProgressLexicon,
): Pick<ProgressReading, 'onlyPromises' | 'hasNews' | 'isPlain'> {
  return {
    ...(onlyPromises(text, signals, kind) && { onlyPromises: true }),
    ...(hasNews(words, signals, lexicon) && { hasNews: true }),
    ...(decided && isPlain(decided, kind, text) && { isPlain: true }),
  };
}

/** Grounds on which work is open by the words themselves; a step or a share of something says no such thing. */
const PLAINLY_OPEN: ReadonlySet<Ground> = new Set([
  'denied',
  'left',
  'idle',
  'live',
  'waiting',
  'ahead',
  'ongoing',
]);

function isPlain({ ground, start, end }: Signal, kind: WeighedKind, line: string): boolean {
  if (kind === 'complete') return ground === 'done';
  if (kind !== 'in-progress' && kind !== 'not-started') return false;
  // "97% answered in time" measures something; "7 of 9 done" leaves two.
  return PLAINLY_OPEN.has(ground) || (ground === 'part' && !line.slice(start, end).includes('%'));
}

/** What was brought about on the way is no news of completion; a count of what is done, or "done" itself, is. */
function onlyPromises(text: string, signals: readonly Signal[], kind: WeighedKind): boolean {
  return (
    kind !== 'complete' &&
    signals.some(({ ground }) => AHEAD.has(ground)) &&
    !signals.some(
      ({ ground, start, end }) =>
        (ground === 'done' && !HELD.test(text.slice(start, end))) || ground === 'part' || ground === 'count',
    )
  );
}

/** What took place was an event on the way, where something is still ahead. */
const HELD = /\b(?:took|taken) place$/i;

function hasNews(words: readonly Word[], signals: readonly Signal[], lexicon: ProgressLexicon): boolean {
  if (words.some(({ text }, i) => isFigure(text) || isMonthHere(words, i))) return true;
  if (signals.some(({ ground }) => HAPPENED.has(ground))) return true;
  // "Draft in hand": a thing that can be asked for.
  if (words.some((_, i) => entryAt(lexicon, words, i)?.sense === 'stepNoun')) return true;
  const isPlain =
    signals.length > 0 && signals.every(({ ground }) => !AHEAD.has(ground) && ground !== 'done');
  // Where nothing is known to us of what the words say, they may well tell something.
  return !isPlain && namesThings(words, lexicon);
}

function isFigure(text: string): boolean {
  return /\d/.test(text) || COUNTED.test(text);
}

/** "May" is a month only where it cannot be the verb. */
function isMonthHere(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  if (!isMonth(text) || text === 'mar' || text === 'sat') return false;
  return (
    (text !== 'may' && text !== 'march') ||
    /^(?:in|by|since|early|mid|late|end|of|during|until|last|next)$/.test(words[at - 1]?.text ?? '')
  );
}

function namesThings(words: readonly Word[], lexicon: ProgressLexicon): boolean {
  let names = 0;
  for (let at = 0; at < words.length; at++) {
    const entry = entryAt(lexicon, words, at);
    if (entry) at += entry.length - 1;
    else if (!EMPTY.test(words[at]!.text)) names++;
  }
  return names >= FEW;
}

/** "Have still to be removed", "care homes still use the paper form", "two sites yet to follow". */
const REMAINDER =
  /\b(?:still (?:to|uses?|using|has|have|needs?|awaits?|lacks?|waiting|awaiting|not|without|requires?|missing|outstanding)|(?:has|have|is|are|remains?) yet to|remains? (?:to be|outstanding)|(?:is|are|was|were) (?:still )?(?:outstanding|awaited)|to follow|not yet)\b/;

/** Where a note says, after its verdict that all is done, that something is left. */
export function remainderAfter(text: string, verdictEnd: number): Span[] {
  const found = REMAINDER.exec(plainText(text.slice(verdictEnd, verdictEnd + LONGEST)));
  if (!found) return [];
  const start = verdictEnd + found.index;
  return [{ start, end: start + found[0].length }];
}
