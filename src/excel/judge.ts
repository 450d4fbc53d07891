import {
  configOf,
  lintInSteps,
  type Config,
  type Day,
  type LintProgress,
  type Report,
  type Settings,
} from '../core';
import { inSlices, type Pace } from './pace';
import type { SheetInWorkbook } from './read-workbook';

const configs = new WeakMap<Settings, Config>();

/** Judges sheets as at a day by the workbook's settings, with a breath now and then. */
export function judgeSheets(
  sheets: readonly SheetInWorkbook[],
  asAt: Day,
  settings: Settings,
  pace: Pace,
  tell: (progress: LintProgress) => void,
): Promise<Report> {
  // The engine makes itself ready once for each configuration.
  const config = configs.get(settings) ?? configOf([settings]);
  configs.set(settings, config);
  return inSlices(lintInSteps(sheets, { asAt, config }), pace, tell);
}

/** The report on the sheets that are done already, where there are more of them than were shown. */
export function soFar(
  { trackers, summary }: LintProgress,
  shown: Report | null,
  asAt: Day,
): { readonly report?: Report } {
  if (trackers.length === (shown?.trackers.length ?? 0)) return {};
  return { report: { asAt, trackers: [...trackers], unusedChoices: [], summary } };
}
