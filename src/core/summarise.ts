import type { Finding } from './model/finding';
import { atOnce, isStep, type InSteps } from './model/in-steps';
import type { Report, Summary, TrackerReport } from './model/report';

/** Every finding that nobody dismissed, one by one: of each tracker its own, then those of its recommendations and actions. */
export function* openFindings({ trackers }: Pick<Report, 'trackers'>): Generator<Finding, void> {
  for (const { findings, recommendations, actions } of trackers) {
    yield* findings;
    for (const row of recommendations) yield* row.findings;
    for (const row of actions) yield* row.findings;
  }
}

/** Counts over all trackers. */
export function summarise(trackers: readonly TrackerReport[]): Summary {
  return atOnce(summariseInSteps(trackers, EMPTY_SUMMARY));
}

/** The counts of no tracker at all. */
export const EMPTY_SUMMARY: Summary = {
  actions: 0,
  recommendations: 0,
  byStatus: {},
  byRag: {},
  byLevel: { must: 0, should: 0, consider: 0 },
  dismissed: 0,
  staleDismissals: 0,
};

/** The same in steps, of trackers that come after those that were counted before. */
export function* summariseInSteps(trackers: readonly TrackerReport[], before: Summary): InSteps<Summary> {
  const byStatus = { ...before.byStatus };
  const byRag = { ...before.byRag };
  const byLevel = { ...before.byLevel };
  let { actions, recommendations, dismissed, staleDismissals } = before;
  const count = (findings: readonly Finding[]): void => {
    for (const { level, staleDismissal } of findings) {
      byLevel[level]++;
      if (staleDismissal) staleDismissals++;
    }
  };
  for (const tracker of trackers) {
    actions += tracker.actions.length;
    recommendations += tracker.recommendations.length;
    count(tracker.findings);
    dismissed += tracker.dismissed.length;
    for (const [index, { findings }] of tracker.recommendations.entries()) {
      if (isStep(index)) yield 0;
      count(findings);
    }
    for (const [index, { status, rag, findings }] of tracker.actions.entries()) {
      if (isStep(index)) yield 0;
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      byRag[rag] = (byRag[rag] ?? 0) + 1;
      count(findings);
    }
  }
  return { actions, recommendations, byStatus, byRag, byLevel, dismissed, staleDismissals };
}
