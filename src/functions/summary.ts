import { RAG_WORDS, cellText, readRag } from '../core';
import { answer, refusal } from './answer';
import { cellOf } from './cells';

/**
 * Counts colours in a table that spills: one line for each colour, or one for each group with a column for each colour. As in =RECS.SUMMARY(H2:H60) or, by owner, =RECS.SUMMARY(H2:H60, C2:C60).
 * @customfunction SUMMARY SUMMARY
 * @helpurl https://localhost:3000/help.html#summary
 * @param rag A column of colours: those of RECS.RAG, of the RECS RAG column, or your own.
 * @param [group] A column of as many rows to count by, such as owners or sheets.
 * @returns The colours with their counts.
 */
export function summary(rag: unknown[][], group?: unknown[][]): unknown[][] {
  return answer(() => {
    const colours = rag.map((row) => colourOf(row[0]));
    if (!group) return countedOnce(colours);
    if (group.length !== rag.length)
      throw refusal(
        `“rag” has ${rag.length} rows and “group” has ${group.length}. Give both the same number of rows.`,
      );
    return countedByGroup(
      colours,
      group.map((row) => cellText(cellOf(row[0])).trim()),
    );
  });
}

/** "" for a blank cell; what names no colour counts as Other. */
function colourOf(value: unknown): string {
  const text = cellText(cellOf(value)).trim();
  if (text === '') return '';
  return RAG_WORDS.find((word) => word === text) ?? readRag(text)?.rag ?? OTHER;
}

const OTHER = 'Other';

function presentIn(colours: readonly string[]): string[] {
  return [...RAG_WORDS, OTHER].filter((word) => colours.includes(word));
}

function countedOnce(colours: readonly string[]): unknown[][] {
  const lines = presentIn(colours).map((word) => [word, colours.filter((colour) => colour === word).length]);
  return [...lines, ['Total', colours.filter((colour) => colour !== '').length]];
}

function countedByGroup(colours: readonly string[], groups: readonly string[]): unknown[][] {
  const present = presentIn(colours);
  const counts = new Map<string, Map<string, number>>();
  for (const [row, colour] of colours.entries()) {
    if (colour === '') continue;
    const name = groups[row]!;
    const line = counts.get(name) ?? counts.set(name, new Map()).get(name)!;
    line.set(colour, (line.get(colour) ?? 0) + 1);
  }
  const line = (name: string, count: (colour: string) => number): unknown[] => {
    const each = present.map(count);
    return [name, ...each, each.reduce((sum, one) => sum + one, 0)];
  };
  return [
    ['', ...present, 'Total'],
    ...[...counts].map(([name, own]) => line(name || '(blank)', (colour) => own.get(colour) ?? 0)),
    line('Total', (colour) => colours.filter((each) => each === colour).length),
  ];
}
