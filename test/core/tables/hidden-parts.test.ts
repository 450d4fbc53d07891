import { findTrackers } from '../../../src/core/tables/find-trackers';
import { hiddenParts } from '../../../src/core/tables/hidden-parts';
import { sheetOf } from '../../support/sheet-fixture';

const sheet = sheetOf([
  'Drainage',
  'Action | Owner | By When | Theme',
  'Mend the weir | River Warden | March 2027 | Rivers',
  'Cut the hedge | Tree Officer | April 2027 | Roads',
]);

test('Actions in hidden rows and hidden columns that are read are counted, and read all the same.', () => {
  const [tracker] = findTrackers({
    ...sheet,
    firstRow: 4,
    firstColumn: 2,
    hiddenRows: [7],
    hiddenColumns: [3, 5],
  });
  expect(tracker!.actions).toHaveLength(2);
  expect(hiddenParts(tracker!)).toEqual({ actions: 1, columns: [3] });
});

test('Nothing is said where only other rows and columns are hidden, or none.', () => {
  expect(hiddenParts(findTrackers({ ...sheet, hiddenRows: [0, 9], hiddenColumns: [3] })[0]!)).toBeNull();
  expect(hiddenParts(findTrackers(sheet)[0]!)).toBeNull();
});
