import * as fc from 'fast-check';
import { dayOf, isoDay, longDay, readDeadline } from '../../../src/core';
import { findDates } from '../../../src/core/deadline/parse-deadline';
import { families } from '../../../src/core/deadline/phrases';
import { nonDates } from '../../../src/core/deadline/non-dates';

describe.each(families)('the phrase family $id', (family) => {
  test.each(family.examples)('reads ‘$phrase’ as $due', ({ phrase, due, assumed = [] }) => {
    const found = findDates(phrase, [family]);
    expect(found.map((date) => [isoDay(date.due), date.assumed])).toEqual([[due, assumed]]);
    const reading = readDeadline(phrase);
    expect([reading.kind, reading.due === null ? null : isoDay(reading.due)]).toEqual([family.kind, due]);
  });

  test.each(family.nearMisses)('finds nothing in ‘%s’', (phrase) => {
    expect(findDates(phrase, [family])).toEqual([]);
  });
});

describe.each(nonDates)('words of the kind $kind', ({ kind, examples }) => {
  test.each(examples)('give no day: ‘%s’', (words) => {
    expect(readDeadline(words)).toMatchObject({ kind, due: null });
  });
});

describe('a deadline', () => {
  test('that is a real date is that day', () => {
    expect(readDeadline({ day: dayOf(2019, 3, 16)! })).toMatchObject({
      kind: 'day',
      due: dayOf(2019, 3, 16),
    });
  });

  test.each(['', ' ', '-', '–', 'n/a', 'N/A', 'nil', '\u00a0'])('that is ‘%s’ is blank', (text) => {
    expect(readDeadline(text).kind).toBe('blank');
  });

  test.each(['as above', 'As Above.', 'ditto', '"', 'see above'])('that is ‘%s’ is a pointer', (text) => {
    expect(readDeadline(text).kind).toBe('pointer');
  });

  test('that failed as a formula is unclear', () => {
    expect(readDeadline({ error: '#REF!' })).toMatchObject({ kind: 'unclear', text: '#REF!', due: null });
  });

  test('with several dates takes the revised one, else the last', () => {
    const due = (text: string): string => isoDay(readDeadline(text).due!);
    expect(due('June 2019, revised to September 2019, report in December 2019')).toBe('2019-09-30');
    expect(due('March 2020\nJuly 2020')).toBe('2020-07-31');
  });

  test('left open before a date is named is not that date', () => {
    expect(readDeadline('TBC once the June 2019 strategy is agreed').kind).toBe('placeholder');
    expect(readDeadline('June 2019 (TBC)').kind).toBe('month');
  });

  test('reads back from any day in any of these forms', () => {
    const day = fc.integer({ min: dayOf(1990, 1, 1)!, max: dayOf(2060, 1, 1)! });
    const forms: readonly ((iso: string, long: string) => string)[] = [
      (iso) => iso,
      (iso) => iso.split('-').reverse().join('/'),
      (iso) => iso.split('-').reverse().map(Number).join('.'),
      (_, long) => long,
      (_, long) => `By ${long.toUpperCase()}.`,
      (_, long) => long.replace(/ ([A-Z]\w\w)\w* /, '-$1-'),
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (due, form) => {
        expect(readDeadline(form(isoDay(due), longDay(due))).due).toBe(due);
      }),
    );
  });

  test('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => readDeadline(text).text === text),
    );
  });
});
