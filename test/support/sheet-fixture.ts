import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseIsoDay, type Cell, type Sheet } from '../../src/core';

/** A rule's name in braces: the place where it must be found. */
const MARK = /\{([a-z-]+)\}/g;

export interface SheetFixture {
  readonly name: string;
  readonly asAt: number;
  readonly sheet: Sheet;
  /** "row,column rule", sorted. */
  readonly marks: readonly string[];
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

/** Every fixture under test/fixtures/sheets: the first line is "as at 2026-03-31", the rest is the sheet. */
export function sheetFixtures(): SheetFixture[] {
  const folder = join(__dirname, '../fixtures/sheets');
  return readdirSync(folder).map((file) => {
    const [first, ...lines] = readFileSync(join(folder, file), 'utf8').replace(/\n$/, '').split('\n');
    const asAt = parseIsoDay(/^as at (\S+)$/.exec(first!)![1]!)!;
    const marks = lines.flatMap((line, row) =>
      line
        .split('|')
        .flatMap((cell, column) => [...cell.matchAll(MARK)].map(([, rule]) => `${row},${column} ${rule}`)),
    );
    return {
      name: basename(file, '.txt'),
      asAt,
      sheet: sheetOf(lines.map((line) => line.replace(MARK, ''))),
      marks: marks.sort(),
    };
  });
}
