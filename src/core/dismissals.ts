import type { Dismissal } from './config/config';
import { dismissalKey, type Engine } from './engine';
import { hashOf } from './model/hash';
import type { Day } from './model/day';
import type { DismissedFinding, Finding } from './model/finding';

/** The dismissal of a finding, to be kept with the settings. */
export function dismissalOf(finding: Finding, reason: string, day: Day): Dismissal {
  const { rule, subject, words } = finding;
  return { rule, subject: hashOf(subject), words: hashOf(words), reason, day };
}

/** A finding as it stands beside the dismissals: dismissed; or open, and perhaps dismissed for words that are gone. */
export function withDismissal(finding: Finding, { dismissals }: Engine): Finding | DismissedFinding {
  if (dismissals.size === 0) return finding;
  const dismissal = dismissals.get(dismissalKey({ rule: finding.rule, subject: hashOf(finding.subject) }));
  if (!dismissal) return finding;
  const { reason, day } = dismissal;
  return dismissal.words === hashOf(finding.words)
    ? { ...finding, dismissal: { reason, day } }
    : { ...finding, staleDismissal: { reason, day } };
}

export function isDismissed(finding: Finding): finding is DismissedFinding {
  return 'dismissal' in finding;
}
