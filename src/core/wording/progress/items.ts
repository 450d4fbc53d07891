import type { Item } from './frame';
import { entryAt, mistypedWord, type ProgressLexicon } from './lexicon';
import { isVerbAfterTo } from './verbs';
import { NO_GAP, type Word } from './words';

/** The longest entry of the vocabulary that begins with this word, or else the word itself. */
export function itemAt(
  lexicon: ProgressLexicon,
  words: readonly Word[],
  i: number,
): { item: Item; length: number } {
  const word = words[i]!;
  let entry = entryAt(lexicon, words, i);
  let text = word.text;
  if (!entry) {
    const meant = mistypedWord(text);
    if (meant) {
      const repaired = words.slice(i, i + 4);
      repaired[0] = { ...word, text: meant };
      entry = entryAt(lexicon, repaired, 0);
      text = meant;
    }
  }
  // "Agreed to the ledger": no verb follows, and nothing is promised.
  if (
    entry?.sense === 'will' &&
    entry.length > 1 &&
    /^(?:agreed|set|was|were|asked|offered|required|tasked|is|are)$/.test(text)
  ) {
    const after = words[i + entry.length];
    if (words[i + entry.length - 1]!.text === 'to' && after && !isVerbAfterTo(after.text)) entry = undefined;
  }
  // "Samples have been going to the new lab"
  if (text === 'going' && entry?.sense === 'will' && words[i - 1]?.text === 'been') entry = undefined;
  // "No. 4 gate": a number, and no denial.
  if (/^nos?$/.test(text) && /^\d/.test(words[i + 1]?.text ?? '')) entry = undefined;
  const length = entry?.length ?? 1;
  const last = words[i + length - 1]!;
  const after = words[i + length];
  for (let k = i + 1; k < i + length; k++) text += ` ${words[k]!.text}`;
  const item = {
    sense: entry?.sense,
    text,
    start: word.start,
    end: last.end,
    gap: word.gap,
    isFirst: i === 0 || word.gap > 0,
    next: after && after.gap === NO_GAP ? after : undefined,
  };
  return { item, length };
}
