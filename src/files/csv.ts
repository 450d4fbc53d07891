import Papa from 'papaparse';
import type { Cell, Sheet } from '../core';
import { typedCell } from './csv-values';
import { FileProblem } from './file-problem';

/** Reads the bytes of a .csv, .tsv or .txt file as one sheet, named like the file. Throws FileProblem. */
export function readCsv(bytes: Uint8Array, name: string): Sheet {
  if (bytes.length === 0)
    throw new FileProblem(
      `‘${name}’ is empty: it holds no bytes at all. Save the table as .csv again and try that copy.`,
    );
  const text = decodeText(bytes);
  if (text.includes('\0'))
    throw new FileProblem(
      `‘${name}’ is not a text file, though its name says so: choose a .csv file or an Excel workbook (.xlsx or .xlsm).`,
    );
  return parseCsv(text, name);
}

/**
 * UTF-8 or UTF-16 where a mark at the start says so (Excel's "CSV UTF-8" and "Unicode text"); else UTF-8 if the bytes
 * are, else Windows-1252, in which Excel writes plain CSV in western Europe.
 */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: this is the test for it, not a failure.
    return decodeWindows1252(bytes);
  }
}

/** The characters of 0x80 to 0x9F, which some versions of Node read as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80]!);
}

/** Reads comma, semicolon, tab or bar separated text as one sheet; quoted cells may hold line breaks. */
export function parseCsv(text: string, name: string): Sheet {
  const { separator, table } = withoutSeparatorLine(text.replace(/^\uFEFF/, ''));
  const delimiter = separator ?? (/\.tsv$/i.test(name) ? '\t' : likelySeparator(table));
  const { data } = Papa.parse<string[]>(table, { delimiter });
  const rows = data.map((row) => trimmedRow(row.map(typedCell)));
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  return { name: sheetName(name), firstRow: 0, firstColumn: 0, rows };
}

/** Lines that are looked at, and characters, so that a long file costs no more than a short one. */
const SAMPLE_LINES = 50;
const SAMPLE_LENGTH = 50_000;

/** The separator that cuts the most lines into the same number of cells; of two such, the one that gives more cells. */
function likelySeparator(table: string): string {
  const bare = table.slice(0, SAMPLE_LENGTH).replace(/"(?:[^"]|"")*"/g, '');
  const lines = bare
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  let best = { separator: ',', lines: 0, cells: 1 };
  for (const separator of [',', ';', '\t', '|']) {
    const tally = new Map<number, number>();
    for (const line of lines) {
      const cells = line.split(separator).length;
      if (cells > 1) tally.set(cells, (tally.get(cells) ?? 0) + 1);
    }
    for (const [cells, count] of tally)
      if (count > best.lines || (count === best.lines && cells > best.cells))
        best = { separator, lines: count, cells };
  }
  return best.separator;
}

/** Excel reads a first line "sep=;" as the name of the separator. */
function withoutSeparatorLine(text: string): { separator?: string; table: string } {
  const match = /^sep=(.)\r?\n/i.exec(text);
  return match ? { separator: match[1]!, table: text.slice(match[0].length) } : { table: text };
}

function trimmedRow(row: Cell[]): Cell[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === null) end--;
  return row.slice(0, end);
}

/** Excel names the sheet after the file, at most 31 characters. */
function sheetName(name: string): string {
  const base = name.replace(/^.*[\\/]/, '').replace(/\.(csv|tsv|txt)$/i, '');
  return base.replace(/[[\]:*?/\\]/g, '_').slice(0, 31) || 'Sheet1';
}
