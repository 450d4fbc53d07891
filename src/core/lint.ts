import { defaultConfig, type Config } from './config/config';
import { engineFor } from './engine';
import { judgeTracker } from './judge-tracker';
import type { Day } from './model/day';
import type { Report, TrackerReport } from './model/report';
import type { Sheet } from './model/sheet';
import { summarise } from './summarise';
import { findTrackers } from './tables/find-trackers';

export interface LintOptions {
  /** The day the judgement is made for. */
  readonly asAt: Day;
  readonly config?: Config;
}

/** How far the work on a workbook has come, in rows of its sheets. */
export interface LintProgress {
  readonly rowsDone: number;
  readonly rows: number;
}

/** Finds the trackers in these sheets and judges every action in them as at a day. */
export function lint(sheets: readonly Sheet[], options: LintOptions): Report {
  const steps = lintInSteps(sheets, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in steps of a few rows each, so that whoever runs it can draw breath between them, say how far it has come,
 * or stop.
 */
export function* lintInSteps(
  sheets: readonly Sheet[],
  { asAt, config = defaultConfig }: LintOptions,
): Generator<LintProgress, Report> {
  const engine = engineFor(config);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const trackers: TrackerReport[] = [];
  let rowsBefore = 0;
  for (const sheet of sheets) {
    for (const tracker of findTrackers(sheet)) {
      const steps = judgeTracker(tracker, asAt, engine);
      let step = steps.next();
      for (; !step.done; step = steps.next()) yield { rowsDone: rowsBefore + step.value, rows };
      trackers.push(step.value);
    }
    rowsBefore += sheet.rows.length;
    yield { rowsDone: rowsBefore, rows };
  }
  return { asAt, trackers, summary: summarise(trackers) };
}
