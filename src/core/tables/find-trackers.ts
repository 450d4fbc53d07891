import { asPart, atOnce, isRowStep, type InSteps } from '../model/in-steps';
import type { TableMapping } from '../model/mapping';
import { cellText, type Sheet } from '../model/sheet';
import { collectRows } from './collect-rows';
import { countFilled, filledColumns } from './filled';
import type { LabelRow } from './label-row';
import { headerAgain, readHeaderAt, type Header, type HeaderHints } from './read-header';
import { isLikelyHeader } from './read-title';
import type { TrackerRows } from './tracker';
import { findVertical } from './find-vertical';
import { outlineOf, type Outline } from './title-rows';
import { NO_CHOICES, choicesFor, type SheetChoices } from './mapping';

/** What the rows of a sheet are by themselves, before their place among the others is looked at. */
export interface ReadRows {
  /** How many cells of each row are filled, up to many. */
  readonly counts: Uint8Array;
  /** Rows that are more than blank or filled. */
  readonly marked: ReadonlyMap<number, MarkedRow>;
}

export type MarkedRow =
  | { readonly type: 'header'; readonly header: Header }
  /** The second row of a header. */
  | { readonly type: 'titles' }
  | { readonly type: 'label'; readonly label: LabelRow };

/** The trackers of a sheet: from left to right where they stand side by side. What the officer chose outranks all else. */
export function findTrackers(sheet: Sheet, mapping?: TableMapping): TrackerRows[] {
  return atOnce(findTrackersInSteps(sheet, mapping));
}

/** The same in steps. */
export function* findTrackersInSteps(sheet: Sheet, mapping?: TableMapping): InSteps<TrackerRows[]> {
  const choices = choicesFor(sheet, mapping);
  if (choices.isIgnored) return [];
  const counts = yield* asPart(countInSteps(sheet), 0, COUNTING);
  const bands = yield* asPart(bandsOf(sheet, counts), COUNTING, COUNTING);
  const trackers: TrackerRows[] = [];
  for (const [index, band] of bands.entries()) {
    const found =
      band === sheet
        ? trackersIn(sheet, counts, choices)
        : trackersIn(band, yield* asPart(countInSteps(band), COUNTING, COUNTING), choicesFor(band, mapping));
    const share = (part: number): number => COUNTING + ((1 - COUNTING) * part) / bands.length;
    trackers.push(...(yield* asPart(found, share(index), share(index + 1))));
  }
  return trackers;
}

/** Of all the work of finding, this share is counting filled cells. */
const COUNTING = 0.2;

function* trackersIn(sheet: Sheet, counts: Uint8Array, choices: SheetChoices): InSteps<TrackerRows[]> {
  const outline = yield* asPart(outlineOf(sheet, counts), 0, 0.1);
  let marked = yield* asPart(readRows(sheet, counts, choices, outline), 0.1, 0.5);
  if (!hasHeader(marked)) {
    const known = yield* asPart(headersByPlace(sheet, choices, outline), 0.5, 0.5);
    if (known.size > 0) marked = yield* asPart(readRows(sheet, counts, choices, outline, known), 0.5, 0.5);
  }
  if (!hasHeader(marked)) return findVertical(sheet, choices);
  const tracker = yield* asPart(collectRows(sheet, { counts, marked }), 0.5, 1);
  return tracker.actions.length > 0 || tracker.recommendations.length > 0 ? [tracker] : [];
}

function hasHeader(marked: ReadRows['marked']): boolean {
  for (const { type } of marked.values()) if (type === 'header') return true;
  return false;
}

/** Headers by their titles; null for titles that were looked at and are none. */
type HeadersByTitles = Map<string, Header | null>;

/** Where no title says enough: the first row in the place of titles under which plainly a tracker stands. */
function* headersByPlace(
  { rows, name }: Sheet,
  { rolesOf }: SheetChoices,
  { titleRows, spansUnder }: Outline,
): InSteps<HeadersByTitles> {
  let looked = 0;
  for (const [row, { titles, isUnderLabel }] of titleRows) {
    // A key or a count above the header has fewer cells than the rows below.
    if (isUnderLabel || countFilled(rows[row]!) < countFilled(rows[row + 1] ?? []) - 1) continue;
    const header = yield* readHeaderAt(rows, row, {
      sheet: name,
      rolesOf,
      spans: spansUnder(titles),
      place: 'open',
    });
    if (header) return new Map([[titles, header]]);
    if (++looked === MOST_PLACES) break;
  }
  return new Map();
}

