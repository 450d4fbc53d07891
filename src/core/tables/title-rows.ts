import { isRowStep, type InSteps } from '../model/in-steps';
import type { Sheet } from '../model/sheet';
import { isFilled } from './filled';
import { readLabelRow, type LabelRow } from './label-row';
import { FEWEST_TITLES, isLikelyHeader, titleLength } from './read-title';

/** Rows that belong together: from the first up to the last, which is not one of them. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** A row whose place and shape are those of titles; what it says is not looked at yet. */
export interface TitleRow {
  /** What it says, the same for all rows with the same titles in the same columns. */
  readonly titles: string;
  /** Does the label of a recommendation or a response stand right above it? */
  readonly isUnderLabel: boolean;
}

/** What can be told of a sheet from the places of its rows. */
export interface Outline {
  readonly labels: ReadonlyMap<number, LabelRow>;
  readonly titleRows: ReadonlyMap<number, TitleRow>;
  /** The rows that stand under these titles, wherever they come again. */
  spansUnder(titles: string): readonly RowSpan[];
}

/** Cells that a label or the title of a sheet fills at most. */
const FEW = 2;
/** Titles are no longer than this, and shorter on average. */
const LONGEST_TITLE = 60;
const USUAL_LENGTH = 34;

/** Finds the rows that could title others: after a blank row, a title or a label, and all short words that differ. */
export function* outlineOf({ rows }: Sheet, counts: Uint8Array): InSteps<Outline> {
  const labels = new Map<number, LabelRow>();
  const titleRows = new Map<number, TitleRow>();
  const same = new Map<string, number[]>();
  let isUnderLabel = false;
  let isOpen = true;
  for (let row = 0; row < rows.length; row++) {
    if (isRowStep(row)) yield row / rows.length;
    const count = counts[row]!;
    if (count <= FEW) {
      const label = count === 0 ? null : readLabelRow(rows[row]!);
      if (label) labels.set(row, label);
      if (count > 0) isUnderLabel = label !== null;
      isOpen = true;
      continue;
    }
    if (isOpen && isTitled(rows, row, counts)) {
      const titles = JSON.stringify(rows[row]);
      titleRows.set(row, { titles, isUnderLabel });
      append(same, titles, row);
    }
    isOpen = false;
    isUnderLabel = false;
  }
  const spans = new Map<string, RowSpan[]>();
  let open: { titles: string; from: number } | undefined;
  const close = (to: number, from: number): void => {
    if (open && open.from < to) append(spans, open.titles, { from: open.from, to });
    if (open) open.from = from;
  };
  for (const row of [...labels.keys(), ...titleRows.keys()].sort((one, other) => one - other)) {
    const title = titleRows.get(row);
    if (!title) close(row, row + 1);
    else if (title.isUnderLabel || same.get(title.titles)!.length > 1 || isLikelyHeader(rows[row]!)) {
      close(row, row);
      open = { titles: title.titles, from: row + 1 };
    }
  }
  close(rows.length, rows.length);
  return {
    labels,
    titleRows,
    spansUnder: (titles) =>
      spans.get(titles) ?? [{ from: (same.get(titles)?.[0] ?? -1) + 1, to: rows.length }],
  };
}

function append<One>(lists: Map<string, One[]>, key: string, one: One): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** Is every cell of a row short words that no other cell repeats, and does something stand below? */
function isTitled(rows: Sheet['rows'], row: number, counts: Uint8Array): boolean {
  const seen = new Set<string>();
  let length = 0;
  for (const cell of rows[row]!) {
    if (!isFilled(cell)) continue;
    if (typeof cell !== 'string') return false;
    const own = titleLength(cell);
    if (own > LONGEST_TITLE || seen.has(cell) || !/[a-z]/i.test(cell)) return false;
    seen.add(cell);
    length += own;
  }
  return (
    seen.size >= FEWEST_TITLES &&
    length <= seen.size * USUAL_LENGTH &&
    [1, 2].some((below) => (counts[row + below] ?? 0) > 1)
  );
}
