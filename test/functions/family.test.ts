import { dayOf, serialOfDay } from '../../src/core';
import { check as streamedCheck } from '../../src/functions/check';
import { daysleft as streamedDaysleft } from '../../src/functions/daysleft';
import { due as streamedDue } from '../../src/functions/due';
import { owner } from '../../src/functions/owner';
import { progress } from '../../src/functions/progress';
import { rag as streamedRag } from '../../src/functions/rag';
import { response } from '../../src/functions/response';
import { summary } from '../../src/functions/summary';
import { why as streamedWhy } from '../../src/functions/why';
import { fetchReaders } from '../../src/functions/readers';
import { errorCell, provideExcelGlobals } from './excel-globals';
import { firstAnswer } from './first-answer';

jest.mock('../../src/functions/excel', () => ({
  learnSettings: () => Promise.reject(new Error('No workbook.')),
}));
beforeAll(provideExcelGlobals);
beforeAll(() => fetchReaders(['progress', 'owner', 'criterion', 'response', 'rules']));

type Given = unknown[][] | undefined;
const rag = (...args: Given[]) => firstAnswer(streamedRag, ...args);
const due = (...args: Given[]) => firstAnswer(streamedDue, ...args);
const why = (...args: Given[]) => firstAnswer(streamedWhy, ...args);
const daysleft = (...args: Given[]) => firstAnswer(streamedDaysleft, ...args);
const check = (...args: Given[]) => firstAnswer(streamedCheck, ...args);

const asAt = [['2026-11-23']];
const serial = (year: number, month: number, day: number) => serialOfDay(dayOf(year, month, day)!);

describe('RAG', () => {
  test('a blank owner counts as missing, and an owner left out does not', () => {
    expect(rag([['June 2027']], [['Begun']], [['']], undefined, asAt)).toEqual([['Amber']]);
    expect(rag([['June 2027']], [['Begun']], undefined, undefined, asAt)).toEqual([['Green']]);
  });

  test('a blank criterion counts as missing, and a criterion left out does not', () => {
    expect(rag([['June 2027']], [['Begun']], [['Clerk']], [[null]], asAt)).toEqual([['Amber']]);
    expect(rag([['June 2027']], [['Begun']], [['Clerk']], undefined, asAt)).toEqual([['Green']]);
  });

  test('“as above” takes the deadline of the row above in the same column', () => {
    expect(rag([['June 2026'], ['As above']], [['Begun'], ['Begun']], undefined, undefined, asAt)).toEqual([
      ['Red'],
      ['Red'],
    ]);
  });
});

test('WHY names the days and the words it rests on', () => {
  expect(why([['30/06/2026'], ['Ongoing']], undefined, undefined, undefined, asAt)).toEqual([
    ['Due 30 June 2026, 146 days before 23 November 2026.'],
    ['No date can be read from ‘Ongoing’.'],
  ]);
});

describe('DUE', () => {
  test('gives the last day on time as a date serial', () => {
    expect(due([['June 2027'], [serial(2026, 3, 31)]], asAt)).toEqual([
      [serial(2027, 6, 30)],
      [serial(2026, 3, 31)],
    ]);
  });

  test('gives #N/A with the reason where no day can be read, in its place only', () => {
    expect(due([['Ongoing'], ['June 2027'], [null]], asAt)).toEqual([
      [errorCell('#N/A', 'No date can be read from ‘Ongoing’.')],
      [serial(2027, 6, 30)],
      [errorCell('#N/A', 'No deadline is given.')],
    ]);
  });
});

describe('DAYSLEFT', () => {
  test('is 0 on the due day and less when it is overdue', () => {
    expect(daysleft([['23/11/2026'], ['24/11/2026'], ['22/11/2026']], asAt)).toEqual([[0], [1], [-1]]);
  });

  test('counts each row from its own as-at day', () => {
    expect(daysleft([['30/11/2026'], ['30/11/2026']], [['2026-11-23'], ['2026-11-30']])).toEqual([[7], [0]]);
  });
});

describe('CHECK', () => {
  test('is empty where all is well', () => {
    expect(
      check(
        [['Publish the list']],
        [['Clerk']],
        [[serial(2027, 6, 30)]],
        [['List on the website']],
        [['Draft with the chair since 3 November 2026']],
        undefined,
        asAt,
      ),
    ).toEqual([['']]);
  });

  test('says what is wrong, one sentence after another', () => {
    const [[text]] = check(
      [['Publish the list']],
      [['']],
      [['TBC']],
      [['List on the website']],
      undefined,
      undefined,
      asAt,
    ) as [[string]];
    expect(text).toMatch(/^No owner is named.*\. .*‘TBC’/);
  });

  test('looks at the response where it is given', () => {
    const [[text]] = check([['']], [['']], [['']], [['']], undefined, [['Rejected']], asAt) as [[string]];
    expect(text).toMatch(/reason|why/i);
  });
});

test.each([
  [progress, 'Work has begun', 'in progress'],
  [progress, '', 'blank'],
  [response, 'Accepted in part', 'accepted in part'],
  [owner, 'Head of Highways', 'named post'],
])('%p gives the kind of ‘%s’ in words', async (read, text, kind) => {
  expect(await read([[text], [text]])).toEqual([[kind], [kind]]);
});

test('an error cell gives an error in its place, in functions of one text as well', async () => {
  expect(await owner([[errorCell('#REF!')], ['Clerk']])).toEqual([
    [errorCell('#VALUE!', 'The cell given for “text” holds #REF!. Put that right first.')],
    ['named post'],
  ]);
});

describe('SUMMARY', () => {
  const colours = [['Red'], ['Green'], ['red'], [''], ['🟢'], ['Late']];

  test('counts each colour, and what names none as Other', () => {
    expect(summary(colours)).toEqual([
      ['Red', 2],
      ['Green', 2],
      ['Other', 1],
      ['Total', 5],
    ]);
  });

  test('counts by group, in the order in which groups come', () => {
    expect(summary(colours, [['Housing'], ['Roads'], ['Roads'], ['Roads'], [''], ['Housing']])).toEqual([
      ['', 'Red', 'Green', 'Other', 'Total'],
      ['Housing', 1, 0, 1, 2],
      ['Roads', 1, 1, 0, 2],
      ['(blank)', 0, 1, 0, 1],
      ['Total', 2, 2, 1, 5],
    ]);
  });

  test('of nothing is a total of nothing', () => expect(summary([[null]])).toEqual([['Total', 0]]));

  test('columns of different lengths are refused', () => {
    expect(() => summary(colours, [['Housing']])).toThrow(
      expect.objectContaining({
        message: '“rag” has 6 rows and “group” has 1. Give both the same number of rows.',
      }),
    );
  });
});
