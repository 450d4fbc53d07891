import { parentPort, workerData } from 'node:worker_threads';
import { cellText, serialOfDay, type Cell } from '../src/core';
import { createOfficeHost, type HostLink } from '../workbench/host/host';
import type { Area, Spreadsheet, Value, ValueType } from '../workbench/host/spreadsheet';
import type { WireNames } from '../workbench/host/wire-names';
import { realisticSheet } from './realistic-sheet';

/** What the measurement tells this thread first. */
export interface HostOrder {
  readonly actions: number;
  readonly responseLimit: number | null;
  readonly wireNames: WireNames;
}

const { actions, responseLimit, wireNames } = workerData as HostOrder;
const { rows } = realisticSheet(actions);
const columns = rows[0]!.length;

function valueOf(cell: Cell | undefined): Value {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return serialOfDay(cell.day);
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : cellText(cell);
}

function typeOf(cell: Cell | undefined): ValueType {
  const value = valueOf(cell);
  return value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : 'String';
}

function read<Item>(
  { row, column, rows: height, columns: width }: Area,
  of: (cell: Cell | undefined) => Item,
): Item[][] {
  return rows
    .slice(row, row + height)
    .map((cells) => Array.from({ length: width }, (_, i) => of(cells[column + i])));
}

const never = (): (() => void) => () => undefined;
const tracker = {
  sheets: () => [{ id: 'plan', name: 'Plan', visibility: 'visible' as const }],
  activeSheet: () => 'plan',
  usedArea: () => ({ row: 0, column: 0, rows: rows.length, columns }),
  values: (_: string, area: Area) => read(area, valueOf),
  valueTypes: (_: string, area: Area) => read(area, typeOf),
  numberFormats: (_: string, area: Area) =>
    read(area, (cell) => (typeof cell === 'object' && cell !== null ? 'dd/mm/yyyy' : 'General')),
  tables: () => [],
  isProtected: () => false,
  onChange: never,
  onSelect: never,
  onSheets: never,
  calculated: () => Promise.resolve(),
} satisfies Partial<Spreadsheet>;

// A spreadsheet of plain lists, so that the engine of the workbench takes no part; what it lacks is never asked for.
const host = createOfficeHost({
  spreadsheet: tracker as unknown as Spreadsheet,
  switches: { responseLimit },
  wireNames,
});
const link: HostLink = host.connect({
  deliver: (text) => parentPort!.postMessage({ text }),
  readWireNames: () => wireNames,
});
parentPort!.on('message', (message: { readonly text: string } | 'traffic') => {
  if (message === 'traffic') parentPort!.postMessage({ traffic: host.traffic() });
  else link.send(message.text);
});
