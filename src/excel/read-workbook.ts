import { type Cell, type DateSystem, type Sheet, type SheetRange } from '../core';
import type { DateFormats } from './date-style';
import { queueDateSystem } from './date-system';
import { filledParts, queueUsed, type FilledArea } from './filled-areas';
import { hiddenLinesOf, loadHidden, queueHiddenLines, type HiddenLines } from './hidden-lines';
import { queueHasFormulas, readOwnFormulas, type OwnFormulas } from './own-formulas';
import type { Pace } from './pace';
import { codeOf } from './problems';
import { readCells, type CellsOfSheet, type KnownSheet } from './read-cells';
import { queueFilter, queueTables } from './sheet-ranges';
import { queueSettings, type KeptSettings } from './settings';

export interface SheetInWorkbook extends Sheet {
  readonly id: string;
  readonly isProtected: boolean;
  readonly dateFormats: DateFormats;
  readonly ownFormulas: OwnFormulas;
}

export interface WorkbookReading {
  readonly sheets: readonly SheetInWorkbook[];
  readonly isReadOnly: boolean;
  readonly dateSystem: DateSystem;
  readonly settings: KeptSettings;
  /** A sentence on each sheet that could not be read. */
  readonly leftOut: readonly string[];
}

/** How often reading begins anew when a sheet goes while it is being read. */
const ATTEMPTS = 3;

/**
 * Reads every sheet, hidden ones too: three round trips, and more for formulas and for what does not travel in one answer. Writes
 * nothing, and calls nothing that clears the officer's undo. Cells that are as they are in the sheets known are taken from there.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  pace: Pace,
  known: readonly KnownSheet[],
): Promise<WorkbookReading> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await readOnce(context, pace, known);
    } catch (error) {
      if (codeOf(error) !== 'ItemNotFound' || attempt === ATTEMPTS) throw error;
    }
  }
}

async function readOnce(
  context: Excel.RequestContext,
  pace: Pace,
  known: readonly KnownSheet[],
): Promise<WorkbookReading> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/id,items/name');
  workbook.tables.load('items/id');
  const settings = queueSettings(context);
  const dateSystem = queueDateSystem(context);
  await context.sync();

  const tables = queueTables(workbook);
  const worksheets = workbook.worksheets.items.map((worksheet) => {
    worksheet.protection.load('protected');
    // Cells that have formats alone do not count.
    const used = worksheet.getUsedRangeOrNullObject(true);
    loadHidden(used);
    return {
      worksheet,
      used,
      filled: queueUsed(worksheet, used),
      filter: queueFilter(worksheet),
      hasFormulas: queueHasFormulas(worksheet),
    };
  });
  await context.sync();

  const areas: FilledArea[] = [];
  const leftOut: string[] = [];
  for (const { worksheet, filled } of worksheets) {
    const area = filled();
    const parts = area && (await filledParts(context, area));
    if (parts) areas.push(...parts);
    else if (area)
      leftOut.push(
        `‘${worksheet.name}’ was not read: it holds more than three million cells. Move the tracker to a sheet of its own.`,
      );
  }
  const asked = queueHiddenLines(worksheets.map(({ used }) => used));
  const cells = await readCells(context, areas, dateSystem(), pace, known);
  const own = new Map<Excel.Worksheet, OwnFormulas>();
  for (const { worksheet, hasFormulas } of worksheets) {
    const parts = areas.filter((area) => area.worksheet === worksheet);
    if (hasFormulas()) own.set(worksheet, await readOwnFormulas(context, parts));
  }
  const hidden = hiddenLinesOf(asked) ?? (await hiddenLines(context, asked));
  return {
    sheets: worksheets.map(({ worksheet, used, filter }) =>
      sheetOf(worksheet, cells.get(worksheet), own.get(worksheet), {
        ranges: [...tables(worksheet.id), ...filter()],
        hidden: hidden.get(used),
      }),
    ),
    isReadOnly: workbook.readOnly,
    dateSystem: dateSystem(),
    settings: settings(),
    leftOut,
  };
}

/** Asks by itself what went with cells that were too many for one answer. */
async function hiddenLines(
  context: Excel.RequestContext,
  asked: ReturnType<typeof queueHiddenLines>,
): Promise<Map<Excel.Range, HiddenLines>> {
  const again = queueHiddenLines(asked.map(({ range }) => range));
  await context.sync();
  return hiddenLinesOf(again) ?? new Map();
}

const BLANK: readonly Cell[] = [];
const NO_FORMULAS: OwnFormulas = new Map();
const NO_DATES: DateFormats = new Map();

function sheetOf(
  worksheet: Excel.Worksheet,
  cells: CellsOfSheet | undefined,
  own: OwnFormulas | undefined,
  { ranges, hidden }: { readonly ranges: readonly SheetRange[]; readonly hidden: HiddenLines | undefined },
): SheetInWorkbook {
  const filled = [...(cells?.rows.keys() ?? [])];
  // The spread of a million numbers would be too many arguments for Math.min.
  const firstRow = filled.reduce((least, row) => Math.min(least, row), filled[0] ?? 0);
  const lastRow = filled.reduce((most, row) => Math.max(most, row), -1);
  return {
    id: worksheet.id,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    firstRow,
    firstColumn: 0,
    rows: Array.from({ length: lastRow + 1 - firstRow }, (_, i) => cells?.rows.get(firstRow + i) ?? BLANK),
    dateFormats: cells?.dateFormats ?? NO_DATES,
    ownFormulas: own ?? NO_FORMULAS,
    ...(ranges.length > 0 && { ranges }),
    ...hidden,
  };
}
