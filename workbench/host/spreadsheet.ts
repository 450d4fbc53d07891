import type { CellStyle, ConditionalFormat, Visibility } from '../../src/files/contents';

/** A rectangle of cells. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

/** Names as Office.js gives them in Range.valueTypes. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** A blank is ""; an error is the text Excel shows, "#N/A". */
export type Value = string | number | boolean;

export interface TableArea {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
}

export interface PlacedConditionalFormat extends ConditionalFormat {
  readonly id: string;
}

export interface ChangeEvent {
  readonly sheet: string;
  readonly area: Area;
  /** Where lines came or went; contents changed where absent. */
  readonly lines?: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  /** True when the change came through write, clear and the like; false when a person made it in the grid. */
  readonly isOwn: boolean;
}

/**
 * Called for each cell that holds the function. An argument is the value of one cell, or rows of values for a range
 * (blank cells as null, error cells as {error}). The result is a value or rows of values, which spill.
 */
export type SheetFunction = (
  args: readonly FunctionArgument[],
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
) => Promise<FunctionResult>;
/**
 * As a SheetFunction, but it goes on answering: each result takes the place of the one before, until what is returned
 * is called, because the formula is gone or asks for something else.
 */
export type StreamingFunction = (
  args: readonly FunctionArgument[],
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
  answer: (result: FunctionResult) => void,
) => () => void;
export type FunctionValue = string | number | boolean | null | { readonly error: string };
export type FunctionArgument = FunctionValue | readonly (readonly FunctionValue[])[];
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

/**
 * What the host needs of a spreadsheet engine, so that the engine can be replaced. Sheets are named by id. All calls
 * act at once; `calculated` waits for formulas. Unknown ids and areas outside the sheet throw.
 */
export interface Spreadsheet {
  /** In tab order. */
  sheets(): readonly SheetTab[];
  activeSheet(): string;
  activateSheet(sheet: string): void;
  /** Returns the new sheet's id. */
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  setVisibility(sheet: string, visibility: Visibility): void;

  /** The smallest area that holds every filled (or, unless valuesOnly, formatted) cell; null for an empty sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  values(sheet: string, area: Area): Value[][];
  valueTypes(sheet: string, area: Area): ValueType[][];
  /** The formula with its "=", else the value. */
  formulas(sheet: string, area: Area): Value[][];
  /** Where an engine has neither of these, no cell holds a formula. */
  formulaCells?(sheet: string): readonly { readonly row: number; readonly column: number }[];
  /** The area that a formula's result fills, where that is more than its own cell. */
  spillOf?(sheet: string, row: number, column: number): Area | null;
  numberFormats(sheet: string, area: Area): string[][];
  /** As displayed. */
  texts(sheet: string, area: Area): string[][];
  /** As if typed: text that begins with "=" is a formula, "'" before text keeps it text, "" empties, null leaves the cell. */
  write(sheet: string, area: Area, cells: readonly (readonly (Value | null)[])[]): void;
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly string[])[]): void;

  style(sheet: string, row: number, column: number): CellStyle;
  /** Properties that are undefined in the patch stay as they are; null takes a property away. */
  setStyle(sheet: string, area: Area, patch: StylePatch): void;
  clear(sheet: string, area: Area, what: 'all' | 'contents' | 'formats'): void;
  copyFormats(sheet: string, from: Area, to: Area): void;
  /** Points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, points: number): void;

  /** Lines that are not shown. Where an engine has neither of these, all are. */
  hiddenRows?(sheet: string): readonly number[];
  hiddenColumns?(sheet: string): readonly number[];
  /** The area of the sheet's filter buttons. */
  filterArea?(sheet: string): Area | null;
  /** How many rows above and columns on the left stay when the rest is scrolled. */
  frozen?(sheet: string): { readonly rows: number; readonly columns: number };

  /** Merged cells. Where an engine has none of these three, there are none. */
  merges?(sheet: string): readonly Area[];
  merge?(sheet: string, area: Area): void;
  /** Takes apart those that an area touches. */
  unmerge?(sheet: string, area: Area): void;

  insertRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;

  conditionalFormats(sheet: string): readonly PlacedConditionalFormat[];
  /** Returns its id. */
  addConditionalFormat(sheet: string, format: ConditionalFormat): string;
  deleteConditionalFormat(sheet: string, id: string): void;
  tables(): readonly TableArea[];
  /** Header row included. Where an engine has none, table columns cannot be added or deleted. */
  resizeTable?(table: string, area: Area): void;
  isProtected(sheet: string): boolean;
  setProtected(sheet: string, isProtected: boolean): void;

  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;

  /** Each returns what stops the listening. */
  onChange(listener: (event: ChangeEvent) => void): () => void;
  onSelect(listener: (sheet: string, area: Area) => void): () => void;
  onSheets(
    listener: (change: 'added' | 'deleted' | 'renamed' | 'activated', sheet: string) => void,
  ): () => void;

  /** Name with its namespace: "RECS.STATUS". */
  registerFunction(name: string, call: SheetFunction): void;
  registerStreamingFunction(name: string, start: StreamingFunction): void;
  /** Resolves when every formula has its result. */
  calculated(): Promise<void>;
  dispose(): void;
}

export type StylePatch = { readonly [Property in keyof CellStyle]?: CellStyle[Property] | null };
