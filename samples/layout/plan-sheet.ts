import { plainSheet } from '../../src/files/plain-sheet';
import type { CellContents, CellStyle, SheetContents, WorkbookContents } from '../../src/files/contents';
import { cellContents, StyleList, wrappedHeight, type SampleCell } from './sample-cell';

/** The officer's cells of one action; what is done is a share from 0 to 1. */
export type PlanAction = readonly [
  action: string,
  lead: string,
  target: SampleCell,
  measure: string,
  update: string,
  done: number | null,
  rag: string,
];

export interface PlanRecommendation {
  readonly text: string;
  readonly response: string;
  readonly actions: readonly PlanAction[];
}

export interface Plan {
  readonly sheetName: string;
  readonly titles: readonly [string, string];
  readonly headings: readonly string[];
  readonly recommendations: readonly PlanRecommendation[];
  /** The officer's own share done and colour stand in the last two columns. */
  readonly hasOwnRag: boolean;
}

/** A second or third sheet that is no tracker: plain rows under bold headings. */
export interface SideSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SampleCell[])[];
}

const WIDTHS = [7, 38, 22, 46, 24, 16, 32, 48, 11, 9];

const thin = { style: 'thin', colour: '#BFBFBF' } as const;
const BOXED: Partial<CellStyle> = {
  wrap: true,
  vertical: 'top',
  borders: { top: thin, right: thin, bottom: thin, left: thin },
};
const HEADER: Partial<CellStyle> = { ...BOXED, bold: true, fill: '#1F4E78', fontColour: '#FFFFFF' };
const PERCENT: Partial<CellStyle> = { ...BOXED, numberFormat: '0%' };
const TITLE: Partial<CellStyle> = { bold: true, fontSize: 16 };
const SUBTITLE: Partial<CellStyle> = { italic: true };
/** The colours an officer fills in by hand, dark enough to read the word on. */
const RAG_FILLS: Readonly<Record<string, string>> = {
  Red: '#FF9999',
  Amber: '#FFD966',
  Green: '#A9D08E',
  Blue: '#9BC2E6',
};

/** A workbook whose first sheet is one table under two title rows; side sheets follow. */
export function planWorkbook(plan: Plan, sideSheets: readonly SideSheet[]): WorkbookContents {
  const styles = new StyleList();
  return {
    sheets: [planSheet(plan, styles), ...sideSheets.map((sheet) => sideSheet(sheet, styles))],
    styles: styles.styles,
    activeSheet: 0,
    date1904: false,
  };
}

function planSheet(plan: Plan, styles: StyleList): SheetContents {
  const rows: (CellContents | undefined)[][] = [
    [cellContents(plan.titles[0], TITLE, styles)],
    [cellContents(plan.titles[1], SUBTITLE, styles)],
    plan.headings.map((heading) => cellContents(heading, HEADER, styles)),
  ];
  const heights: Record<number, number> = { 0: 24, 2: 32 };
  for (const [index, recommendation] of plan.recommendations.entries()) {
    for (const cells of recommendationRows(recommendation, `R${index + 1}`, plan.hasOwnRag)) {
      heights[rows.length] = wrappedHeight(
        cells.map((cell, column) => ({ text: typeof cell === 'string' ? cell : '', width: WIDTHS[column]! })),
      );
      rows.push(cells.map((cell, column) => cellContents(cell, planStyle(cell, column), styles)));
    }
  }
  const lastColumn = String.fromCharCode(64 + plan.headings.length);
  return {
    ...plainSheet(plan.sheetName, rows),
    columnWidths: Object.fromEntries(WIDTHS.slice(0, plan.headings.length).entries()),
    rowHeights: heights,
    frozenRows: 3,
    autoFilter: `A3:${lastColumn}${rows.length}`,
  };
}

/** The recommendation and its response stand on the first row of the group only. */
function recommendationRows(
  { text, response, actions }: PlanRecommendation,
  ref: string,
  hasOwnRag: boolean,
): SampleCell[][] {
  return actions.map(([action, lead, target, measure, update, done, rag], index) => [
    `${ref}.${index + 1}`,
    index === 0 ? text : null,
    index === 0 ? response : null,
    action,
    lead,
    target,
    measure,
    update,
    ...(hasOwnRag ? [done, rag] : []),
  ]);
}

const DONE_COLUMN = 8;
const RAG_COLUMN = 9;

function planStyle(cell: SampleCell, column: number): Partial<CellStyle> {
  if (column === DONE_COLUMN) return PERCENT;
  const fill = column === RAG_COLUMN && typeof cell === 'string' ? RAG_FILLS[cell] : undefined;
  return fill ? { ...BOXED, fill } : BOXED;
}

function sideSheet({ name, widths, rows }: SideSheet, styles: StyleList): SheetContents {
  return {
    ...plainSheet(
      name,
      rows.map((cells, row) =>
        cells.map((cell) =>
          cellContents(cell, row === 0 ? { bold: true } : { wrap: true, vertical: 'top' }, styles),
        ),
      ),
    ),
    columnWidths: Object.fromEntries(widths.entries()),
  };
}
