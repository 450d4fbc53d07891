import { capitalised, listed, type Report } from '../core';
import { attentionCounts } from './attention';
import { counted, quoted, WORDS } from './words';

/**
 * The report in one line: "16 actions, 10 recommendations in ‘Plan’. 3 overdue, 9 more need attention."
 * With no tracker in the workbook it says so, and what a tracker needs.
 */
export function headline(report: Report, workbook = 'this workbook'): string {
  if (report.trackers.length === 0) return WORDS.noTracker(workbook);
  const sheets = [...new Set(report.trackers.map((tracker) => quoted(tracker.sheet)))];
  const { actions, recommendations } = report.summary;
  const { overdue, others } = attentionCounts(report);
  const subjects = [capitalised(counted(actions, 'action'))];
  if (recommendations > 0) subjects.push(counted(recommendations, 'recommendation'));
  const first = WORDS.headline(subjects.join(', '), listed(sheets));
  return `${first} ${overdue + others === 0 ? WORDS.nothingAmiss : WORDS.attention(overdue, others)}`;
}
