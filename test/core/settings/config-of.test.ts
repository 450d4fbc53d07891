import { configOf, defaultConfig, lint, parseIsoDay, type Settings } from '../../../src/core';
import { judgeCells } from '../../support/judge-cells';
import { sheetOf } from '../../support/sheet-fixture';

const asAt = parseIsoDay('2026-11-23')!;
const lintWith = (settings: Settings, ...lines: string[]) =>
  lint([sheetOf(lines)], { asAt, config: configOf([settings]) }).trackers[0]!;

test('without settings there are the defaults', () => {
  expect(configOf([])).toEqual(defaultConfig);
});

test('of each setting the last layer that sets it counts, part by part', () => {
  const config = configOf([
    { warningDays: 10, deadline: { financialYearStart: 8, seasonEnds: { winter: 13 } } },
    { warningDays: 20, deadline: { seasonEnds: { spring: 4 } } },
  ]);
  expect(config.warningDays).toBe(20);
  expect(config.deadline.financialYearStart).toBe(8);
  expect(config.deadline.seasonEnds).toEqual({ spring: 4, summer: 8, autumn: 11, winter: 13 });
});

test('words and dismissals of the layers add up', () => {
  const dismissal = { rule: 'missing-owner', subject: 'a', words: 'b', reason: 'c', day: '2026-01-02' };
  const config = configOf([
    {
      words: { deadline: { placeholder: ['awaiting steer'] }, owner: { heads: ['provost'] } },
      dismissals: [dismissal],
    },
    {
      words: { owner: { heads: ['reeve'], areas: ['saltmarsh'] } },
      dismissals: [{ ...dismissal, subject: 'd' }],
    },
  ]);
  expect(config.words).toEqual({ owner: { heads: ['provost', 'reeve'], areas: ['saltmarsh'] } });
  expect(config.deadline.words).toEqual({ placeholder: ['awaiting steer'] });
  expect(config.dismissals.map(({ subject }) => subject)).toEqual(['a', 'd']);
});

test('a rule keeps the options of one layer under the level of the next', () => {
  const config = configOf([
    { rules: { 'missing-response': { level: 'should', graceDays: 30 } } },
    { rules: { 'missing-response': 'consider' } },
  ]);
  expect(config.rules).toEqual({ 'missing-response': { level: 'consider', options: { graceDays: 30 } } });
});

test('a rule that is off finds nothing, and one of another level finds at that level', () => {
  const findings = (settings: Settings): string[] =>
    lintWith(
      settings,
      'Action | Owner | By When | Progress',
      'Mend the gate |  | TBC | ',
    ).actions[0]!.findings.map(({ rule, level }) => `${rule} ${level}`);
  expect(findings({})).toEqual(expect.arrayContaining(['missing-deadline must', 'missing-owner must']));
  const changed = findings({ rules: { 'missing-owner': 'off', 'missing-deadline': 'consider' } });
  expect(changed).toContain('missing-deadline consider');
  expect(changed.join()).not.toContain('missing-owner');
});

describe('a council’s own words are read', () => {
  const row = (settings: Settings) =>
    lintWith(
      settings,
      'Action | Owner | By When | Success criteria | Progress',
      'Mend the gate | Woodreeve | Awaiting steer | Gate shuts | Gubbed',
    ).actions[0]!;
  test.each<[string, string, Settings['words'], (action: ReturnType<typeof row>) => string]>([
    ['deadlines', 'placeholder', { deadline: { placeholder: ['awaiting steer'] } }, (a) => a.deadline.kind],
    ['owners', 'named-post', { owner: { heads: ['woodreeve'] } }, (a) => a.owner.kind],
    ['progress', 'complete', { progress: { 'cell-complete': ['gubbed'] } }, (a) => a.progress.kind],
  ])('of %s', (_, kind, words, kindIn) => {
    expect(kindIn(row({}))).not.toBe(kind);
    expect(kindIn(row({ words }))).toBe(kind);
  });
});

test('formulas judge by the same settings', () => {
  const config = configOf([
    { words: { progress: { 'cell-complete': ['gubbed'] } }, profile: 'green-when-done' },
  ]);
  expect(judgeCells({ deadline: 'June 2027', progress: 'Gubbed' }, { asAt, config })).toMatchObject({
    status: 'Complete',
    rag: 'Green',
  });
});

