import { dayOf, serialOfDay } from '../../src/core';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { openFunctions, type OpenFunctions } from './open-functions';

let open: OpenFunctions;
afterEach(() => open.close());

const ROWS = [
  ['By When', 'Progress', 'Owner'],
  [serialOfDay(dayOf(2025, 6, 30)!), 'Begun', 'Clerk'],
  ['30/06/2099', 'Begun', null],
  ['June 2025', 'Complete', 'Clerk'],
  ['#N/A', 'Begun', 'Clerk'],
];
const AS_AT = '"2026-11-23"';

/** Types a formula into E2 and gives what it fills. */
async function answerOf(formula: string, range = 'E2'): Promise<unknown[][]> {
  open.type('E2', formula);
  return open.shown(range);
}

describe.each([
  ['0, as on the desktop', 0],
  ['null, as on the web', null],
] as const)('where a blank arrives as %s', (_, blanks) => {
  test.each([
    [`=RECS.STATUS(A2:A5,B2:B5,${AS_AT})`, ['Overdue', 'On track', 'Complete', '#N/A']],
    [`=RECS.RAG(A2:A5,B2:B5,C2:C5,,${AS_AT})`, ['Red', 'Amber', 'Blue', '#N/A']],
    [`=RECS.DAYSLEFT(A2:A5,${AS_AT})`, [-511, 26517, -511, '#N/A']],
    ['=RECS.PROGRESS(B2:B5)', ['in progress', 'in progress', 'complete', 'in progress']],
    ['=RECS.OWNER(C2:C5)', ['named post', 'none', 'named post', 'named post']],
    ['=RECS.RESPONSE(C2:C5)', ['unclear', 'none', 'unclear', 'unclear']],
  ])('%s spills one answer a row, an error in its place', async (formula, answers) => {
    open = await openFunctions(workbookOf([sheetOf('Sheet1', ROWS)]));
    open.host.switches.blanks = blanks;
    expect((await answerOf(formula, 'E2:E5')).flat()).toEqual(answers);
  });
});

test('columns of different lengths give #VALUE!', async () => {
  open = await openFunctions(workbookOf([sheetOf('Sheet1', ROWS)]));
  expect(await answerOf(`=RECS.STATUS(A2:A5,B2:B4,${AS_AT})`)).toEqual([['#VALUE!']]);
});

test('in a workbook that counts its days from 1904, a number is the day it shows there', async () => {
  const contents = workbookOf([sheetOf('Sheet1', [[], [serialOfDay(dayOf(2025, 6, 30)!, '1904'), 'Begun']])]);
  open = await openFunctions({ ...contents, date1904: true });
  expect(await answerOf(`=RECS.DUE(A2)`)).toEqual([[serialOfDay(dayOf(2025, 6, 30)!, '1904')]]);
  // The stand-in makes a number of ISO dates in formulas, as Excel does not.
  open.type('F2', '=RECS.DAYSLEFT(A2,"1st July 2025")');
  await open.shows('F2', [[-1]]);
});
