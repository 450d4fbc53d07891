import type { Report } from '../core';
import { chooseTargets, type Choice, type Target } from './choose-targets';
import type { FoundColumns } from './find-columns';
import { neighbours, type Neighbours } from './neighbours';
import type { Pace } from './pace';
import { ExcelProblem } from './problems';
import type { WorkbookReading } from './read-workbook';
import { changedRuns, staleLines, type Run } from './status-column-changes';

/** What is to be written beside one tracker. */
export interface Changes {
  readonly target: Target;
  readonly runs: readonly Run[];
  /** Lines of ours that no action stands beside any more. */
  readonly stale: readonly Neighbours[];
}

/** Everything that is to be written of the RAG status columns: new ones (mode add) and those that are there. */
export interface StatusColumnsPlan extends Pick<Choice, 'refused' | 'orphans'> {
  readonly reading: WorkbookReading;
  /** Columns that were there before. */
  readonly found: readonly FoundColumns[];
  readonly mode: 'add' | 'refresh';
  readonly changes: readonly Changes[];
  /** How many lines that touches. */
  readonly lines: number;
}

/**
 * Finds out what is to be written: only cells whose value changes, nothing of the officer's. Writes nothing itself.
 * Throws an ExcelProblem where nothing can be written.
 */
export async function planStatusColumns(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  found: readonly FoundColumns[],
  report: Report,
  mode: StatusColumnsPlan['mode'],
  pace: Pace,
): Promise<StatusColumnsPlan> {
  if (report.trackers.length === 0 && mode === 'add') {
    throw new ExcelProblem(
      'No tracker was found in this workbook, so there is nothing to add RAG columns to.',
    );
  }
  if (reading.isReadOnly) {
    throw new ExcelProblem(
      'This workbook is read-only, so no RAG columns were written. Save a copy and try again there.',
    );
  }
  // The judging may have ended a moment ago.
  await pace.breathe();
  const { targets, refused, orphans } = await chooseTargets(context, reading, found, report, mode);
  if (targets.length === 0 && refused.length > 0) throw new ExcelProblem(refused.join(' '));
  const changes: Changes[] = [];
  for (const target of targets) {
    const runs = await changedRuns(target, reading, pace);
    changes.push({ target, runs, stale: neighbours(await staleLines(target, pace)) });
  }
  // The last moment at which it can be cancelled.
  await pace.breathe();
  const lines = changes
    .flatMap(({ runs, stale }) => [...runs.map((run) => run.lines.length), ...stale.map(({ rows }) => rows)])
    .reduce((sum, count) => sum + count, 0);
  return { reading, found, mode, changes, refused, orphans, lines };
}
