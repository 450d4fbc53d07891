import type { VisitTrait } from '../learned/weight-table';
import { plainWord } from './title-words';

/** What stands in a pair where a title begins or ends. */
const EDGE = '^';
/** Traits of the row: the first word of the titles beside it, and how many titles stand on either side. No word begins so. */
const BEFORE = '#before';
const AFTER = '#after';
const FROM_LEFT = '#left';
const FROM_RIGHT = '#right';
/** So many titles before or after it, or more, are as good as any. */
const WITHIN_LEFT = 3;
const WITHIN_RIGHT = 2;
const QUESTION = '#asks';
/** So many characters of a title are looked at, instructions and all. */
const LONGEST = 120;

/** What the weighing knows of a column's title. */
export interface WeighedTitle {
  /** By their stems, those of brackets and instructions among them. */
  readonly words: readonly string[];
  readonly isQuestion: boolean;
}

/** A title for weighing. */
export function weighedTitle(title: string): WeighedTitle {
  const words = title
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/\[[ivx\d]+\]|['’]/g, '')
    .match(/[a-z]+|[%#£]/g);
  return { words: (words ?? []).map(stemOf), isQuestion: title.includes('?') };
}

/** Visits what the weighing of a title goes by: its words, pairs of them, and where in the row it stands. */
export function visitTitleTraits(row: readonly WeighedTitle[], at: number, visit: VisitTrait): void {
  const { words, isQuestion } = row[at]!;
  let before = EDGE;
  for (const word of words) {
    visit(word);
    visit(before, word);
    before = word;
  }
  visit(before, EDGE);
  if (isQuestion) visit(QUESTION);
  const left = row[at - 1]?.words[0];
  const right = row[at + 1]?.words[0];
  if (left !== undefined) visit(BEFORE, left);
  if (right !== undefined) visit(AFTER, right);
  visit(FROM_LEFT, String(Math.min(titlesIn(row.slice(0, at)), WITHIN_LEFT)));
  visit(FROM_RIGHT, String(Math.min(titlesIn(row.slice(at + 1)), WITHIN_RIGHT)));
}

function titlesIn(row: readonly WeighedTitle[]): number {
  return row.filter(({ words }) => words.length > 0).length;
}

function stemOf(word: string): string {
  const plain = plainWord(word);
  return plain.length <= 4
    ? plain
    : plain.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|ion|able|ible|er|or|ment)$/, '');
}
