import type { Day } from '../model/day';
import type { Rag, TrackerReport } from '../model/report';
import { STATUS_COLUMN_TITLES } from '../tables/own-titles';

export const STATUS_COLUMN_COUNT = STATUS_COLUMN_TITLES.length;

/** The places of RECS Due and RECS Why among the four. */
export const DUE_COLUMN = 2;
export const WHY_COLUMN = 3;

/** One cell of the RAG status columns. Row counts from 0 in the sheet, column from 0 among the four. */
export interface StatusCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | { readonly day: Day } | null;
}

/** What the RAG status columns of a tracker hold: their titles beside each header row, and a line for each action. */
export function statusCells({ blocks, actions }: TrackerReport): StatusCell[] {
  const titles = blocks.flatMap(({ headerRow }) =>
    STATUS_COLUMN_TITLES.map((value, column): StatusCell => ({ row: headerRow, column, value })),
  );
  const lines = actions.flatMap(({ row, rag, status, deadline, why }): StatusCell[] => [
    { row, column: 0, value: rag },
    { row, column: 1, value: status },
    { row, column: DUE_COLUMN, value: deadline.due === null ? null : { day: deadline.due } },
    { row, column: WHY_COLUMN, value: why },
  ]);
  return [...titles, ...lines];
}

/** Fill and font of each colour's cells, "#RRGGBB"; text on fill has a contrast of at least 4.5 to 1. */
export const RAG_STYLES: Readonly<Record<Rag, { readonly fill: string; readonly font: string }>> = {
  Red: { fill: '#F8CBCB', font: '#8A0F0F' },
  Amber: { fill: '#FFE3A3', font: '#6B4200' },
  Green: { fill: '#CDEBCF', font: '#0F5323' },
  Blue: { fill: '#CFE2F7', font: '#0B4380' },
  'Blue (late)': { fill: '#CFE2F7', font: '#8A0F0F' },
  Grey: { fill: '#E3E3E3', font: '#4A4A4A' },
};
