import type { ColumnReport, Layout, Role, TrackerDay } from '../model/report';
import type { Cell, Sheet } from '../model/sheet';

/** Rows and columns count from 0 within the sheet's filled part until the report is made. */
export interface TrackerRows {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly blocks: readonly BlockRows[];
  readonly recommendations: readonly RecommendationRow[];
  readonly actions: readonly ActionRow[];
  /** The day it states for itself over its first table; null where it states none. */
  readonly day: TrackerDay | null;
}

export interface BlockRows {
  /** The first row of the header, and the last. */
  readonly titleRow: number;
  readonly headerRow: number;
  firstRow: number;
  lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Further columns of a role, in the order in which they count. */
  readonly more: Readonly<Partial<Record<Role, readonly number[]>>>;
  /** The column of percentages beside the progress in words. */
  readonly percent?: number;
  /** The column of days on which actions were finished. */
  readonly finished?: number;
  readonly titles: readonly ColumnReport[];
}

export interface RecommendationRow {
  readonly row: number;
  readonly column: number;
  ref: string;
  readonly text: string;
  response: { readonly text: string; readonly row: number; readonly column: number } | null;
}

export interface ActionRow {
  readonly row: number;
  /** Where each cell stands, in a vertical layout; elsewhere all stand in the same row. */
  readonly rows?: Readonly<Partial<Record<Role, number>>>;
  readonly block: number;
  /** Index into the tracker's recommendations. */
  readonly recommendation: number | null;
  readonly cells: Partial<Record<Role, Cell>>;
  /** The column that a cell was taken from: one of several where the table has more for its role. */
  columnOf?(role: Role): number | undefined;
  /** Rows below that a page break cut off this one, and whose cells were joined to its own. */
  readonly tails?: readonly number[];
  /** "40%", from a column of percentages beside the progress in words. */
  readonly percent?: string | undefined;
  /** What stands in the column of days on which actions were finished. */
  readonly finished?: Cell | undefined;
}
