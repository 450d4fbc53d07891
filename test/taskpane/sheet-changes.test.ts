import type { SessionState } from '../../src/taskpane/excel';
import { sheetChanges } from '../../src/taskpane/sheet-changes';
import { actionAt, findingAt, reportOf } from './sample-report';

const sheetOf = (name: string, isProtected = false) => ({
  name,
  isProtected,
  firstRow: 0,
  firstColumn: 0,
  rows: [],
});
const state: SessionState = {
  asAt: 0,
  isAsAtToday: true,
  busy: null,
  progress: null,
  report: reportOf(
    { actions: [actionAt(4, 'A', [findingAt(4, 2, 'must'), findingAt(4, 2, 'should')])] },
    { sheet: 'Old', actions: [actionAt(4, 'B', [findingAt(4, 2, 'must', { sheet: 'Old' })])] },
  ),
  sheets: [sheetOf('Plan'), sheetOf('Old'), sheetOf('Notes', true)],
  isReadOnly: false,
  hasStatusColumns: false,
  columnPlaces: [],
  stale: [],
  isRecheckAutomatic: false,
  isRefreshAutomatic: true,
  areColumnsLive: false,
  isMarking: false,
  settings: {},
  notice: null,
};

test('the sheets that get columns are named, and a protected one without a tracker stands in nobody’s way', () => {
  expect(sheetChanges(state)).toMatchObject({ addedTo: ['Plan', 'Old'], hindrance: null });
});

test('a cell that two findings speak of is marked once, and the same address on another sheet as well', () => {
  expect(sheetChanges(state).toMark).toBe(2);
});

test('a protected sheet is left out, and the others are still written to', () => {
  const sheets = [sheetOf('Plan', true), sheetOf('Old')];
  expect(sheetChanges({ ...state, sheets })).toMatchObject({
    addedTo: ['Old'],
    hindrance: { title: '‘Plan’ is protected', isWhole: false },
  });
});

test('where every tracker is protected, or the workbook is read-only, nothing is offered', () => {
  const sheets = [sheetOf('Plan', true), sheetOf('Old', true)];
  expect(sheetChanges({ ...state, sheets }).hindrance).toMatchObject({
    title: '‘Plan’ and ‘Old’ are protected',
    isWhole: true,
  });
  expect(sheetChanges({ ...state, isReadOnly: true }).hindrance).toMatchObject({
    title: 'This workbook is read-only',
    isWhole: true,
  });
});

test('before the first Validate nothing is known of the sheets', () => {
  expect(sheetChanges({ ...state, report: null, sheets: [] })).toMatchObject({
    addedTo: [],
    hindrance: null,
    toMark: 0,
  });
});
