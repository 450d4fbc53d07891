import { serialOfDay, cellText, type Sheet } from '../src/core';
import type {
  Area,
  PlacedConditionalFormat,
  Spreadsheet,
  Value,
  ValueType,
} from '../workbench/host/spreadsheet';

const SHEET = 'plan';
/** Points. */
const WIDTH = 48;

/**
 * A workbook of one sheet in plain lists, so that the engine of the workbench takes no part in a measurement. What it
 * lacks is never asked for, and how cells look is not kept.
 */
export function plainSpreadsheet({ name, rows }: Sheet): Spreadsheet {
  const values: Value[][] = [];
  const formats: string[][] = [];
  for (const cells of rows) {
    const days = cells.map((cell) =>
      typeof cell === 'object' && cell !== null && 'day' in cell ? cell : null,
    );
    values.push(
      cells.map((cell, i) =>
        typeof cell === 'number' ? cell : days[i] ? serialOfDay(days[i].day) : cellText(cell),
      ),
    );
    formats.push(days.map((day) => (day ? 'dd/mm/yyyy' : 'General')));
  }
  const widths = new Map<number, number>();
  let conditional: PlacedConditionalFormat[] = [];
  let lastId = 0;

  function read<Item>(area: Area, from: readonly (readonly Item[])[], blank: Item): Item[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => from[area.row + r]?.[area.column + c] ?? blank),
    );
  }
  function put<Item>(area: Area, to: Item[][], blank: Item, of: (r: number, c: number) => Item | null): void {
    for (let r = 0; r < area.rows; r++) {
      const line = (to[area.row + r] ??= []);
      while (line.length < area.column + area.columns) line.push(blank);
      for (let c = 0; c < area.columns; c++) line[area.column + c] = of(r, c) ?? line[area.column + c]!;
    }
  }
  function usedArea(): Area {
    let columns = 0;
    for (const line of values)
      while (columns < line.length && line.slice(columns).some((value) => value !== '')) columns++;
    return { row: 0, column: 0, rows: values.length, columns };
  }

  const never = (): (() => void) => () => undefined;
  const answered = {
    sheets: () => [{ id: SHEET, name, visibility: 'visible' as const }],
    activeSheet: () => SHEET,
    usedArea,
    values: (_: string, area: Area) => read(area, values, ''),
    valueTypes: (_: string, area: Area) => read(area, values, '').map((line) => line.map(typeOf)),
    numberFormats: (_: string, area: Area) => read(area, formats, 'General'),
    write: (_: string, area: Area, cells: readonly (readonly (Value | null)[])[]) =>
      put(area, values, '', (r, c) => typed(cells[r]![c]!)),
    setNumberFormats: (_: string, area: Area, texts: readonly (readonly string[])[]) =>
      put(area, formats, 'General', (r, c) => texts[r]![c]!),
    setStyle: () => undefined,
    copyFormats: () => undefined,
    clear(_: string, area: Area, what: 'all' | 'contents' | 'formats') {
      if (what !== 'formats') put(area, values, '', () => '');
      if (what !== 'contents') put(area, formats, 'General', () => 'General');
    },
    columnWidth: (_: string, column: number) => widths.get(column) ?? WIDTH,
    setColumnWidth: (_: string, column: number, points: number) => widths.set(column, points),
    conditionalFormats: () => conditional,
    addConditionalFormat(_: string, format: Omit<PlacedConditionalFormat, 'id'>) {
      const id = String(++lastId);
      conditional.push({ ...format, id });
      return id;
    },
    deleteConditionalFormat(_: string, id: string) {
      conditional = conditional.filter((format) => format.id !== id);
    },
    tables: () => [],
    isProtected: () => false,
    onChange: never,
    onSelect: never,
    onSheets: never,
    calculated: () => Promise.resolve(),
  };
  return answered as Partial<Spreadsheet> as Spreadsheet;
}

function typeOf(value: Value): ValueType {
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : 'String';
}

/** An apostrophe before text keeps it text. */
function typed(value: Value | null): Value | null {
  return typeof value === 'string' ? value.replace(/^'/, '') : value;
}
