import type { Role } from './report';

/**
 * What the officer chose where the product's own reading was wrong; it outranks that reading. Small enough to be kept as
 * JSON in the workbook. Columns and headers are known by their titles, so that inserted rows and columns do no harm.
 */
export interface TableMapping {
  readonly columns?: readonly ColumnChoice[];
  readonly headers?: readonly HeaderChoice[];
  /** Names of sheets that are not to be read. */
  readonly ignoredSheets?: readonly string[];
}

/** "In the sheet ‘Plan’ the column ‘Item’ holds the action." */
export interface ColumnChoice {
  readonly sheet: string;
  /** As the report gives it; "" where the column has none. Capitals and spaces make no difference. */
  readonly title: string;
  /** The column's letter: needed where the title is blank, and used where several columns bear the same one. */
  readonly column?: string;
  /** `other` for a column that is not to be read. Two choices may give one column two roles. */
  readonly role: Role;
}

/** "In the sheet ‘Plan’ row 7 holds the titles." */
export interface HeaderChoice {
  readonly sheet: string;
  /** As on screen, counted from 1. */
  readonly row: number;
  /** What stood in that row when it was chosen: wherever these words stand together is the header. */
  readonly titles?: readonly string[];
}

/** A choice of the officer's that fits nothing in the workbook as it stands, and what is missing. */
export interface UnusedChoice {
  readonly choice: ColumnChoice | HeaderChoice | { readonly sheet: string };
  readonly missing: 'sheet' | 'column' | 'header';
}
