import type { ActionReport, Report } from '../core';

/**
 * Should somebody look at this action before the committee does? Yes when it is overdue or Red, when it is Amber for
 * another reason than falling due soon, or when something in its row must be fixed.
 */
export function needsAttention({ rag, status, findings }: ActionReport): boolean {
  if (status === 'Overdue' || rag === 'Red' || (rag === 'Amber' && status !== 'Due soon')) return true;
  return findings.some((finding) => finding.level === 'must');
}

/** How many actions are overdue, and how many more need attention for another reason. */
export interface AttentionCounts {
  readonly overdue: number;
  readonly others: number;
}

/** Counts what the headline tells. */
export function attentionCounts({ trackers, summary }: Report): AttentionCounts {
  let others = 0;
  for (const { actions } of trackers)
    for (const action of actions) if (action.status !== 'Overdue' && needsAttention(action)) others++;
  return { overdue: summary.byStatus.Overdue ?? 0, others };
}
