import type { ActionReport, Report } from '../core';

/**
 * Should somebody look at this action before the committee does? Yes when it is Red, when it is Amber for another
 * reason than falling due soon, or when something in its row must be fixed. Overdue actions are among these.
 */
export function needsAttention({ rag, status, findings }: ActionReport): boolean {
  if (rag === 'Red' || (rag === 'Amber' && status !== 'Due soon')) return true;
  return findings.some((finding) => finding.level === 'must');
}

/** Is anything found at level must, on an action, a recommendation or a whole tracker? */
export function mustFix(report: Report): boolean {
  return report.summary.byLevel.must > 0;
}
