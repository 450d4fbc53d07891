import type { ActionReport, Report } from '../core';

/**
 * Should somebody look at this action before the committee does? Yes when it is Red or Amber, or when something in
 * its row must be fixed; overdue actions are among these.
 */
export function needsAttention(action: ActionReport): boolean {
  return (
    action.rag === 'Red' ||
    action.rag === 'Amber' ||
    action.findings.some((finding) => finding.level === 'must')
  );
}

/** Is anything found at level must, on an action, a recommendation or a whole tracker? */
export function mustFix(report: Report): boolean {
  return report.summary.byLevel.must > 0;
}
