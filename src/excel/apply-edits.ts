import {
  cellAddress,
  cellAt,
  cellText as wordsOf,
  isDateCell,
  isDateFormat,
  isErrorCell,
  listed,
  quote,
  serialOfDay,
  type Cell,
  type DateSystem,
  type Edit,
  type Finding,
} from '../core';
import { cellOf } from './cell-of';
import { cellText } from './cell-text';
import { queueDateSystem } from './date-system';
import { dateStyleOf } from './date-style';
import { ExcelProblem } from './problems';
import type { SheetInWorkbook } from './read-workbook';
import { placeNumber } from './read-cells';
import { isSameCell } from './same-cell';
import type { Notice } from './session-state';
import { queueLook, type Looked } from './witness';

/** Cells read, compared and written in one go: well under what Excel on the web takes. */
const CELLS_AT_ONCE = 500;

/** Rows above an edit that are looked at, if its cell and theirs say no more than “As above”. */
const MOST_ABOVE = 30;

/** As many changed cells as a notice names. */
const NAMED = 4;

/** An edit and the cell it speaks of. */
interface Placed {
  readonly edit: Edit;
  readonly sheet: SheetInWorkbook;
  readonly cell: Excel.Range;
  /** Queues a look at its row and those above that it may speak of; after the sync, are they as they were judged? */
  readonly look: () => () => boolean;
  readonly isInPlace: () => boolean;
}

/**
 * Makes the edits that these findings on the sheets judged offer: each only while all cells of its finding still hold
 * what the edits were computed from, and in the rows in which they did, which is looked up right before the writing and
 * once more with it. The notice tells cell by cell what was not done.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  findings: readonly Finding[],
  sheets: readonly SheetInWorkbook[],
): Promise<Notice> {
  const groups = findings.flatMap(({ edits }) => (edits && edits.length > 0 ? [edits] : []));
  const { workbook } = context;
  workbook.load('readOnly');
  const dateSystem = queueDateSystem(context);
  const worksheets = new Map(
    [...new Set(groups.flat().map(({ sheet }) => sheet))].map((name) => {
      const known = sheets.find((sheet) => sheet.name === name);
      const worksheet = workbook.worksheets.getItemOrNullObject(known?.id ?? name);
      worksheet.load('name,protection/protected');
      return [name, { known, worksheet }] as const;
    }),
  );
  await context.sync();
  if (workbook.readOnly)
    throw new ExcelProblem(
      'This workbook is read-only, so nothing was changed. Save a copy and try again there.',
    );

  const refused: string[] = [];
  const changed: Edit[] = [];
  const edited = editedCells(groups.flat());
  for (const chunk of chunksOf(groups)) {
    const placed = chunk.map((edits) =>
      edits.map((edit): Placed | string => {
        const { known, worksheet } = worksheets.get(edit.sheet)!;
        if (!known || worksheet.isNullObject) return `${nameOf(edit)}: the sheet is gone.`;
        if (worksheet.protection.protected)
          return `${nameOf(edit)}: the sheet is protected. Unprotect it (Review, Unprotect Sheet) and try again.`;
        const cell = worksheet.getCell(edit.row, edit.column);
        loadCell(cell);
        const looked = rowsBehind(edit, known, edited);
        const look = (): (() => boolean) => queueLook(context, looked);
        return { edit, sheet: known, cell, look, isInPlace: look() };
      }),
    );
    changed.push(...(await compareAndWrite(context, placed, sheets, dateSystem(), refused)));
  }
  return noticeOf(changed, refused);
}

function loadCell(cell: Excel.Range): void {
  cell.load('values,valueTypes,numberFormat,formulas');
}

/** By sheet, the cells that are edited by numbers of their places: one finding may mend what another stands beside. */
function editedCells(edits: readonly Edit[]): ReadonlyMap<string, ReadonlySet<number>> {
  const edited = new Map<string, Set<number>>();
  for (const { sheet, row, column } of edits)
    edited.set(sheet, (edited.get(sheet) ?? new Set()).add(placeNumber(row, column)));
  return edited;
}

/** The row of an edit, and those above it as far as the cell there may say what is meant here: “As above”. */
function rowsBehind(
  { sheet: name, row, column, from }: Edit,
  sheet: SheetInWorkbook,
  edited: ReadonlyMap<string, ReadonlySet<number>>,
): Looked {
  const first = Math.max(sheet.firstRow, row - MOST_ABOVE);
  let above = Math.max(first, row - 1);
  while (above > first && typeof from === 'string' && isSameCell(cellAt(sheet, above, column), from)) above--;
  const rows = Array.from({ length: row - above + 1 }, (_, i) => above + i);
  const widths = rows.map((each) => sheet.rows[each - sheet.firstRow]?.length ?? 0);
  return {
    sheet,
    rows,
    firstColumn: 0,
    lastColumn: Math.max(0, ...widths) - 1,
    isLeftOut: (row, column) => edited.get(name)!.has(placeNumber(row, column)),
  };
}

/** Whole findings, about so many cells at a time. */
function chunksOf(groups: readonly (readonly Edit[])[]): (readonly Edit[])[][] {
  const chunks: (readonly Edit[])[][] = [];
  let room = 0;
  for (const edits of groups) {
    if (room < edits.length || chunks.length === 0) {
      chunks.push([]);
      room = CELLS_AT_ONCE;
    }
    chunks.at(-1)!.push(edits);
    room -= edits.length;
  }
  return chunks;
}

