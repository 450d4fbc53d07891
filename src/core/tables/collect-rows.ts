import { isRowStep, type InSteps } from '../model/in-steps';
import { isBlankMark } from '../model/plain-text';
import type { Role } from '../model/report';
import { cellText, type Cell, type Sheet } from '../model/sheet';
import { isFilled, trimmedText } from './filled';
import type { ReadRows } from './find-trackers';
import { FoundRecommendation } from './found-recommendation';
import { FoundAction, cellsByRole, isAnyFilled, planOf, type RowPlan } from './found-action';
import { SharedRefs } from './recommendation-refs';
import type { LabelRow } from './label-row';
import { isFootnote, isGuidanceRow, isSectionRow, isTotalRow } from './section-rows';
import { trackerDayOf } from './tracker-day';
import type { ActionRow, BlockRows, RecommendationRow, TrackerRows } from './tracker';

interface Collecting extends ReadRows {
  readonly sheet: Sheet;
  readonly blocks: BlockRows[];
  readonly recommendations: RecommendationRow[];
  readonly actions: FoundAction[];
  readonly refs: SharedRefs;
  /** How a row of the present block is read. */
  plan: RowPlan | null;
  /** Has the present block an action row with several filled cells? */
  hasFullRow: boolean;
  /** The last row that was a remark. */
  noteRow: number;
}

/** Walks down the rows once, giving each action row to the header and the recommendation above it. */
export function* collectRows(sheet: Sheet, { counts, marked }: ReadRows): InSteps<TrackerRows> {
  const { rows } = sheet;
  const so: Collecting = {
    sheet,
    counts,
    marked,
    blocks: [],
    recommendations: [],
    actions: [],
    refs: new SharedRefs(),
    plan: null,
    hasFullRow: false,
    noteRow: -2,
  };
  let isInBlock = false;
  let hasLabels = false;
  let endRow = Infinity;
  for (let row = 0; row < rows.length; row++) {
    if (isRowStep(row)) yield row / rows.length;
    const read = marked.get(row);
    if (row > endRow) isInBlock = false;
    if (read?.type === 'header') {
      const { columns, more, percent, finished, first, last, lastRow, assigned } = read.header;
      so.blocks.push({
        titleRow: read.header.row,
        headerRow: lastRow,
        firstRow: lastRow + 1,
        lastRow,
        firstColumn: first,
        lastColumn: last,
        columns,
        more,
        titles: assigned,
        ...(percent !== undefined && { percent }),
        ...(finished !== undefined && { finished }),
      });
      so.plan = planOf(so.blocks.at(-1)!, so.blocks.length - 1, rows);
      isInBlock = true;
      endRow = read.header.endRow ?? Infinity;
      so.hasFullRow = false;
    } else if (read?.type === 'label') {
      hasLabels = true;
      // One header may serve all recommendations below it; or each has its own, and rows up to it are no actions.
      if (leadsToHeader(so, row)) isInBlock = false;
      takeLabel(so, row, read.label);
    } else if (!read && isInBlock && counts[row]! > 0) {
      if (isTitle(so, row)) isInBlock = false;
      else takeCells(so, row, counts[row]!);
    }
  }
  so.refs.settle(so.recommendations);
  return {
    sheet,
    layout:
      hasLabels && so.recommendations.length > 0 && !hasColumn(so, 'recommendation') ? 'blocks' : 'table',
    blocks: so.blocks,
    recommendations: so.recommendations,
    actions: so.actions,
    day: trackerDayOf(sheet, so.blocks),
  };
}

function hasColumn({ blocks }: Collecting, role: Role): boolean {
  return blocks.some(({ columns }) => columns[role] !== undefined);
}

function takeLabel(
  { recommendations }: Collecting,
  row: number,
  { type, ref, text, column }: LabelRow,
): void {
  if (type === 'recommendation') recommendations.push({ row, column, ref, text, response: null });
  else {
    const current = recommendations.at(-1);
    if (current && !current.response) current.response = { text, row, column };
  }
}

/** One lone cell with nothing but lone cells, blanks and labels between it and the next header: a title. */
function isTitle(so: Collecting, row: number): boolean {
  return so.counts[row - 1] === 0 && leadsToHeader(so, row);
}

/** How far ahead a header is looked for. */
const AHEAD = 12;

function leadsToHeader({ counts, marked }: ReadRows, row: number): boolean {
  for (let next = row; next < Math.min(counts.length, row + AHEAD); next++) {
    const read = marked.get(next);
    if (read?.type === 'header') return true;
    if (!read && counts[next]! > 1) return false;
  }
  return false;
}

