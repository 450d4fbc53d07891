import type { Finding, Rag, Report, Status, TrackerReport } from '../core';
import { LEVEL_ORDER } from '../report';

/** What is to be put right in one row of a sheet, the gravest first. */
export interface RowFindings {
  readonly sheet: string;
  /** From 0; null where the findings are on a tracker as a whole. */
  readonly row: number | null;
  readonly ref: string;
  /** The row's own words: its action, or else its recommendation. */
  readonly words: string;
  /** Absent where the row holds no action. */
  readonly judged?: { readonly status: Status; readonly rag: Rag; readonly why: string };
  readonly findings: readonly Finding[];
}

/** Everything found, by row: a tracker's own findings first, then its rows from the top; rows without any are left out. */
export function findingsByRow(report: Report): RowFindings[] {
  return report.trackers
    .flatMap((tracker) => [
      { sheet: tracker.sheet, row: null, ref: '', words: '', findings: tracker.findings },
      ...rowsOf(tracker),
    ])
    .filter(({ findings }) => findings.length > 0)
    .map((row) => ({ ...row, findings: [...row.findings].sort(byLevelThenColumn) }));
}

function rowsOf(tracker: TrackerReport): RowFindings[] {
  const rows = new Map<number, RowFindings>();
  for (const { row, ref, text, findings } of tracker.recommendations)
    rows.set(row, join(rows.get(row), { sheet: tracker.sheet, row, ref, words: text, findings }));
  for (const { row, ref, action, status, rag, why, findings } of tracker.actions)
    rows.set(
      row,
      join(rows.get(row), {
        sheet: tracker.sheet,
        row,
        ref,
        words: action,
        judged: { status, rag, why },
        findings,
      }),
    );
  return [...rows.values()].sort((a, b) => (a.row ?? -1) - (b.row ?? -1));
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
