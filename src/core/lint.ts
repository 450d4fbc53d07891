import { defaultConfig, type Config } from './config/config';
import { engineFor, type Engine } from './engine';
import { judgeTracker } from './judge-tracker';
import type { Day } from './model/day';
import { asPart, atOnce, type InSteps } from './model/in-steps';
import type { Report, Summary, TrackerReport } from './model/report';
import type { Sheet } from './model/sheet';
import { EMPTY_SUMMARY, summariseInSteps } from './summarise';
import { findTrackersInSteps } from './tables/find-trackers';
import type { TrackerRows } from './tables/tracker';
import { unusedChoices } from './tables/unused-choices';

export interface LintOptions {
  /** The day the judgement is made for. */
  readonly asAt: Day;
  readonly config?: Config;
}

/** How far the work on a workbook has come, in rows of its sheets. */
export interface LintProgress {
  readonly rowsDone: number;
  readonly rows: number;
  /** Those of the sheets that are done; the same list at every step. */
  readonly trackers: readonly TrackerReport[];
  /** Of these trackers. */
  readonly summary: Summary;
}

/** Finds the trackers in these sheets and judges every action in them as at a day. */
export function lint(sheets: readonly Sheet[], options: LintOptions): Report {
  return atOnce(lintInSteps(sheets, options));
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
  const found: TrackerRows[] = [];
  const trackers: TrackerReport[] = [];
  let summary = EMPTY_SUMMARY;
  let rowsBefore = 0;
  for (const sheet of sheets) {
    const steps = trackersIn(sheet, asAt, engine, found);
    let step = steps.next();
    for (; !step.done; step = steps.next())
      yield { rowsDone: rowsBefore + Math.floor(step.value * sheet.rows.length), rows, trackers, summary };
    rowsBefore += sheet.rows.length;
    const counting = summariseInSteps(step.value, summary);
    let counted = counting.next();
    for (; !counted.done; counted = counting.next()) yield { rowsDone: rowsBefore, rows, trackers, summary };
    trackers.push(...step.value);
    summary = counted.value;
    yield { rowsDone: rowsBefore, rows, trackers, summary };
  }
  return {
    asAt,
    trackers,
    unusedChoices: unusedChoices(config.tables, sheets, found),
    summary,
  };
}

/** Finding the trackers of a sheet takes about a sixth of the time. */
const FINDING = 0.15;

/** Judges the trackers of a sheet, and adds them as they were found to those of the other sheets. */
function* trackersIn(
  sheet: Sheet,
  asAt: Day,
  engine: Engine,
  allFound: TrackerRows[],
): InSteps<TrackerReport[]> {
  const found = yield* asPart(findTrackersInSteps(sheet, engine.config.tables), 0, FINDING);
  allFound.push(...found);
  const judged: TrackerReport[] = [];
  const share = (1 - FINDING) / found.length;
  for (const [index, tracker] of found.entries()) {
    const from = FINDING + index * share;
    judged.push(yield* asPart(judgeTracker(tracker, asAt, engine), from, from + share));
  }
  return judged;
}
