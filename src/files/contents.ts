/**
 * A workbook as read from its package, and the changes to write back onto it. Rows and columns count from 0.
 * What is not listed here (charts, pivots, macros, comments, custom parts) stays in the package untouched.
 */
export interface WorkbookContents {
  /** In tab order. */
  readonly sheets: readonly SheetContents[];
  /** Cells name their style by its place in this list; 0 is the workbook's plain style. */
  readonly styles: readonly CellStyle[];
  readonly activeSheet: number;
  readonly date1904: boolean;
}

export interface SheetContents {
  readonly name: string;
  readonly visibility: Visibility;
  /** Sparse: undefined where a cell is neither filled nor formatted. */
  readonly rows: readonly (readonly (CellContents | undefined)[] | undefined)[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** Widths in characters, by column; the default where absent. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Heights in points, by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The A1 range of the sheet's filter buttons. */
  readonly autoFilter?: string;
  readonly tables: readonly TableContents[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly isProtected: boolean;
}

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

export interface CellContents {
  readonly type: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  /** null when blank; an error as Excel shows it, "#N/A". A formula's cell holds its last result. */
  readonly value: string | number | boolean | null;
  /** With its leading "=". */
  readonly formula?: string;
  /** The A1 range of all cells a formula fills, its own included, where they are more than that. */
  readonly spill?: string;
  /** Index into the workbook's styles. */
  readonly style: number;
}

export interface CellStyle {
  /** "General" where none is set. */
  readonly numberFormat: string;
  /** Colours are "#RRGGBB". */
  readonly fill?: string;
  readonly fontColour?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly borders?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', Border>>>;
}

export interface Border {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
  readonly colour: string;
}

export interface TableContents {
  readonly name: string;
  /** A1 range, header row included. */
  readonly range: string;
}

/** The rules the workbench can show. Others stay in the package and are not listed. */
export interface ConditionalFormat {
  /** A1 range. */
  readonly range: string;
  readonly rule:
    | { readonly type: 'formula'; readonly formula: string }
    | { readonly type: 'text-equals'; readonly text: string };
  readonly fill?: string;
  readonly fontColour?: string;
}

/** What has changed since the package was read; applied in the order of these fields. */
export interface WorkbookChanges {
  readonly deletedSheets: readonly string[];
  readonly renamedSheets: readonly { readonly from: string; readonly to: string }[];
  readonly addedSheets: readonly string[];
  readonly sheets: readonly SheetChanges[];
  /** All that the add-in keeps in the workbook, by key. Absent: what is there stays. */
  readonly settings?: WorkbookSettings;
}

/** Any values that JSON can hold. */
export type WorkbookSettings = Readonly<Record<string, unknown>>;

export interface SheetChanges {
  /** By its present name. */
  readonly name: string;
  readonly cells: readonly CellChange[];
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Tables of the file whose range is another now; columns come and go at the right end. */
  readonly resizedTables?: readonly TableContents[];
  readonly addedConditionalFormats: readonly ConditionalFormat[];
  /** A1 ranges whose conditional formats are taken away. */
  readonly removedConditionalFormats: readonly string[];
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Absent: the value stays. null: the cell is emptied. Text is always written as text, whatever it begins with. */
  readonly value?: string | number | boolean | null;
  /** With its leading "="; goes before value, which is then its result. */
  readonly formula?: string;
  /** The A1 range of all cells the formula fills, its own included; the others come as changes of value alone. */
  readonly spill?: string;
  /** Absent: the style stays. null: the cell's style is cleared. */
  readonly style?: CellStyle | null;
}
