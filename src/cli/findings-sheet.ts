import {
  cellAddress,
  cellText,
  oneLine,
  type Finding,
  type Report,
  type Sheet,
  type TrackerReport,
} from '../core';
import type { CellChange, CellStyle, SheetChanges } from '../files';
import { levelWords } from '../report';

const USUAL_NAME = 'RECS findings';
const TITLES = ['Sheet', 'Cell', 'Level', 'Rule', 'What is found', 'The row'];
/** Characters. */
const WIDTHS = [20, 8, 12, 24, 60, 80];
const TITLE_STYLE: CellStyle = { numberFormat: 'General', bold: true, vertical: 'top' };
const LINE_STYLE: CellStyle = { numberFormat: 'General', vertical: 'top', wrap: true };
/** What a cell can hold is far more, but a row is only to be known again by its words. */
const LONGEST_ROW = 500;

/** A name for the sheet of findings under which there is none yet: "RECS findings", "RECS findings 2". */
export function findingsSheetName(sheets: readonly { readonly name: string }[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = USUAL_NAME;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${USUAL_NAME} ${number}`;
  return name;
}

/** What is to stand in an empty sheet so that it lists every finding; null where there are none. */
export function findingsSheet(report: Report, sheets: readonly Sheet[], name: string): SheetChanges | null {
  const lines = report.trackers.flatMap((tracker) => {
    const sheet = sheets.find((each) => each.name === tracker.sheet);
    return findingsOf(tracker).map((finding) => lineOf(finding, tracker, sheet));
  });
  if (lines.length === 0) return null;
  return {
    name,
    cells: [TITLES, ...lines].flatMap((line, row) =>
      line.map((value, column): CellChange => ({
        row,
        column,
        value,
        style: row === 0 ? TITLE_STYLE : LINE_STYLE,
      })),
    ),
    columnWidths: Object.fromEntries(WIDTHS.entries()),
    addedConditionalFormats: [],
    removedConditionalFormats: [],
  };
}

function findingsOf({ findings, recommendations, actions }: TrackerReport): Finding[] {
  return [
    ...findings,
    ...recommendations.flatMap((recommendation) => recommendation.findings),
    ...actions.flatMap((action) => action.findings),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
}

function lineOf(
  { row, column, level, rule, message }: Finding,
  tracker: TrackerReport,
  sheet?: Sheet,
): string[] {
  return [
    tracker.sheet,
    cellAddress(row, column),
    levelWords(level),
    rule,
    message,
    sheet ? wordsOfRow(sheet, tracker, row) : '',
  ];
}

/** The officer's words from the first to the last column of the tracker; ours stand beyond. */
function wordsOfRow(sheet: Sheet, { blocks }: TrackerReport, row: number): string {
  const first = Math.min(...blocks.map(({ firstColumn }) => firstColumn));
  const last = Math.max(...blocks.map(({ lastColumn }) => lastColumn));
  const words = (sheet.rows[row - sheet.firstRow] ?? [])
    .slice(Math.max(0, first - sheet.firstColumn), last - sheet.firstColumn + 1)
    .map((cell) => oneLine(cellText(cell)))
    .filter((text) => text !== '')
    .join(' | ');
  return words.length > LONGEST_ROW ? `${words.slice(0, LONGEST_ROW - 1)}…` : words;
}
