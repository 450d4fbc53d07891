import { asPart, atOnce, isStep, type InSteps } from '../model/in-steps';
import { cellText, type Cell, type Sheet } from '../model/sheet';
import { collectRows } from './collect-rows';
import { readLabelRow, type LabelRow } from './label-row';
import { readHeaderAt, type Header, type HeaderHints } from './read-header';
import { isLikelyHeader } from './read-title';
import type { TrackerRows } from './tracker';
import { findVertical } from './find-vertical';
import { NO_CHOICES, choicesFor, type SheetChoices, type TableMapping } from './mapping';

/** What a row is by itself, before its place among the others is looked at. */
export type SheetRow =
  | { readonly type: 'blank' }
  | { readonly type: 'header'; readonly header: Header }
  /** The second row of a header. */
  | { readonly type: 'titles' }
  | { readonly type: 'label'; readonly label: LabelRow }
  | { readonly type: 'cells'; readonly filled: readonly number[] };

/** The trackers of a sheet: from left to right where they stand side by side. What the officer chose outranks all else. */
export function findTrackers(sheet: Sheet, mapping?: TableMapping): TrackerRows[] {
  return atOnce(findTrackersInSteps(sheet, mapping));
}

/** The same in steps. */
export function* findTrackersInSteps(sheet: Sheet, mapping?: TableMapping): InSteps<TrackerRows[]> {
  const choices = choicesFor(sheet, mapping);
  if (choices.isIgnored) return [];
  const bands = bandsOf(sheet);
  const trackers: TrackerRows[] = [];
  for (const [index, band] of bands.entries()) {
    const found = trackersIn(band, band === sheet ? choices : choicesFor(band, mapping));
    trackers.push(...(yield* asPart(found, index / bands.length, (index + 1) / bands.length)));
  }
  return trackers;
}

function* trackersIn(sheet: Sheet, choices: SheetChoices): InSteps<TrackerRows[]> {
  const rows = yield* asPart(readRows(sheet, choices), 0, 0.5);
  if (!rows.some(({ type }) => type === 'header')) return findVertical(sheet, choices);
  const tracker = yield* asPart(collectRows(sheet, rows), 0.5, 1);
  return tracker.actions.length > 0 || tracker.recommendations.length > 0 ? [tracker] : [];
}

function* readRows(sheet: Sheet, choices: SheetChoices): InSteps<SheetRow[]> {
  const { rows } = sheet;
  const read: SheetRow[] = [];
  let known: Header | undefined;
  for (let row = 0; row < rows.length; row++) {
    if (isStep(row)) yield row / rows.length;
    const cells = rows[row]!;
    const filled = filledColumns(cells);
    const isChosen = choices !== NO_CHOICES && filled.length > 0 && choices.isHeader(rows, row);
    const label = !isChosen && filled.length > 0 && filled.length <= FEWEST ? readLabelRow(cells) : null;
    const extent = sheet.ranges && extentOf(sheet, row);
    const mayBeHeader: boolean =
      !label &&
      filled.length >= FEWEST &&
      (!known || extent !== undefined || mayFollow(read.at(-1)!, rows, row, known));
    const hints = { isChosen, rolesOf: choices.rolesOf, ...(extent && { extent }) };
    const header: Header | null = isChosen || mayBeHeader ? readHeaderAt(rows, row, hints) : null;
    if (filled.length === 0) read.push(BLANK);
    else if (label) read.push({ type: 'label', label });
    else if (header) {
      known = header;
      read.push({ type: 'header', header });
      for (; row < header.lastRow; row++) read.push({ type: 'titles' });
    } else read.push({ type: 'cells', filled });
  }
  return read;
}

/** The columns of the table or filtered list whose titles stand in this row. */
function extentOf({ ranges, firstRow, firstColumn }: Sheet, row: number): HeaderHints['extent'] {
  const range = ranges?.find((each) => each.firstRow === row + firstRow && each.lastRow > each.firstRow);
  return (
    range && {
      firstColumn: range.firstColumn - firstColumn,
      lastColumn: range.lastColumn - firstColumn,
      ...(range.kind === 'table' && { lastRow: range.lastRow - firstRow }),
    }
  );
}

const BLANK: SheetRow = { type: 'blank' };

/** Cells that a label or the shortest header fills. */
const FEWEST = 2;

/** Below a header another begins after a blank row, a title or a label, or repeats its titles after a page break. */
function mayFollow(
  above: SheetRow,
  rows: Sheet['rows'],
  row: number,
  { row: headerRow, first }: Header,
): boolean {
  if (above.type !== 'cells' || above.filled.length <= FEWEST) return true;
  return cellText(rows[row]![first]) === cellText(rows[headerRow]![first]);
}

function filledColumns(cells: readonly Cell[]): number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== ''))
      filled.push(column);
  }
  return filled;
}

/** Rows below a header that must leave a column blank for it to part two trackers. */
const PARTING_ROWS = 40;

/**
 * The sheet cut between trackers that stand side by side: at blank columns on both sides of which one row holds titles
 * that could be a header. Most sheets come back whole.
 */
function bandsOf(sheet: Sheet): Sheet[] {
  let above = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    const filled = countFilled(cells);
    const isBelowTitle = above <= FEWEST;
    above = filled;
    if (!isBelowTitle || filled <= FEWEST || !isLikelyHeader(cells)) continue;
    const cuts = gapsOf(sheet.rows, row).filter(
      (gap) => isLikelyHeader(cells.slice(0, gap)) && isLikelyHeader(cells.slice(gap + 1)),
    );
    if (cuts.length > 0) return cutAt(sheet, cuts).flatMap(bandsOf);
  }
  return [sheet];
}

function countFilled(cells: readonly Cell[]): number {
  let filled = 0;
  for (const cell of cells) if (cell !== null && cell !== '') filled++;
  return filled;
}

/** Blank columns between titles of a row that are blank below them too. */
function gapsOf(rows: Sheet['rows'], row: number): number[] {
  const filled = filledColumns(rows[row]!);
  const gaps: number[] = [];
  for (let column = (filled[0] ?? 0) + 1; column < (filled.at(-1) ?? 0); column++) {
    const isGap = rows.slice(row, row + PARTING_ROWS).every((cells) => cellText(cells[column]).trim() === '');
    if (isGap && !gaps.includes(column - 1)) gaps.push(column);
  }
  return gaps;
}

function cutAt(sheet: Sheet, gaps: readonly number[]): Sheet[] {
  const edges = [0, ...gaps, Math.max(...sheet.rows.map((cells) => cells.length), 0)];
  return edges.slice(1).map((end, i) => ({
    ...sheet,
    firstColumn: sheet.firstColumn + edges[i]!,
    rows: sheet.rows.map((cells) => cells.slice(edges[i]!, end)),
  }));
}
