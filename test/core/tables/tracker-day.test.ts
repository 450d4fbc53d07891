import { isoDay, lint, parseIsoDay } from '../../../src/core';
import { findTrackers } from '../../../src/core/tables/find-trackers';
import { sheetOf } from '../../support/sheet-fixture';

function dayUnder(...titles: string[]) {
  const table = ['Action | Owner | By When', 'Mend the weir | River Warden | March 2027'];
  const found = findTrackers(sheetOf([...titles, ...table]))[0]!.day;
  return found && [found.kind, isoDay(found.day)];
}

test.each([
  ['Flood plan – approved by Cabinet 12 May 2026', ['approved', '2026-05-12']],
  ['Agreed at the meeting of 9/9/2026', ['approved', '2026-09-09']],
  ['Report date: 3 March 2026', ['reported', '2026-03-03']],
  ['Report date: | [2026-03-03]', ['reported', '2026-03-03']],
  ['Flood plan | | Date of assessment: | 11th June 2026', ['reported', '2026-06-11']],
  ['Updated 3 March 2026', ['updated', '2026-03-03']],
  ['Position at 30 September 2026. Figures in brackets are paragraphs.', ['updated', '2026-09-30']],
])('‘%s’ over a tracker states its day.', (title, day) => {
  expect(dayUnder(title)).toEqual(day);
});

test.each([
  ['Flood plan 2026'],
  ['Next review date: 11 June 2027'],
  ['Approved by Cabinet May 2026'],
  ['Approved by Cabinet | Version 3'],
  ['12 May 2026'],
])('‘%s’ over a tracker states no day of its own.', (title) => {
  expect(dayUnder(title)).toBeNull();
});

test('The day of approval counts before that of the report, and that before one of an update.', () => {
  const [approved, reported, updated] = [
    'Approved 1 May 2026',
    'Report date: 2 May 2026',
    'Updated 3 May 2026',
  ];
  expect(dayUnder(approved!, reported!, updated!)).toEqual(['approved', '2026-05-01']);
  expect(dayUnder(reported!, updated!)).toEqual(['reported', '2026-05-02']);
});

function dueUnder(title: string, deadline: string): string | null {
  const sheet = sheetOf([title, 'Action | Owner | By When', `Mend the weir | River Warden | ${deadline}`]);
  const { due } = lint([sheet], { asAt: parseIsoDay('2026-11-23')! }).trackers[0]!.actions[0]!.deadline;
  return due === null ? null : isoDay(due);
}

test('Times are counted from the day of approval or of the report, and from no other.', () => {
  expect(dueUnder('Approved by Cabinet 12 May 2026', 'Within 3 months')).toBe('2026-08-12');
  expect(dueUnder('Approved by Cabinet 12 May 2026', 'Within 3 months of approval')).toBe('2026-08-12');
  expect(dueUnder('Report date: 3 March 2026', 'Within 6 months')).toBe('2026-09-03');
  expect(dueUnder('Report date: 3 March 2026', 'Within 6 months of approval')).toBeNull();
  expect(dueUnder('Updated 3 March 2026', 'Within 6 months')).toBeNull();
});

test('The report carries the day and where it stands.', () => {
  const sheet = sheetOf([
    '',
    'Plan | Approved 12 May 2026',
    'Action | Owner | By When',
    'Mend it | Clerk | June 2027',
  ]);
  expect(lint([sheet], { asAt: parseIsoDay('2026-11-23')! }).trackers[0]!.day).toEqual({
    kind: 'approved',
    day: parseIsoDay('2026-05-12'),
    row: 1,
    column: 1,
    text: 'Approved 12 May 2026',
  });
});
