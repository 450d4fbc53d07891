import {
  oneLine,
  type ActionReport,
  type DismissalNote,
  type DismissedFinding,
  type Finding,
  type Report,
  type TrackerReport,
} from '../../core';

/** What a finding is on: a row of a sheet, or a tracker as a whole. */
export interface Subject {
  readonly sheet: string;
  /** From 0; null for a tracker as a whole. */
  readonly row: number | null;
  readonly ref: string;
  /** The row's own words: its action, or else its recommendation. */
  readonly words: string;
  /** As it stands in the cell; "" where nobody is named. */
  readonly owner: string;
  /** Absent where the row holds no action. */
  readonly judged?: Pick<ActionReport, 'status' | 'rag' | 'why'>;
}

/** A finding with what it is on. */
export interface Entry {
  readonly key: string;
  readonly finding: Finding;
  readonly subject: Subject;
  /** Absent where it was not dismissed. */
  readonly dismissal?: DismissalNote;
}

/** Every finding of a report, the dismissed ones among them: a tracker's own first, then row by row from the top. */
export function collectEntries(report: Report): Entry[] {
  const seen = new Map<string, number>();
  return report.trackers.flatMap(entriesOf).map((entry) => {
    const count = seen.get(entry.key) ?? 0;
    seen.set(entry.key, count + 1);
    return count === 0 ? entry : { ...entry, key: `${entry.key} ${count}` };
  });
}

function entriesOf(tracker: TrackerReport): Entry[] {
  const { recommendations, actions } = tracker;
  const subjects = subjectsOf(tracker);
  const whole: Subject = { sheet: tracker.sheet, row: null, ref: '', words: '', owner: '' };
  const onRows = [...recommendations, ...actions].flatMap(({ row, findings }) =>
    findings.map((finding) => entry(finding, subjects.get(row) ?? whole)),
  );
  const dismissed = tracker.dismissed.map((finding) =>
    entry(finding, subjects.get(finding.row) ?? whole, finding),
  );
  return [
    ...tracker.findings.map((finding) => entry(finding, whole)),
    ...[...onRows, ...dismissed].sort(
      (a, b) => (a.subject.row ?? -1) - (b.subject.row ?? -1) || a.finding.column - b.finding.column,
    ),
  ];
}

/** In a plain table a recommendation and its action stand in one row. */
function subjectsOf({ sheet, recommendations, actions }: TrackerReport): Map<number, Subject> {
  const subjects = new Map<number, Subject>();
  for (const { row, ref, text } of recommendations)
    subjects.set(row, { sheet, row, ref, words: text, owner: '' });
  for (const { row, ref, action, owner, status, rag, why } of actions) {
    const beside = subjects.get(row);
    subjects.set(row, {
      sheet,
      row,
      ref: ref || (beside?.ref ?? ''),
      words: action || (beside?.words ?? ''),
      owner: oneLine(owner.text),
      judged: { status, rag, why },
    });
  }
  return subjects;
}

function entry(finding: Finding, subject: Subject, dismissed?: DismissedFinding): Entry {
  const { sheet, row, column, rule } = finding;
  const key = `${sheet}!${row}:${column} ${rule}`;
  return { key, finding, subject, ...(dismissed && { dismissal: dismissed.dismissal }) };
}
