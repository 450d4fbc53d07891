import {
  cellAt,
  cellText,
  columnName,
  oneLine,
  type Block,
  type ColumnReport,
  type Report,
  type Sheet,
  type TrackerReport,
} from '../../core';

/** A column of a tracker as it was read. */
export interface ListedColumn extends ColumnReport {
  /** "D". */
  readonly letter: string;
  /** Does another column of the tracker bear the same title? */
  readonly isRepeated: boolean;
  /** What stands in its first filled cells. */
  readonly samples: readonly string[];
}

export interface ListedTable {
  readonly key: string;
  readonly sheet: string;
  /** From 1, as on screen. */
  readonly headerRows: readonly number[];
  readonly actions: number;
  readonly columns: readonly ListedColumn[];
}

/** A sheet of the workbook, and whether a tracker was found in it. */
export interface ListedSheet {
  readonly name: string;
  readonly isRead: boolean;
  /** Of its trackers; null where there is none. */
  readonly actions: number | null;
}

/** How much it can be relied on that a column was read rightly. */
export type Sureness = 'chosen' | 'sure' | 'fairly-sure' | 'guess' | 'day-finished' | 'unread';

const SAMPLES = 2;

/** Every sheet there is, those that the officer does not want read among them. */
export function listSheets(
  { trackers }: Report,
  sheets: readonly Pick<Sheet, 'name'>[],
  ignored: readonly string[],
): ListedSheet[] {
  return sheets.map(({ name }) => {
    const own = trackers.filter(({ sheet }) => sheet === name);
    const actions = own.length === 0 ? null : own.reduce((sum, each) => sum + each.actions.length, 0);
    return { name, isRead: !ignored.includes(name), actions };
  });
}

/** The trackers of a report with their columns; blocks with the same columns count once. */
export function listTables({ trackers }: Report, sheets: readonly Sheet[]): ListedTable[] {
  return trackers.map((tracker, index) => ({
    key: `${tracker.sheet} ${index}`,
    sheet: tracker.sheet,
    headerRows: tracker.blocks.map(({ headerRow }) => headerRow + 1),
    actions: tracker.actions.length,
    columns: columnsOf(
      tracker,
      sheets.find(({ name }) => name === tracker.sheet),
    ),
  }));
}

export function surenessOf({ role, confidence, chosen, isDayFinished }: ColumnReport): Sureness {
  if (chosen) return 'chosen';
  if (role === 'other') return isDayFinished ? 'day-finished' : 'unread';
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.5 ? 'fairly-sure' : 'guess';
}

/**
 * How many of a column’s cells look like its role, in per cent, where that says why it is as sure as it is: a column of
 * prose is known by its title, and few of its cells say more.
 */
export function shareToTell(column: ColumnReport): number | null {
  const { role, byCells } = column;
  if (byCells?.role !== role) return null;
  const percent = Math.round(byCells.share * 100);
  return percent < 50 && surenessOf(column) === 'sure' ? null : percent;
}

function columnsOf(tracker: TrackerReport, sheet: Sheet | undefined): ListedColumn[] {
  const titles = new Map<string, ColumnReport>();
  for (const title of tracker.blocks.flatMap((block: Block) => block.titles))
    if (!titles.has(keyOf(title))) titles.set(keyOf(title), title);
  const all = [...titles.values()].sort((a, b) => a.column - b.column);
  return all.map((title) => ({
    ...title,
    letter: columnName(title.column),
    isRepeated: all.some((other) => other !== title && other.title === title.title),
    samples: samplesOf(tracker, sheet, title.column),
  }));
}

function keyOf({ column, title }: ColumnReport): string {
  return `${column} ${title}`;
}

/** What stands in the first filled cells under a title, each text once. */
function samplesOf({ blocks, layout }: TrackerReport, sheet: Sheet | undefined, column: number): string[] {
  const texts = new Set<string>();
  for (const { firstRow, lastRow } of sheet && layout !== 'vertical' ? blocks : [])
    for (let row = firstRow; row <= lastRow && texts.size < SAMPLES; row++) {
      const text = oneLine(cellText(cellAt(sheet!, row, column)));
      if (text !== '') texts.add(text);
    }
  return [...texts];
}
