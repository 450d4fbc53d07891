import type { ActionReport, Finding, Report, TrackerReport } from '../core';
import { LEVEL_ORDER, needsAttention } from '../report';

/** A row of a sheet that wants looking at, and what was found in it, the gravest first. */
export interface RowFindings {
  readonly sheet: string;
  /** From 0; null where the findings are on a tracker as a whole. */
  readonly row: number | null;
  /** The cell to go to for the row as a whole. */
  readonly column: number;
  readonly ref: string;
  /** The row's own words: its action, or else its recommendation. */
  readonly words: string;
  /** Absent where the row holds no action. */
  readonly judged?: Pick<ActionReport, 'status' | 'rag' | 'why'>;
  readonly findings: readonly Finding[];
}

/**
 * Every row with findings or with an action that needs attention: a tracker's own findings first, then its rows from
 * the top.
 */
export function findingsByRow(report: Report): RowFindings[] {
  return report.trackers
    .flatMap((tracker) => [...wholeTracker(tracker), ...rowsOf(tracker)])
    .map((row) => ({ ...row, findings: [...row.findings].sort(byLevelThenColumn) }));
}

function wholeTracker({ sheet, findings }: TrackerReport): RowFindings[] {
  return findings.length === 0 ? [] : [{ sheet, row: null, column: 0, ref: '', words: '', findings }];
}

function rowsOf({ sheet, blocks, recommendations, actions }: TrackerReport): RowFindings[] {
  const rows = new Map<number, RowFindings>();
  const add = (row: number, entry: RowFindings) => rows.set(row, join(rows.get(row), entry));
  const urgent = new Set(actions.filter(needsAttention).map(({ row }) => row));
  for (const { row, ref, text, findings } of recommendations)
    add(row, { sheet, row, column: blocks[0]?.columns.recommendation ?? 0, ref, words: text, findings });
  for (const { row, block, ref, action, status, rag, why, findings } of actions) {
    const column = blocks[block]?.columns.action ?? blocks[block]?.firstColumn ?? 0;
    add(row, { sheet, row, column, ref, words: action, judged: { status, rag, why }, findings });
  }
  return [...rows]
    .filter(([row, { findings }]) => findings.length > 0 || urgent.has(row))
    .sort(([a], [b]) => a - b)
    .map(([, entry]) => entry);
}

/** In a plain table a recommendation and its action stand in one row. */
function join(first: RowFindings | undefined, next: RowFindings): RowFindings {
  if (!first) return next;
  return {
    ...next,
    ref: next.ref || first.ref,
    words: next.words || first.words,
    findings: [...first.findings, ...next.findings],
  };
}

function byLevelThenColumn(a: Finding, b: Finding): number {
  return LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || a.column - b.column;
}