async function compareAndWrite(
  context: Excel.RequestContext,
  groups: readonly (readonly (Placed | string)[])[],
  sheets: readonly SheetInWorkbook[],
  dateSystem: DateSystem,
  refused: string[],
): Promise<Edit[]> {
  await context.sync();
  const written: Placed[] = [];
  const touched = new Set<string>();
  for (const group of groups) {
    const reasons = group.flatMap((each) =>
      typeof each === 'string' ? each : (reasonAgainst(each, dateSystem, touched) ?? []),
    );
    if (reasons.length > 0) {
      refused.push(...reasons);
      continue;
    }
    for (const each of group) {
      if (typeof each === 'string' || isThere(each, dateSystem)) continue;
      written.push({ ...each, isInPlace: each.look() });
      // Once more, so that what is written over is known.
      loadCell(each.cell);
      write(each, sheets, dateSystem);
      touched.add(nameOf(each.edit));
    }
  }
  if (written.length === 0) return [];
  await context.sync();
  const misplaced = written.filter(({ isInPlace }) => !isInPlace());
  if (misplaced.length > 0) {
    for (const { cell } of misplaced) putBack(cell);
    await context.sync();
    refused.push(...misplaced.map(({ edit }) => `${nameOf(edit)}: ${MOVED}`));
  }
  return written.filter((each) => !misplaced.includes(each)).map(({ edit }) => edit);
}

const MOVED = 'its row is not as it was when it was checked. Look at it again.';

/** Puts back what a cell held where rows were sorted in the very moment of the writing. */
function putBack(cell: Excel.Range): void {
  const numberFormat = String(cell.numberFormat[0]![0]);
  const [[value]] = cell.values as [[unknown]];
  const [[formula]] = cell.formulas as [[unknown]];
  cell.numberFormat = [[numberFormat]];
  if (formula !== value) cell.formulas = [[formula]];
  else cell.values = [[typeof value === 'string' ? cellText(value, numberFormat) : value]];
}

/** Why the cell must be left alone; null where nothing speaks against the edit. */
function reasonAgainst(placed: Placed, dateSystem: DateSystem, touched: ReadonlySet<string>): string | null {
  const { edit, cell } = placed;
  if (touched.has(nameOf(edit)))
    return `${nameOf(edit)}: it was changed for another finding just now. Try again.`;
  if (isThere(placed, dateSystem)) return null;
  if (!placed.isInPlace()) return `${nameOf(edit)}: ${MOVED}`;
  const present = presentOf(cell, dateSystem);
  if (!isSameCell(present, edit.from))
    return `${nameOf(edit)}: it no longer holds ${said(edit.from)} but ${said(present)}.`;
  const formula: unknown = cell.formulas[0]![0];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== cell.values[0]![0]
    ? `${nameOf(edit)}: it holds a formula, which the edit would replace.`
    : null;
}

/** Does the cell hold what the edit is to put there, because an earlier try was broken off? */
function isThere({ edit, cell }: Placed, dateSystem: DateSystem): boolean {
  return isSameCell(presentOf(cell, dateSystem), edit.to);
}

function presentOf({ values, valueTypes, numberFormat }: Excel.Range, dateSystem: DateSystem): Cell {
  return cellOf(values[0]![0], valueTypes[0]![0]!, String(numberFormat[0]![0]), dateSystem);
}

function write(
  { edit, sheet, cell }: Placed,
  sheets: readonly SheetInWorkbook[],
  dateSystem: DateSystem,
): void {
  const { to } = edit;
  const numberFormat = String(cell.numberFormat[0]![0]);
  if (isDateCell(to)) {
    // A day must never show as a bare number, and a cell of text format would keep it as text.
    if (!isDateFormat(numberFormat)) cell.numberFormat = [[dateStyleOf(sheets, sheet, edit.column)]];
    cell.values = [[serialOfDay(to.day, dateSystem)]];
  } else if (isErrorCell(to)) cell.values = [[to.error]];
  else cell.values = [[typeof to === 'string' ? cellText(to, numberFormat) : (to ?? '')]];
}

function said(cell: Cell): string {
  return (cell ?? '') === '' ? 'nothing' : quote(wordsOf(cell));
}

function nameOf({ sheet, row, column }: Edit): string {
  return `${cellAddress(row, column)} of ‘${sheet}’ was left as it is`;
}

function noticeOf(changed: readonly Edit[], refused: readonly string[]): Notice {
  const done = changedInWords(changed);
  if (refused.length === 0) return { tone: 'done', text: done };
  const [first] = refused;
  return {
    tone: 'problem',
    text: refused.length === 1 ? `${done} ${first}` : `${done} ${refused.length} were left as they are.`,
    details: refused,
  };
}

/** The cells by name where they are few and of one sheet, else how many they are. */
function changedInWords(changed: readonly Edit[]): string {
  const [first] = changed;
  if (!first) return 'No cell was changed.';
  if (changed.length > NAMED || changed.some(({ sheet }) => sheet !== first.sheet))
    return `${changed.length.toLocaleString('en-GB')} cells were changed.`;
  const cells = listed(changed.map(({ row, column }) => cellAddress(row, column)));
  return `${cells} of ‘${first.sheet}’ ${changed.length === 1 ? 'was' : 'were'} changed.`;
}
