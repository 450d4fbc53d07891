import { matchesOf } from '../../model/matches';
import { plainText } from '../../model/plain-text';
import type { Span } from '../../model/report';

/** A word of a criterion cell, in lower case; a number keeps its signs: "£40k", "55%". */
export interface CriterionWord extends Span {
  readonly word: string;
  readonly isNumber: boolean;
}

/** The words of one sentence. */
export type Sentence = readonly CriterionWord[];

// "No. of calls", "% of staff", "1,000", "4.5%", "£40k", "08/05/2026", "Q2", words with apostrophes and hyphens; marks that end a sentence
const TOKEN =
  /\bno\.(?= of\b)|%(?= of\b)|[£$€]?\p{N}[\p{N},./:-]*(?:\s?%|\p{L}{1,8})?|\p{L}[\p{L}\p{M}\p{N}'’]*(?:-\p{L}+)*|[.;!?\n•]/giu;

/** The sentences of a criterion, in order. */
export function sentencesOf(text: string): Sentence[] {
  const plain = plainText(text);
  const sentences: CriterionWord[][] = [[]];
  for (const { 0: mark, index: start } of matchesOf(TOKEN, text)) {
    if (/^[.;!?\n•]$/.test(mark)) {
      if (sentences.at(-1)!.length > 0) sentences.push([]);
      continue;
    }
    const number = /^[£$€]?\p{N}/u.test(mark);
    const end = start + (mark.length > 1 ? mark.replace(/[,./:-]+$/, '').length : 1);
    sentences.at(-1)!.push({ word: plain.slice(start, end), start, end, isNumber: number });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Is this word, by its form, more than one of something: "walks"? */
export function isPlural({ word }: CriterionWord): boolean {
  return word.length > 4 && /[^su]s$/.test(word) && !/(?:ness|ics|news|less)$/.test(word);
}

/** The place of a word alone. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