function* readRows(
  sheet: Sheet,
  counts: Uint8Array,
  choices: SheetChoices,
  { labels, titleRows, spansUnder }: Outline,
  byTitles: HeadersByTitles = new Map(),
): InSteps<Map<number, MarkedRow>> {
  const { rows } = sheet;
  const marked = new Map<number, MarkedRow>();
  let known: Header | undefined;
  for (let row = 0; row < rows.length; row++) {
    if (isRowStep(row)) yield row / rows.length;
    const count = counts[row]!;
    const isChosen = choices !== NO_CHOICES && count > 0 && choices.isHeader(rows, row);
    const extent = sheet.ranges && extentOf(sheet, row);
    const isAmid = known !== undefined && isAmidRows(rows, counts, row, known);
    if (count === 0 || (isAmid && !isChosen && !extent)) continue;
    const label = isChosen || count > FEWEST ? undefined : labels.get(row);
    if (label) {
      marked.set(row, { type: 'label', label });
      continue;
    }
    // The same titles are the same header wherever they stand, and are read once.
    const title = isChosen || extent ? undefined : titleRows.get(row);
    const same = title && byTitles.get(title.titles);
    let header: Header | null = null;
    if (same !== undefined) header = same && headerAgain(same, row);
    else if (isChosen || count >= FEWEST) {
      const hints: HeaderHints = {
        sheet: sheet.name,
        isChosen,
        rolesOf: choices.rolesOf,
        ...(extent && { extent }),
        ...(title && { spans: spansUnder(title.titles) }),
        ...(title?.isUnderLabel && byTitles.size < MOST_PLACES && { place: 'under-label' }),
      };
      header = yield* asPart(readHeaderAt(rows, row, hints), row / rows.length, row / rows.length);
      // What is no header here may still be one under a label.
      if (title && (header || title.isUnderLabel)) byTitles.set(title.titles, header);
    }
    if (!header) continue;
    known = header;
    marked.set(row, { type: 'header', header });
    for (; row < header.lastRow; row++) marked.set(row + 1, { type: 'titles' });
  }
  return marked;
}

/**
 * Does the row stand amid those of a table? Below a header another begins after a blank row, a title or a label, or
 * repeats its titles after a page break.
 */
function isAmidRows(
  rows: Sheet['rows'],
  counts: Uint8Array,
  row: number,
  { row: titleRow, lastRow, first }: Header,
): boolean {
  return (
    row > lastRow + 1 &&
    counts[row]! > FEWEST &&
    counts[row - 1]! > FEWEST &&
    rows[row]![first] !== rows[titleRow]![first]
  );
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

/** A row with this many filled cells is like any fuller one: no label, no remark and no title of a sheet. */
const MANY = 3;

/** How many cells of each row are filled, up to many. */
function* countInSteps({ rows }: Sheet): InSteps<Uint8Array> {
  const counts = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    if (isRowStep(row)) yield row / rows.length;
    counts[row] = countFilled(rows[row]!, MANY);
  }
  return counts;
}

/** Rows that are looked at for their place alone, so that a sheet of hundreds of lists stays cheap. */
const MOST_PLACES = 50;

/** Cells that a label or the shortest header fills. */
const FEWEST = 2;

/** Rows below a header that must leave a column blank for it to part two trackers. */
const PARTING_ROWS = 40;

/**
 * The sheet cut between trackers that stand side by side: at blank columns on both sides of which one row holds titles
 * that could be a header. Most sheets come back whole.
 */
function* bandsOf(sheet: Sheet, counts: Uint8Array): InSteps<Sheet[]> {
  let above = 0;
  // Entries would be an object a row.
  for (let row = 0; row < sheet.rows.length; row++) {
    if (isRowStep(row)) yield row / sheet.rows.length;
    const cells = sheet.rows[row]!;
    const filled = counts[row]!;
    const isBelowTitle = above <= FEWEST;
    above = filled;
    if (!isBelowTitle || filled <= FEWEST || !isLikelyHeader(cells)) continue;
    const cuts = gapsOf(sheet.rows, row).filter(
      (gap) => isLikelyHeader(cells.slice(0, gap)) && isLikelyHeader(cells.slice(gap + 1)),
    );
    if (cuts.length === 0) continue;
    const bands: Sheet[] = [];
    for (const band of cutAt(sheet, cuts)) bands.push(...(yield* bandsOf(band, yield* countInSteps(band))));
    return bands;
  }
  return [sheet];
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
  const edges = [0, ...gaps, sheet.rows.reduce((width, cells) => Math.max(width, cells.length), 0)];
  return edges.slice(1).map((end, i) => ({
    ...sheet,
    firstColumn: sheet.firstColumn + edges[i]!,
    rows: sheet.rows.map((cells) => cells.slice(edges[i]!, end)),
  }));
}
