import {
  cellAddress,
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
import { isSameCell } from './same-cell';
import type { Notice } from './session-state';

/** Cells read, compared and written in one go: well under what Excel on the web takes. */
const CELLS_AT_ONCE = 500;

/** As many changed cells as a notice names. */
const NAMED = 4;

/** An edit and the cell it speaks of. */
interface Placed {
  readonly edit: Edit;
  readonly sheet: SheetInWorkbook;
  readonly cell: Excel.Range;
}

/**
 * Makes the edits that these findings offer: each only while all cells of its finding still hold what the edits were
 * computed from, which is looked up right before the writing. The notice tells cell by cell what was not done.
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
  for (const chunk of chunksOf(groups)) {
    const placed = chunk.map((edits) =>
      edits.map((edit): Placed | string => {
        const { known, worksheet } = worksheets.get(edit.sheet)!;
        if (!known || worksheet.isNullObject) return `${nameOf(edit)}: the sheet is gone.`;
        if (worksheet.protection.protected)
          return `${nameOf(edit)}: the sheet is protected. Unprotect it (Review, Unprotect Sheet) and try again.`;
        const cell = worksheet.getCell(edit.row, edit.column);
        cell.load('values,valueTypes,numberFormat,formulas');
        return { edit, sheet: known, cell };
      }),
    );
    changed.push(...(await compareAndWrite(context, placed, sheets, dateSystem(), refused)));
  }
  return noticeOf(changed, refused);
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
  const changed: Edit[] = [];
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
      write(each, sheets, dateSystem);
      touched.add(nameOf(each.edit));
      changed.push(each.edit);
    }
  }
  if (changed.length > 0) await context.sync();
  return changed;
}

/** Why the cell must be left alone; null where nothing speaks against the edit. */
function reasonAgainst(placed: Placed, dateSystem: DateSystem, touched: ReadonlySet<string>): string | null {
  const { edit, cell } = placed;
  if (touched.has(nameOf(edit)))
    return `${nameOf(edit)}: it was changed for another finding just now. Try again.`;
  if (isThere(placed, dateSystem)) return null;
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
