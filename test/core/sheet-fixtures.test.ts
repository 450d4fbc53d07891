import { lint } from '../../src/core';
import { sheetFixtures } from '../support/sheet-fixture';

describe('the marked sheets', () => {
  test.each(sheetFixtures())(
    '$name gives exactly the findings it is marked with',
    ({ sheet, asAt, marks }) => {
      const report = lint([sheet], { asAt });
      const findings = report.trackers.flatMap((tracker) => [
        ...tracker.findings,
        ...tracker.recommendations.flatMap((recommendation) => recommendation.findings),
        ...tracker.actions.flatMap((action) => action.findings),
      ]);
      expect(findings.map(({ row, column, rule }) => `${row},${column} ${rule}`).sort()).toEqual(marks);
      expect(marks.length).toBeGreaterThan(0);
    },
  );
});
