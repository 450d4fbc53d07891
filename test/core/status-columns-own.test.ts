import {
  isOwnLine,
  isOwnValue,
  ownTitleColumns,
  parseIsoDay,
  placesNow,
  withoutStatusColumns,
  type Cell,
  type Sheet,
} from '../../src/core';

function sheetOf(rows: Cell[][]): Sheet {
  return { name: 'Plan', firstRow: 3, firstColumn: 2, rows };
}

const day = { day: parseIsoDay('2027-03-31')! };
const SHEET = sheetOf([
  ['Action', 'RECS RAG', 'Notes', 'RECS Status', 'RECS Due', 'RECS Why'],
  ['Do it', 'Green', 'mine', 'On track', day, 'Due 31 March 2027.'],
  ['Then this', 'ask Oona', null, 'Overdue', null, ''],
  ['A note', null, 'RAG', null, null, null],
]);

test('each of our titles is found in whatever column it stands', () => {
  expect(ownTitleColumns(SHEET)).toEqual([[3], [5], [6], [7]]);
});

test('what moved together is found again in its order', () => {
  expect(placesNow([4, 12], [9, 30])).toEqual([9, 30]);
  expect(placesNow([12, 4], [9, 30])).toEqual([30, 9]);
});

test('where one is gone or one is new, each goes to the nearest, once', () => {
  expect(placesNow([4, 12], [13])).toEqual([null, 13]);
  expect(placesNow([4], [3, 20])).toEqual([3]);
  expect(placesNow([null, 4], [])).toEqual([null, null]);
});

test('a line is ours by a colour or status word, and other words in it are not', () => {
  const columns = [3, 5, 6, 7];
  expect([4, 5, 6].map((row) => isOwnLine(SHEET, row, columns))).toEqual([true, true, false]);
  expect(isOwnValue('ask Oona', 0)).toBe(false);
  expect(isOwnValue('Blue (late)', 0)).toBe(true);
  expect(isOwnValue(day, 2)).toBe(true);
  expect(isOwnValue(12, 2)).toBe(false);
});

test('the sheet without our columns keeps everything else', () => {
  expect(withoutStatusColumns(SHEET, [[3, 5, 6, 7]]).rows).toEqual([
    ['Action', null, 'Notes', null, null, null],
    ['Do it', null, 'mine', null, null, null],
    ['Then this', null, null, null, null, null],
    ['A note', null, 'RAG', null, null, null],
  ]);
  expect(withoutStatusColumns(SHEET, [])).toBe(SHEET);
});
