import { trackerOf, type ActionColumns } from './columns-tracker';
import { defaultConfig } from './config/config';
import { engineFor } from './engine';
import { judgeTracker } from './judge-tracker';
import { judgeColumnsInSteps, type JudgedAction } from './judge-with';
import type { LintOptions } from './lint';
import type { Finding } from './model/finding';
import { atOnce, type InSteps } from './model/in-steps';
import { readersOf } from './readers-of';

/**
 * Status, colour and reason of actions from their cells alone, for formulas. The rows are a tracker to each other: "as
 * above" takes from the row above, and a date without a year from the rows around it.
 */
export function judgeColumns(
  columns: ActionColumns,
  { asAt, config = defaultConfig }: LintOptions,
): JudgedAction[] {
  return atOnce(judgeColumnsInSteps(columns, asAt, { config, readers: readersOf(config) }));
}

/**
 * The findings on each of these actions and on the response to its recommendation. Rules that look at a whole tracker
 * find nothing here.
 */
export function* checkColumnsInSteps(
  columns: ActionColumns,
  { asAt, config = defaultConfig }: LintOptions,
): InSteps<Finding[][]> {
  const engine = engineFor(config);
  const ready = { ...engine, rules: { ...engine.rules, tracker: [] } };
  const { actions, recommendations } = yield* judgeTracker(trackerOf(columns), asAt, ready);
  return actions.map(({ findings, recommendation }) => [
    ...(recommendation === null ? [] : recommendations[recommendation]!.findings),
    ...findings,
  ]);
}
