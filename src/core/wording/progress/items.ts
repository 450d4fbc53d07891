import type { Span } from '../../model/report';
import { entryAt, mistypedWord, type ProgressLexicon } from './lexicon';
import { shareAt } from './shares';
import type { Sense } from './vocabulary';
import { NO_GAP, type Gap, type Word } from './words';

/** A word or phrase of a note with its sense; undefined for words of no sense here. */
export interface Item extends Span {
  readonly sense: Sense | undefined;
  readonly text: string;
  readonly gap: Gap;
  /** Does it follow a comma, a full stop or nothing? */
  readonly isFirst: boolean;
  /** The word after it, unless a comma or full stop stands between. */
  readonly next: Word | undefined;
}

/** The words of a note in order, each put together with those after it where they stand in the vocabulary as one entry. */
export function itemsOf(lexicon: ProgressLexicon, words: readonly Word[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < words.length;) {
    const { text, sense, length } = entryIn(lexicon, words, i);
    const after = words[i + length];
    items.push({
      sense,
      text,
      start: words[i]!.start,
      end: words[i + length - 1]!.end,
      gap: words[i]!.gap,
      isFirst: i === 0 || words[i]!.gap !== NO_GAP,
      next: after?.gap === NO_GAP ? after : undefined,
    });
    i += length;
  }
  return items;
}

function entryIn(
  lexicon: ProgressLexicon,
  words: readonly Word[],
  at: number,
): { text: string; sense: Sense | undefined; length: number } {
  const { text } = words[at]!;
  // "No. 4 gate": a number, and no denial.
  if (/^nos?$/.test(text) && /^\d/.test(words[at + 1]?.text ?? ''))
    return { text, sense: undefined, length: 1 };
  const share = shareAt(words, at);
  if (share?.isPart) return { text, sense: 'share', length: share.length };
  // "9 of 9"
  if (share && share.length > 1) return { text: 'all', sense: undefined, length: share.length };
  const entry = entryAt(lexicon, words, at);
  if (entry) {
    const { sense, length } = entry;
    const all = words.slice(at, at + length);
    return { text: all.map((word) => word.text).join(' '), sense, length };
  }
  const meant = mistypedWord(text);
  const sense =
    meant === undefined ? undefined : entryAt(lexicon, [{ ...words[at]!, text: meant }], 0)?.sense;
  return { text: meant ?? text, sense, length: 1 };
}
