import { readDeadline } from '../../../src/core/deadline/parse-deadline';
import { dayOf, isoDay } from '../../../src/core/model/day';
import type { Assumed } from '../../../src/core/model/report';

test.each<[string, string, readonly Assumed[]]>([
  ['End of June 2019', '2019-06-30', []],
  ['End of June 19', '2019-06-30', ['century']],
  ['End of 2019', '2019-12-31', []],
  ['End of Spring 2019', '2019-05-31', []],
  ['June 2019', '2019-06-30', ['day']],
])('‘%s’ is due on %s, and of that it leaves unsaid: %j.', (text, due, assumed) => {
  const reading = readDeadline(text);
  expect(isoDay(reading.due!)).toBe(due);
  expect(reading.assumed).toEqual(assumed);
});

test.each([
  ['early 2019', '2019-03-31'],
  ['mid 2019', '2019-07-31'],
  ['early June 2019', '2019-06-30'],
  ['mid June 2019', '2019-06-30'],
  ['start of 2019', '2019-01-01'],
  ['before June 2019', '2019-05-31'],
  ['before the end of June 2019', '2019-06-30'],
  ['before 31 March 2019', '2019-03-30'],
])('‘%s’ is due on %s.', (text, due) => expect(isoDay(readDeadline(text).due!)).toBe(due));

test.each([
  ['before 31 March', '2027-03-30'],
  ['before Christmas', '2026-12-24'],
  ['by Christmas', '2026-12-25'],
  ['before the end of March', '2027-03-31'],
])('In a tracker of October 2026, ‘%s’ is due on %s.', (text, due) =>
  expect(isoDay(readDeadline(text, { trackerDay: dayOf(2026, 10, 1)! }).due!)).toBe(due),
);

test.each(['before March', 'before summer'])('Nobody says which day ‘%s’ means.', (text) =>
  expect(readDeadline(text, { trackerDay: dayOf(2026, 10, 1)! }).due).toBeNull(),
);
