import { configOf, dismissalOf, isoDay, lint, parseIsoDay, type Report, type Settings } from '../../src/core';
import { sheetOf } from '../support/sheet-fixture';

const asAt = parseIsoDay('2026-11-23')!;
const HEADER = 'Ref | Action | Owner | By When';
const GATE = '1 | Mend the gate | Clerk | TBC';
const FENCE = '2 | Paint the fence | Clerk | March 2027';

const lintWith = (lines: readonly string[], settings: Settings = {}): Report =>
  lint([sheetOf(lines)], { asAt, config: configOf([settings]) });

const finding = lintWith([HEADER, GATE, FENCE]).trackers[0]!.actions[0]!.findings.find(
  ({ rule }) => rule === 'missing-deadline',
)!;
const dismissal = dismissalOf(finding, 'The date is set at the June meeting', parseIsoDay('2026-10-01')!);
const settings: Settings = { dismissals: [{ ...dismissal, day: isoDay(dismissal.day) }] };

const ruleIds = (report: Report): string[] =>
  report.trackers[0]!.actions.flatMap(({ findings }) => findings.map(({ rule }) => rule));

test('a finding that was dismissed is no longer among the findings, but is kept with reason and day', () => {
  const report = lintWith([HEADER, GATE, FENCE], settings);
  expect(ruleIds(report)).not.toContain('missing-deadline');
  expect(report.trackers[0]!.dismissed).toMatchObject([
    {
      rule: 'missing-deadline',
      dismissal: { reason: 'The date is set at the June meeting', day: dismissal.day },
    },
  ]);
  expect(report.summary).toMatchObject({ dismissed: 1, staleDismissals: 0 });
});

test('a dismissal outlives sorting and inserted rows', () => {
  const report = lintWith(
    ['Plan for 2027', '', HEADER, '3 | Sweep the yard | Clerk | May 2027', FENCE, GATE],
    settings,
  );
  expect(report.summary.dismissed).toBe(1);
  expect(ruleIds(report)).not.toContain('missing-deadline');
});

test('it speaks of that action and that rule alone', () => {
  const report = lintWith([HEADER, GATE, '2 | Paint the fence |  | TBC'], settings);
  expect(ruleIds(report)).toEqual(expect.arrayContaining(['missing-deadline', 'missing-owner']));
});

test('once the cell has changed, the finding stands again and the dismissal is stale', () => {
  const report = lintWith([HEADER, '1 | Mend the gate | Clerk | To be agreed', FENCE], settings);
  const stale = report.trackers[0]!.actions[0]!.findings.find(({ rule }) => rule === 'missing-deadline');
  expect(stale?.staleDismissal).toEqual({
    reason: 'The date is set at the June meeting',
    day: dismissal.day,
  });
  expect(report.summary).toMatchObject({ dismissed: 0, staleDismissals: 1 });
});

test('a dismissal keeps no words of the sheet', () => {
  expect(JSON.stringify({ ...dismissal, reason: '' })).not.toMatch(/gate|clerk|tbc/i);
});
