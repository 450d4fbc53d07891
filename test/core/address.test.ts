import { WHOLE_SHEET, areaOfAddress } from '../../src/core';

test.each([
  ['B3', [2, 1, 2, 1]],
  ['$B$3:D9', [2, 1, 8, 3]],
  ['5:7', [4, 0, 6, WHOLE_SHEET.lastColumn]],
  ['C:AA', [0, 2, WHOLE_SHEET.lastRow, 26]],
  ['xfd1048576', [1_048_575, 16_383, 1_048_575, 16_383]],
])('%s names its cells', (address, [firstRow, firstColumn, lastRow, lastColumn]) => {
  expect(areaOfAddress(address)).toEqual({ firstRow, firstColumn, lastRow, lastColumn });
});

test.each(['', 'B', '3', 'Sheet1!B3', 'B3:', ':', 'B3,C4', '#REF!'])('“%s” names no cells', (address) => {
  expect(areaOfAddress(address)).toBeNull();
});
