import { readSettings } from '../../../src/core';

const messages = (value: unknown): string[] => readSettings(value).problems.map(({ message }) => message);

test('settings in which nothing is set are sound', () => {
  expect(readSettings({})).toEqual({ settings: {}, problems: [] });
});

test('settings that set everything are sound and come back as they are', () => {
  const settings = {
    $schema: './recs.schema.json',
    version: 1,
    warningDays: 14,
    profile: { name: 'Ours', lines: [{ status: ['Overdue'], daysLate: { least: 30 }, rag: 'Red' }] },
    deadline: { financialYearStart: 8, seasonEnds: { winter: 13 }, dayMonthOrder: 'month-first' },
    words: {
      deadline: { placeholder: ['awaiting steer'] },
      owner: { heads: ['provost'] },
      rag: { Amber: ['at risk'] },
    },
    rules: { 'overdue-action': 'consider', 'missing-owner': 'off', 'vague-deadline': { level: 'must' } },
    dismissals: [
      { rule: 'missing-owner', subject: 'a1', words: 'b2', reason: 'Agreed in June', day: '2026-06-30' },
    ],
  };
  expect(readSettings(settings)).toEqual({ settings, problems: [] });
});

describe('what cannot be used is told with its path, the value and what is allowed', () => {
  test.each<[string, unknown]>([
    ['‘warningDays’ is "soon": give a whole number from 0 to 366.', { warningDays: 'soon' }],
    ['‘warningDays’ is 400: give a whole number from 0 to 366.', { warningDays: 400 }],
    ['‘warningDays’ is 1.5: give a whole number from 0 to 366.', { warningDays: 1.5 }],
    ['‘warningDay’ is not a setting: was ‘warningDays’ meant?', { warningDay: 10 }],
    [
      '‘deadline.dayMonthOrder’ is "us": give ‘day-first’ or ‘month-first’.',
      { deadline: { dayMonthOrder: 'us' } },
    ],
    [
      '‘sumer’ is not a setting of ‘deadline.seasonEnds’: was ‘summer’ meant?',
      { deadline: { seasonEnds: { sumer: 8 } } },
    ],
    [
      '‘rules.missing-owner’ is "never": give ‘must’, ‘should’, ‘consider’ or ‘off’.',
      { rules: { 'missing-owner': 'never' } },
    ],
    [
      '‘missing-owners’ is not a setting of ‘rules’: was ‘missing-owner’ meant?',
      { rules: { 'missing-owners': 'off' } },
    ],
    [
      '‘words.owner.heads[0]’ is "vice provost": give one word of 1 to 100 characters.',
      { words: { owner: { heads: ['vice provost'] } } },
    ],
    [
      '‘words.deadline.placeholder’ is "later": give a list in square brackets.',
      { words: { deadline: { placeholder: 'later' } } },
    ],
    [
      '‘profile’ is "traffic-light": give ‘standard’, ‘green-when-done’, ‘percent-complete’ or ‘late-stays-visible’.',
      { profile: 'traffic-light' },
    ],
    [
      '‘profile.lines[0]’ lacks ‘rag’: the colour it gives.',
      { profile: { name: 'Ours', lines: [{ status: ['Overdue'] }] } },
    ],
    [
      '‘dismissals[0].day’ is "June": give a day as YYYY-MM-DD.',
      { dismissals: [{ rule: 'missing-owner', subject: 'a', words: 'b', reason: 'c', day: 'June' }] },
    ],
    ['The whole of the settings is []: give settings in curly brackets.', []],
    ['The whole of the settings is "x": give settings in curly brackets.', 'x'],
  ])('%s', (message, value) => expect(messages(value)).toEqual([message]));
});

test('a part that cannot be used is left out, and the rest is kept', () => {
  const { settings, problems } = readSettings({
    warningDays: 10,
    profile: 'none',
    rules: { 'missing-owner': 'off', 'overdue-action': 7 },
  });
  expect(settings).toEqual({ warningDays: 10, rules: { 'missing-owner': 'off' } });
  expect(problems.map(({ path }) => path)).toEqual(['profile', 'rules.overdue-action']);
});

test('a dismissal that lacks a part is left out whole', () => {
  expect(readSettings({ dismissals: [{ rule: 'missing-owner' }] }).settings).toEqual({ dismissals: [] });
});

test('names of object machinery do no harm', () => {
  const value: unknown = JSON.parse(
    '{"__proto__":{"warningDays":1},"constructor":1,"rules":{"toString":"off"}}',
  );
  const { settings, problems } = readSettings(value);
  expect(settings).toEqual({ rules: {} });
  expect(problems).toHaveLength(3);
  expect(({} as { warningDays?: number }).warningDays).toBeUndefined();
});

test('settings of a later version are refused in one sentence', () => {
  expect(messages({ version: 2, warningDays: 5 })).toEqual([
    '‘version’ is 2: these settings were made by a later RECS than this one, which knows version 1; update RECS, or make the settings anew.',
  ]);
});