function takeCells(so: Collecting, row: number, count: number): void {
  const block = so.blocks.at(-1)!;
  const { plan } = so;
  const cells = so.sheet.rows[row]!;
  if (!plan || !isAnyFilled(cells, plan.ofAnyRole) || isSectionRow(so.sheet.rows, row, count, block)) return;
  if (!isAnyFilled(cells, plan.ofItsOwn) && isTail(so, row, cellsByRole(cells, plan))) {
    so.actions.at(-1)!.join(row, plan);
    block.lastRow = row;
    return;
  }
  if (isTotalRow(cells) || isNote(so, row, count)) return;
  if (row === block.headerRow + 1 && isGuidanceRow(cells)) return;
  takeRecommendation(so, row, cells, plan);
  const begins = isAnyFilled(cells, plan.beginning);
  // A numbered row with nothing in it is a place kept free, not an action; a recommendation that was answered is one
  // that something was to come of.
  const { action, recommendation, response } = block.columns;
  const isAnswered = action === undefined || (response !== undefined && isFilled(cells[response]));
  if (!begins && !(recommendation !== undefined && isFilled(cells[recommendation]) && isAnswered)) return;
  block.lastRow = row;
  so.hasFullRow ||= count >= FULL_ROW;
  const above = so.recommendations.length > 0 ? so.recommendations.length - 1 : null;
  so.actions.push(new FoundAction(row, above, plan));
  so.refs.add(block, above, cells);
}

/** A row of a tracker has this many cells at least; a lone cell under such rows is none of them. */
const FULL_ROW = 3;

/** A remark under a table: a lone cell after a blank row, or after another remark, where rows are fuller. */
function isNote(so: Collecting, row: number, count: number): boolean {
  if (count > 1 || !so.hasFullRow) return false;
  if (so.counts[row - 1]! > 0 && so.noteRow !== row - 1 && !isFootnote(so.sheet.rows[row]!)) return false;
  so.noteRow = row;
  return true;
}

/** Cells that a page break can cut in two. */
const WORDY_ROLES = ['action', 'success', 'progress'] as const;

/**
 * The tail of a row that a page break cut: without reference, owner or date of its own, with nothing but blank rows
 * between it and an action, and its words go on where those of the action stopped in the middle of a sentence.
 */
function isTail(
  { actions, counts, marked, blocks }: Collecting,
  row: number,
  cells: ActionRow['cells'],
): boolean {
  const above = actions.at(-1);
  if (!above || blocks.length - 1 - above.block > 1) return false;
  for (let between = above.row + 1; between < row; between++)
    if (counts[between]! > 0 && (marked.get(between)?.type ?? 'label') === 'label') return false;
  const goesOn = (role: Role): boolean =>
    /^[a-z]/.test(cellText(cells[role]).trim()) &&
    isFilled(above.cells[role]) &&
    !/[.!?:;]$/.test(cellText(above.cells[role]).trim());
  // What is to be done may be an action of its own, unless the one above plainly stops half-way.
  if (
    isFilled(cells.action) &&
    !(goesOn('action') && isCutShort(cellText(above.cells.action), cellText(cells.action)))
  )
    return false;
  return WORDY_ROLES.some(goesOn);
}

/** "… to the alerts portal and" / "test each provider's", "… import controls," / "and put them on the drive". */
function isCutShort(above: string, below: string): boolean {
  return (
    /(?:,|-|\b(?:and|or|the|a|an|of|to|for|with|by|in|on|at|from|as|that|which|who|is|are|be|its|their|each|every|all|any|into|than|when|where|if|so|but))$/i.test(
      above.trim(),
    ) ||
    /^(?:and|or|but|of|to|for|with|by|in|on|at|from|as|that|which|who|including|so|than|when|where)\b/.test(
      below.trim(),
    )
  );
}

/** In a plain table a recommendation stands on its first row, or is repeated on each. */
function takeRecommendation(so: Collecting, row: number, cells: readonly Cell[], plan: RowPlan): void {
  const column = plan.block.columns.recommendation;
  if (column === undefined || !isFilled(cells[column])) return;
  const text = trimmedText(cells[column]);
  const isRepeated = so.recommendations.at(-1)?.text === text;
  if (isRepeated || isBlankMark(text)) return;
  const ref = plan.recommendationRef === undefined ? '' : trimmedText(cells[plan.recommendationRef]);
  so.recommendations.push(new FoundRecommendation(row, ref, text, plan));
}
