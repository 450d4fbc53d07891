import { lint, type Edit, type Sheet } from '../../src/core';
import { findingsOf, markedSheets, placesOf } from '../support/sheet-fixture';

describe('the marked sheets', () => {
  test.each(markedSheets('sheets'))(
    '$name gives exactly the findings it is marked with',
    ({ sheet, asAt, marks }) => {
      expect(placesOf(findingsOf(lint([sheet], { asAt })))).toEqual(placesOf(marks));
      expect(marks.length).toBeGreaterThan(0);
    },
  );

  test.each(markedSheets('sheets'))(
    'once the offered edits are made in $name, none is offered any more',
    ({ sheet, asAt }) => {
      const edits = findingsOf(lint([sheet], { asAt })).flatMap((finding) => finding.edits ?? []);
      const left = findingsOf(lint([edited(sheet, edits)], { asAt })).filter((finding) => finding.edits);
      expect(left).toEqual([]);
    },
  );

  test('offer edits at all.', () => {
    const offered = markedSheets('sheets').flatMap(({ sheet, asAt }) =>
      findingsOf(lint([sheet], { asAt })).flatMap(({ edits = [] }) => edits),
    );
    expect(offered).not.toEqual([]);
  });
});

/** The sheet with the edits made; the sheets here begin in A1. */
function edited(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, from, to } of edits) {
    expect(rows[row]![column] ?? null).toEqual(from);
    rows[row]![column] = to;
  }
  return { ...sheet, rows };
}
