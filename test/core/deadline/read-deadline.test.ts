import { dayOf, isoDay } from '../../../src/core/model/day';
import { findDates, readDeadline } from '../../../src/core/deadline/parse-deadline';
import { families } from '../../../src/core/deadline/phrases';
import { nonDates } from '../../../src/core/deadline/non-dates';

const iso = (due: number | null): string | null => (due === null ? null : isoDay(due));
const dueOf = (text: string): string | null => iso(readDeadline(text).due);

describe.each(families)('the phrase family $id', (family) => {
  test.each(family.examples)('reads ‘$phrase’ as $due', ({ phrase, due, assumed = [] }) => {
    const found = findDates(phrase, [family]);
    expect(found.map((date) => [iso(date.due), date.assumed])).toEqual([[due, assumed]]);
    const reading = readDeadline(phrase);
    expect([reading.kind, iso(reading.due)]).toEqual([family.kind, due]);
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

  test.each(['', ' ', '-', '–', 'n/a', 'N/A', 'nil', '\u00a0', '  \n ', 'None'])(
    'that is ‘%s’ is blank',
    (text) => {
      expect(readDeadline(text).kind).toBe('blank');
    },
  );

  test.each(['as above', 'As Above.', 'ditto', '"', 'see above', 'See action 4'])(
    'that is ‘%s’ is a pointer',
    (text) => {
      expect(readDeadline(text).kind).toBe('pointer');
    },
  );

  test('that failed as a formula is unclear', () => {
    expect(readDeadline({ error: '#REF!' })).toMatchObject({ kind: 'unclear', text: '#REF!', due: null });
  });

  test('that is a number is the day it is a serial of, and says so; other numbers are unclear', () => {
    expect(readDeadline(43921)).toMatchObject({
      kind: 'day',
      due: dayOf(2020, 3, 31),
      assumed: ['number-format'],
    });
    expect(readDeadline(12)).toMatchObject({ kind: 'unclear', due: null });
  });

  test('with several dates takes the revised one, else the last, and keeps them all', () => {
    expect(dueOf('June 2019, revised to September 2019, report in December 2019')).toBe('2019-09-30');
    expect(dueOf('March 2020\nJuly 2020')).toBe('2020-07-31');
    expect(dueOf('1. March 2027 2. June 2027')).toBe('2027-06-30');
    expect(readDeadline('March 2020 (revised to July 2020)').dates).toMatchObject([
      { role: 'replaced', start: 0, end: 10 },
      { role: 'taken', start: 23, end: 32 },
    ]);
  });

  test.each([
    ['Slipped from May 2019 to October 2019', '2019-10-31'],
    ['~~April 2019~~ August 2019', '2019-08-31'],
    ['J\u0336u\u0336n\u0336e\u0336 2\u03360\u03361\u03369\u0336 May 2019', '2019-05-31'],
    ['31 March 2021 (completed 12 February 2021)', '2021-03-31'],
    ['Original: 30 June 2020\nRevised: 31 December 2020', '2020-12-31'],
  ])('in ‘%s’ passes over the date that does not count', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  test('that says the work is done says so beside its date', () => {
    expect(readDeadline('Completed June 2019')).toMatchObject({ kind: 'month', isDone: true });
    expect(readDeadline('30/09/13 – complete')).toMatchObject({ kind: 'day', isDone: true });
    expect(readDeadline('To be completed by June 2019').isDone).toBeUndefined();
  });

  test('left open before a date is named is not that date', () => {
    expect(readDeadline('TBC once the June 2019 strategy is agreed').kind).toBe('placeholder');
    expect(readDeadline('June 2019 (TBC)').kind).toBe('month');
  });

  test('whose day and month could be swapped names the other day', () => {
    expect(readDeadline('03/04/2019').couldAlsoBe).toBe(dayOf(2019, 3, 4));
    expect(readDeadline('13/04/2019').couldAlsoBe).toBeUndefined();
    expect(readDeadline('04/04/2019').couldAlsoBe).toBeUndefined();
  });

  test.each([
    ['from January 2021', 'recurring'],
    ['Not before April 2022', 'recurring'],
    ['In place since April 2019', 'status'],
    ['after the May 2021 elections', 'conditional'],
    ['following approval by the board in June 2019', 'conditional'],
  ])('that is ‘%s’ has a date that is no due day', (text, kind) => {
    const reading = readDeadline(text);
    expect(reading).toMatchObject({ kind, due: null });
    expect(reading.dates).toHaveLength(1);
  });

  test.each([
    ['six weeks after approval by Cabinet', 'approval by Cabinet'],
    ['Within 6 months of appointment.', 'appointment'],
    ['Subject to funding, if any', 'funding'],
  ])('that waits for something says what: ‘%s’', (text, waitsFor) => {
    expect(readDeadline(text)).toMatchObject({ due: null, waitsFor });
  });

  test.each([
    ['within 3 months of 1 April 2020', '2020-07-01'],
    ['3 months from November 2019', '2020-02-29'],
    ['6 weeks before 31 March 2020', '2020-02-18'],
    ['within 1 year of 29 February 2020', '2021-02-28'],
    ['Within 28 days of the letter (letter dated 3 June 2026)', '2026-07-01'],
    ['Within 2 months of issue (8 May 2026)', '2026-07-08'],
    ['6 weeks from receipt of the notice of 4 May 2026', '2026-06-15'],
    ['within 56 days of the date of this report, 2 November 2026', '2026-12-28'],
    ['3 months from adoption – adopted 12 May 2026', '2026-08-12'],
    ['1 month from the policy being agreed (agreed March 2026)', '2026-04-30'],
    ['within six months of Cabinet approval in June 2026', '2026-12-31'],
    ['Adopted 12 May 2026; in force within 3 months', '2026-08-12'],
    ['12 months after go live (1/4/26)', '2027-04-01'],
    ['4 weeks before the meeting of 30 June 2026', '2026-06-02'],
  ])('counted from a date in the cell is that day: ‘%s’', (text, due) => {
    expect(readDeadline(text)).toMatchObject({ kind: 'relative' });
    expect(dueOf(text)).toBe(due);
  });

  test.each([
    ['Within 12 months of the visit, that is by October 2027', 'month', '2027-10-31'],
    ['within 6 months of appointment (March 2027)', 'month', '2027-03-31'],
    ['within 3 months of approval; the board meets in June 2026', 'month', '2026-06-30'],
    ['31 March 2027 (within 6 months)', 'day', '2027-03-31'],
    ['Within 2 weeks of 4 May 2026 and by 1 June 2026 at the latest', 'day', '2026-06-01'],
    ['Every 3 months, first in June 2026', 'month', '2026-06-30'],
    ['within 10 working days of the meeting on 4 May 2026', 'relative', null],
  ])('beside a stretch of time keeps its own date: ‘%s’', (text, kind, due) => {
    expect(readDeadline(text).kind).toBe(kind);
    expect(dueOf(text)).toBe(due);
  });

  test.each([
    ['To be completed', 'unclear', null],
    ['To be formally adopted in June 2026', 'month', '2026-06-30'],
    ['Being rolled out; being delivered', 'status', null],
    ['Consultation in summer 2026, to be published in autumn 2026', 'season', '2026-11-30'],
    ['Will be in place by March 2027', 'month', '2027-03-31'],
  ])('does not say done of what is to be done: ‘%s’', (text, kind, due) => {
    const reading = readDeadline(text);
    expect([reading.kind, iso(reading.due), reading.isDone]).toEqual([kind, due, undefined]);
  });

  test.each([
    ['To be discussed at Cabinet on 14 June 2027', 'day', '2027-06-14'],
    ['To be scheduled for June 2027', 'month', '2027-06-30'],
    ['Date to be agreed by June 2027', 'placeholder', null],
    ['Costs have risen and options need to be considered first', 'unclear', null],
    ['Options to be considered', 'placeholder', null],
  ])('is open only where its words say so of the date: ‘%s’', (text, kind, due) => {
    const reading = readDeadline(text);
    expect([reading.kind, iso(reading.due)]).toEqual([kind, due]);
  });

  test.each([
    ['Annual Town Meeting 2027', 'relative'],
    ['AGM 2027', 'relative'],
    ['First meeting of the trustees following half term', 'relative'],
    ['Following approval, at the next meeting', 'conditional'],
    ['End of the academic year', 'relative'],
  ])('that names an event has no day: ‘%s’', (text, kind) => {
    expect(readDeadline(text, { asAt: dayOf(2026, 11, 23)! })).toMatchObject({ kind, due: null });
  });

  test('that is struck out leaves no stroke for a short year of the next cell', () => {
    expect(dueOf('J\u0336u\u0336n\u0336e\u0336 2\u03360\u03361\u03369\u0336')).toBeNull();
    expect(dueOf("'19 ~~2020~~")).toBe('2019-12-31');
  });

  test('with unseen characters in a word is not taken for a month that has the same key', () => {
    expect(dueOf('September 2019')).toBe('2019-09-30');
    expect(dueOf('Sep\u00adtember 2019')).toBe('2019-09-30');
    expect(dueOf('Cep\u00adtemfer 2019')).toBeNull();
    expect(dueOf('Ceptemfer 2019')).toBeNull();
  });

  test('counted from a known day is that day', () => {
    const anchors = { approval: dayOf(2020, 1, 31)! };
    expect(iso(readDeadline('1 month after approval', { anchors }).due)).toBe('2020-02-29');
    expect(iso(readDeadline('2 weeks from approval', { anchors }).due)).toBe('2020-02-14');
    expect(readDeadline('10 working days of approval', { anchors }).due).toBeNull();
  });
});
