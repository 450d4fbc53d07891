import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseIsoDay, type Cell, type Finding, type Report, type Sheet } from '../../src/core';

/** A rule's name in braces: the place where it must be found. */
const MARK = /\{([a-z-]+)\}/g;

/** Where a rule must be found; rows and columns count from 0. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly rule: string;
}

/** A sheet as at a day, with the findings that it must give. */
export interface MarkedSheet {
  readonly name: string;
  readonly asAt: number;
  readonly sheet: Sheet;
  readonly marks: readonly Mark[];
}

/** A row of cells parted by " | ". "[2026-03-31]" is a real date, "#N/A" an error, a number a number. */
export function sheetOf(lines: readonly string[], name = 'Sheet1'): Sheet {
  return { name, firstRow: 0, firstColumn: 0, rows: lines.map((line) => line.split('|').map(cellOf)) };
}

function cellOf(written: string): Cell {
  const text = written.trim().replace(/\\n/g, '\n');
  if (text === '') return null;
  const date = /^\[(\d{4}-\d{2}-\d{2})\]$/.exec(text);
  if (date) return { day: parseIsoDay(date[1]!)! };
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!)$/.test(text)) return { error: text };
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Reads a marked sheet: the first line is "as at 2026-03-31", the rest is the sheet. */
export function markedSheet(text: string, name: string): MarkedSheet {
  const [first, ...lines] = text.replace(/\n$/, '').split('\n');
  const asAt = parseIsoDay(/^as at (\S+)$/.exec(first!)?.[1] ?? '');
  if (asAt === undefined) throw new Error(`${name} begins with “${first}”, not with “as at 2026-03-31”.`);
  return {
    name,
    asAt,
    sheet: sheetOf(lines.map((line) => line.replace(MARK, ''))),
    marks: lines.flatMap((line, row) =>
      line
        .split('|')
        .flatMap((cell, column) =>
          [...cell.matchAll(MARK)].map(([, rule]) => ({ row, column, rule: rule! })),
        ),
    ),
  };
}

/** Every marked sheet in a folder under test/fixtures. */
export function markedSheets(folder: 'sheets' | 'judged'): MarkedSheet[] {
  const path = join(__dirname, '../fixtures', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => markedSheet(readFileSync(join(path, file), 'utf8'), basename(file, '.txt')));
}

/** All findings of a report that nobody dismissed. */
export function findingsOf({ trackers }: Report): Finding[] {
  return trackers.flatMap(({ findings, recommendations, actions }) => [
    ...findings,
    ...recommendations.flatMap((recommendation) => recommendation.findings),
    ...actions.flatMap((action) => action.findings),
  ]);
}

/** "3,5 missing-owner", sorted: for comparing marks with findings. */
export function placesOf(marks: readonly Mark[]): string[] {
  return marks.map(({ row, column, rule }) => `${row},${column} ${rule}`).sort();
}
