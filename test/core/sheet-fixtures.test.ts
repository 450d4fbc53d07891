import { lint } from '../../src/core';
import { findingsOf, markedSheets, placesOf } from '../support/sheet-fixture';

describe('the marked sheets', () => {
  test.each(markedSheets('sheets'))(
    '$name gives exactly the findings it is marked with',
    ({ sheet, asAt, marks }) => {
      expect(placesOf(findingsOf(lint([sheet], { asAt })))).toEqual(placesOf(marks));
      expect(marks.length).toBeGreaterThan(0);
    },
  );
});
