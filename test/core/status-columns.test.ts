import {
  RAG_STYLES,
  findStatusColumns,
  lint,
  parseIsoDay,
  placeStatusColumns,
  statusCells,
} from '../../src/core';
import { sheetOf } from '../support/sheet-fixture';

const asAt = parseIsoDay('2026-11-23')!;
const HEADER = 'Action | Owner | By When';

function first(...lines: string[]) {
  const sheet = sheetOf(lines);
  return { sheet, tracker: lint([sheet], { asAt }).trackers[0]! };
}

test('the columns hold titles beside the header and a line for each action', () => {
  const { tracker } = first(HEADER, 'Do it | Clerk | March 2027', 'Then this | Clerk | Ongoing');
  expect(statusCells(tracker).map(({ row, column, value }) => [row, column, value])).toEqual([
    [0, 0, 'RECS RAG'],
    [0, 1, 'RECS Status'],
    [0, 2, 'RECS Due'],
    [0, 3, 'RECS Why'],
    [1, 0, 'Green'],
    [1, 1, 'On track'],
    [1, 2, { day: parseIsoDay('2027-03-31') }],
    [1, 3, 'Due 31 March 2027, 128 days after 23 November 2026.'],
    [2, 0, 'Amber'],
    [2, 1, 'No date'],
    [2, 2, null],
    [2, 3, 'No date can be read from ‘Ongoing’.'],
  ]);
});

test('the columns stand right beside the tracker where that is blank', () => {
  const { sheet, tracker } = first(HEADER, 'Do it | Clerk | March 2027');
  expect(placeStatusColumns(sheet, tracker)).toBe(3);
});

test('the columns never stand on a filled cell between the first and the last row', () => {
  const { sheet, tracker } = first(
    HEADER,
    'Do it | Clerk | March 2027',
    ' | | | | | a note',
    'More | Clerk | May 2027',
  );
  expect(placeStatusColumns(sheet, tracker)).toBe(6);
});

test('the columns may stand below or above what is none of the tracker', () => {
  const { sheet, tracker } = first('Plan | | | Version 2', HEADER, 'Do it | Clerk | March 2027');
  expect(placeStatusColumns(sheet, tracker)).toBe(3);
});

test('places that are not free for another reason are passed over', () => {
  const { sheet, tracker } = first(HEADER, 'Do it | Clerk | March 2027');
  expect(placeStatusColumns(sheet, tracker, (column) => column >= 5)).toBe(5);
  expect(placeStatusColumns(sheet, tracker, () => false)).toBeNull();
});

test('columns of ours are found again by their four titles', () => {
  const titles = 'RECS RAG | RECS Status | RECS Due | RECS Why';
  const { sheet, tracker } = first(`${HEADER} | Note | ${titles}`, 'Do it | Clerk | March 2027');
  expect(findStatusColumns(sheet, tracker)).toBe(4);
  const part = first(`${HEADER} | RECS RAG`, 'Do it | Clerk | March 2027');
  expect(findStatusColumns(part.sheet, part.tracker)).toBeNull();
});

test('words on their fill have a contrast of at least 4.5 to 1', () => {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  for (const { fill, font } of Object.values(RAG_STYLES)) {
    expect((luminance(fill) + 0.05) / (luminance(font) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
