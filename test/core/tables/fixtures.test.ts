import { lint, parseIsoDay } from '../../../src/core';
import { compareTrackers } from '../../support/compare-trackers';
import { noTrackerSheets, trackerFixtures } from '../../support/tracker-fixtures';

const asAt = parseIsoDay('2026-11-23')!;

describe('each of our own trackers', () => {
  const fixtures = trackerFixtures();

  test('is there to be read', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(24);
  });

  test.each(fixtures)('has its actions, their recommendations and their gaps found in $name', (fixture) => {
    const { trackers } = lint([fixture.sheet], { asAt });
    expect(trackers).toHaveLength(fixture.expected.length);
    const { wrongRows, misplaced, wrongGaps } = compareTrackers(fixture, trackers);
    expect({ wrongRows, misplaced, wrongGaps }).toEqual({ wrongRows: [], misplaced: [], wrongGaps: [] });
  });

  test.each(fixtures)('has every column taken for what it is in $name', (fixture) => {
    const { wrongColumns } = compareTrackers(fixture, lint([fixture.sheet], { asAt }).trackers);
    expect(wrongColumns).toEqual([]);
  });
});

describe('a sheet that is no tracker', () => {
  const sheets = noTrackerSheets();

  test('is there in thirty kinds', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(30);
  });

  test.each(sheets)('is not taken for one: $name', (sheet) => {
    expect(lint([sheet], { asAt }).trackers).toEqual([]);
  });
});
