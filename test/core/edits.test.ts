import { lint, type Finding, type Sheet } from '../../src/core';
import { applyEdits } from '../support/apply-edits';
import { findingsOf, markedSheets } from '../support/sheet-fixture';

const sheets = [...markedSheets('sheets'), ...markedSheets('judged')];

function findingsIn(sheet: readonly Sheet[], asAt: number): Finding[] {
  return findingsOf(lint(sheet, { asAt }));
}

const isFixable = ({ edits }: Finding): boolean => edits !== undefined;

describe('the offered edits', () => {
  test.each(sheets)('leave nothing fixable in $name once they are made', ({ sheet, asAt }) => {
    const edited = applyEdits([sheet], findingsIn([sheet], asAt));
    expect(findingsIn(edited, asAt).filter(isFixable)).toEqual([]);
  });

  test.each(sheets)('cause no other finding in $name', ({ sheet, asAt }) => {
    const before = findingsIn([sheet], asAt);
    const after = findingsIn(applyEdits([sheet], before), asAt);
    const named = ({ rule, row, column }: Finding): string => `${rule} in row ${row}, column ${column}`;
    const known = new Set(before.map(named));
    expect(after.map(named).filter((name) => !known.has(name))).toEqual([]);
  });

  test('are many enough in the marked sheets to show this', () => {
    const fixed = sheets.flatMap(({ sheet, asAt }) => findingsIn([sheet], asAt).filter(isFixable));
    expect(new Set(fixed.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(3);
  });

  test('are all left unmade where one of their cells has changed', () => {
    const { sheet, asAt } = sheets.find(({ marks }) => marks.some(({ rule }) => rule === 'split-row'))!;
    const finding = findingsIn([sheet], asAt).find(({ rule }) => rule === 'split-row')!;
    const [first] = finding.edits!;
    const changed = {
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) => (row === first!.row && column === first!.column ? 'Rewritten' : cell)),
      ),
    };
    expect(applyEdits([changed], [finding])).toEqual([changed]);
  });
});
