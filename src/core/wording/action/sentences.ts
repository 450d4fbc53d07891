import type { Span } from '../../model/report';

/** "1.", "a." at the head of a point of a list */
const NUMBER = /^\s*\(?(?:\d{1,2}|[a-z])$/;
const LONGEST_NUMBER = 8;

/**
 * Sentences, lines, and what follows "but", which counts by itself: "There are no plans to close it, but the hours will
 * be changed". A full stop within a number or an abbreviation ends none.
 * @param plain the plain text of the cell
 * @param text the cell, which alone tells where lines end
 */
export function sentencesOf(plain: string, text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < plain.length; i++) {
    const isLine = text[i] === '\n' || text[i] === '\r';
    const isEnd =
      (plain[i] === '.' || plain[i] === ';' || plain[i] === '\u2022') &&
      (i + 1 === plain.length || plain[i + 1] === ' ') &&
      !(i - start < LONGEST_NUMBER && NUMBER.test(plain.slice(start, i)));
    const isBut = plain[i] === ' ' && (plain.startsWith('but ', i + 1) || plain.startsWith('however', i + 1));
    if (!isLine && !isEnd && !isBut) continue;
    if (i > start) spans.push({ start, end: i });
    start = i + 1;
  }
  if (start < plain.length) spans.push({ start, end: plain.length });
  return spans;
}
