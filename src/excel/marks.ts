import { columnName, type Finding } from '../core';
import { neighbours } from './neighbours';
import { paced, type Pace } from './pace';
import { ExcelProblem } from './problems';
import { readFormats } from './read-formats';
import type { SheetInWorkbook } from './read-workbook';
import { createSending } from './sending';
import type { Notice } from './session-state';
import { MOST_LOOKED_AT, createWitness, type Looked } from './witness';

/** Always true, and known again by its words: conditional formats' ids are not known to outlive a save. */
const FORMULA = '=N("RECS mark")=0';

/** A light violet, which no RAG scheme uses. */
const FILL = '#E9DDF7';

/** Of the addresses that one range of several areas takes; no limit is documented. */
const LONGEST_ADDRESS = 6000;

/** To make such a mark takes about as much as to write so many rows. */
const ROWS_A_MARK = 50;

/**
 * Marks the cells that these findings on the sheets judged speak of, by a conditional format: their own formats stay as
 * they are. It can be cancelled until the first mark changes, and after that goes on to its end. Throws Moved where rows
 * of theirs stand elsewhere by now.
 */
export async function markCells(
  context: Excel.RequestContext,
  findings: Iterable<Finding>,
  judged: readonly SheetInWorkbook[],
  pace: Pace,
): Promise<Notice> {
  const cells = await cellsOf(findings, pace);
  const addresses = await addressesOf(cells, pace);
  const sheets = (await sheetsOf(context)).filter(({ name }) => addresses.has(name));
  if (sheets.length === 0) return { tone: 'done', text: 'There is nothing to mark.' };
  const open = sheets.filter(({ protection }) => !protection.protected);
  const before = await findMarks(context, open);
  const witness = createWitness(context, lookedAt(cells, judged));
  const check = witness();
  await context.sync();
  check();
  await pace.breathe();
  deleteMarks(before);
  const sending = createSending(context, witness);
  for (const worksheet of open)
    for (const address of addresses.get(worksheet.name) ?? []) {
      await sending.makeRoom(ROWS_A_MARK);
      const { custom } = worksheet
        .getRanges(address)
        .untrack()
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.format.fill.color = FILL;
      custom.rule.formula = FORMULA;
    }
  await sending.send();
  const refused = sheets
    .filter((worksheet) => !open.includes(worksheet))
    .map(
      ({ name }) =>
        `‘${name}’ is protected, so its cells were not marked: unprotect it (Review, Unprotect Sheet) and try again.`,
    );
  const done = open.length > 0 ? [DONE] : [];
  return { tone: refused.length > 0 ? 'problem' : 'done', text: [...done, ...refused].join(' ') };
}

const DONE = 'The cells that findings speak of are marked; Remove marks takes that away again.';

/** Takes all marks away again. */
export async function removeMarks(context: Excel.RequestContext): Promise<Notice> {
  const found = await findMarks(context, await sheetsOf(context));
  const marked = found.filter(({ marks }) => marks.length > 0);
  const locked = marked.find(({ worksheet }) => worksheet.protection.protected);
  if (locked)
    throw new ExcelProblem(
      `‘${locked.worksheet.name}’ is protected, so the marks were left: unprotect it (Review, Unprotect Sheet) and try again.`,
    );
  deleteMarks(found);
  await context.sync();
  const done = marked.length === 0 ? 'No cell is marked.' : 'Marks removed.';
  const left = found
    .filter(({ isUnread }) => isUnread)
    .map(
      ({ worksheet }) =>
        `Excel could not read all conditional formats of ‘${worksheet.name}’, so marks may be left there (Home, Conditional Formatting, Manage Rules).`,
    );
  return { tone: left.length > 0 ? 'problem' : 'done', text: [done, ...left].join(' ') };
}

async function sheetsOf(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  if (workbook.readOnly)
    throw new ExcelProblem(
      'This workbook is read-only, so its marks were left as they are. Save a copy and try again there.',
    );
  return workbook.worksheets.items;
}

/** The marks on one sheet. */
interface FoundMarks {
  readonly worksheet: Excel.Worksheet;
  readonly marks: readonly Excel.ConditionalFormat[];
  /** Could Excel not read all conditional formats there, so that some may be marks? */
  readonly isUnread: boolean;
}

/** Finds the marks on these sheets by what they test. */
async function findMarks(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<FoundMarks[]> {
  const found = await readFormats(
    context,
    worksheets,
    Excel.ConditionalFormatType.custom,
    (worksheet) => worksheet.getRange().conditionalFormats,
    (mark) => {
      mark.custom.rule.load('formula');
      return mark;
    },
  );
  return found.map(({ read, isUnread }, i) => ({
    worksheet: worksheets[i]!,
    marks: read.filter(({ custom }) => custom.rule.formula.includes('N("RECS mark")')),
    isUnread,
  }));
}

function deleteMarks(found: readonly FoundMarks[]): void {
  for (const { marks } of found) for (const mark of marks) mark.delete();
}

/** By sheet, the cells of these findings: the rows of each column. */
type Cells = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

async function cellsOf(findings: Iterable<Finding>, pace: Pace): Promise<Cells> {
  const bySheet = new Map<string, Map<number, Set<number>>>();
  for (const { sheet, row, column } of findings) {
    if (pace.isDue()) await pace.breathe();
    const byColumn = bySheet.get(sheet) ?? new Map<number, Set<number>>();
    bySheet.set(sheet, byColumn);
    byColumn.set(column, (byColumn.get(column) ?? new Set()).add(row));
  }
  return bySheet;
}

/** The rows that are to be marked, as long as they are few. */
function lookedAt(cells: Cells, judged: readonly SheetInWorkbook[]): Looked[] {
  return judged.flatMap((sheet): Looked[] => {
    const rows = [...new Set([...(cells.get(sheet.name)?.values() ?? [])].flatMap((each) => [...each]))];
    if (rows.length > MOST_LOOKED_AT) return [];
    const columns = rows.map((row) => sheet.rows[row - sheet.firstRow]?.length ?? 0);
    return [{ sheet, rows, firstColumn: 0, lastColumn: Math.max(0, ...columns) - 1 }];
  });
}

/** By sheet, these cells as addresses ("B4:B6,D9"), each of a length that travels. */
async function addressesOf(cells: Cells, pace: Pace): Promise<ReadonlyMap<string, readonly string[]>> {
  const addresses = new Map<string, string[]>();
  for (const [sheet, byColumn] of cells) {
    const own: string[] = [];
    for await (const [column, rows] of paced(byColumn, pace))
      for (const area of areasOf(columnName(column), rows)) {
        const last = own.at(-1);
        if (last !== undefined && last.length + area.length < LONGEST_ADDRESS)
          own[own.length - 1] = `${last},${area}`;
        else own.push(area);
      }
    addresses.set(sheet, own);
  }
  return addresses;
}

/** Rows of a column, neighbours together. */
function areasOf(name: string, rows: Iterable<number>): string[] {
  return neighbours([...rows].sort((a, b) => a - b)).map((stretch) =>
    stretch.rows === 1
      ? `${name}${stretch.row + 1}`
      : `${name}${stretch.row + 1}:${name}${stretch.row + stretch.rows}`,
  );
}
