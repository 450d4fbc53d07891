import { dayOf, isoDay, lint, type Sheet } from '../../../src/core';

function duesOf(deadlines: readonly string[]): (string | null)[] {
  const sheet: Sheet = {
    name: 'Plan',
    firstRow: 0,
    firstColumn: 0,
    rows: [
      ['Action', 'Owner', 'By When'],
      ...deadlines.map((deadline, index) => [`Write chapter ${index + 1}`, 'Head of Parks', deadline]),
    ],
  };
  const { trackers } = lint([sheet], { asAt: dayOf(2026, 11, 23)! });
  return trackers[0]!.actions.map(({ deadline }) => (deadline.due === null ? null : isoDay(deadline.due)));
}

test('A date without a year takes the year of the rows above and below, where they agree.', () => {
  expect(duesOf(['June 2019', '31 July', 'September 2019'])).toEqual([
    '2019-06-30',
    '2019-07-31',
    '2019-09-30',
  ]);
  expect(duesOf(['30 November 2019', 'by the end of January', 'March 2020'])[1]).toBe('2020-01-31');
});

test('Where they disagree, or none names a year, there is no due day.', () => {
  expect(duesOf(['June 2016', '31 July', 'September 2019'])[1]).toBeNull();
  expect(duesOf(['TBC', '31 July', 'Autumn'])).toEqual([null, null, null]);
});

test('A year that was itself supplied settles no other.', () => {
  expect(duesOf(['June 2019', '31 July', '31 August'])).toEqual(['2019-06-30', '2019-07-31', '2019-08-31']);
});

test('A recurring deadline is due at the end of the period running on the as-at day.', () => {
  expect(duesOf(['Quarterly', 'every April', 'Monthly', 'From January'])).toEqual([
    '2026-12-31',
    '2027-04-30',
    '2026-11-30',
    null,
  ]);
});