describe('what the officer chose for a column', () => {
  const lines = [
    'Task | Responsible | When | Success criteria | Update',
    'Mend the gate | Clerk | June 2027 | Gate shuts | Begun',
    'Paint the fence | Clerk | May 2027 | 12 panels painted | Begun',
  ];
  const choose = (role: 'action' | 'other', sheet = 'Sheet1'): Settings => ({
    tables: { columns: [{ sheet, title: 'When', role }] },
  });

  test('outranks what the product reads', () => {
    expect(lintWith({}, ...lines).blocks[0]!.columns.deadline).toBe(2);
    expect(lintWith(choose('other'), ...lines).blocks[0]!.columns.deadline).toBeUndefined();
  });

  test('replaces what an earlier layer chose for it', () => {
    const config = configOf([choose('action'), choose('other')]);
    expect(config.tables.columns).toEqual(choose('other').tables!.columns);
  });

  test('is told where it fits nothing', () => {
    const config = configOf([choose('other', 'Old plan')]);
    expect(lint([sheetOf(lines)], { asAt, config }).unusedChoices).toEqual([
      { choice: choose('other', 'Old plan').tables!.columns![0], missing: 'sheet' },
    ]);
  });
});

describe('a profile of one’s own', () => {
  const ragOf = (settings: Settings, by: string, progress: string): string =>
    lintWith(
      settings,
      'Action | Owner | By When | Success criteria | Progress',
      `Mend the gate | Clerk | ${by} | Gate shuts by itself | ${progress}`,
    ).actions[0]!.rag;

  test('gives its colour where one of its lines holds, and else that of the profile it is based on', () => {
    const profile = {
      name: 'Two weeks’ grace',
      lines: [{ status: ['Overdue' as const], daysLate: { most: 14 }, rag: 'Amber' as const }],
    };
    expect(ragOf({ profile }, '15 November 2026', '')).toBe('Amber');
    expect(ragOf({ profile }, '1 November 2026', '')).toBe('Red');
  });

  // A committee that colours by whether work goes on: past due red; planned, late starting or held amber; under way or
  // done green; cancelled grey.
  const byWorkflow: Settings = {
    profile: {
      name: 'By workflow',
      lines: [
        { status: ['Cancelled', 'Not accepted'], rag: 'Grey' },
        { status: ['Complete'], rag: 'Green' },
        { status: ['On hold'], rag: 'Amber' },
        { status: ['Overdue'], rag: 'Red' },
        { progress: ['in-progress', 'business-as-usual'], rag: 'Green' },
        { rag: 'Amber' },
      ],
    },
  };
  test.each([
    ['Green', 'June 2027', 'Quotes obtained; work starts in January'],
    ['Amber', 'June 2027', 'Not started'],
    ['Red', 'June 2026', 'Quotes obtained; work starts in January'],
    ['Green', 'June 2026', 'Completed May 2026'],
    ['Grey', 'June 2026', 'No longer required'],
    ['Amber', 'June 2027', 'Paused until the budget is set'],
  ])('can be written for a committee that colours by workflow: %s for %s, ‘%s’', (rag, by, progress) => {
    expect(ragOf(byWorkflow, by, progress)).toBe(rag);
  });

  // A bank's record of management actions: less than half done, more than half, at least nine tenths, and complete.
  const bySubstance: Settings = {
    profile: {
      name: 'By share done',
      basedOn: 'percent-complete',
      lines: [
        { status: ['Not accepted'], rag: 'Grey' },
        { status: ['Complete'], rag: 'Blue' },
        { percent: { least: 90 }, rag: 'Green' },
        { percent: { least: 50 }, rag: 'Amber' },
        { percent: {}, rag: 'Red' },
        { rag: 'Red' },
      ],
    },
  };
  test.each([
    ['Red', '40% complete'],
    ['Amber', '60% complete'],
    ['Green', '95% complete'],
    ['Blue', 'Complete'],
    ['Red', 'Not yet started'],
  ])('can be written for a body that colours by the share done: %s for ‘%s’', (rag, progress) => {
    expect(ragOf(bySubstance, 'June 2026', progress)).toBe(rag);
  });
});
