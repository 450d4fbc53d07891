import { chooseEntries, countShown, sameKind } from '../../../src/taskpane/findings/choose-entries';
import { collectEntries } from '../../../src/taskpane/findings/collect-entries';
import { editWords } from '../../../src/taskpane/findings/edit-words';
import { groupEntries, type Grouping } from '../../../src/taskpane/findings/group-entries';
import { actionAt, dismissedAt, findingAt, recommendationAt, reportOf } from '../sample-report';

const edit = { sheet: 'Plan', row: 4, column: 3, from: 'June 2027', to: { day: 46203 } };
const fixable = (row: number) => findingAt(row, 3, 'should', { rule: 'text-deadline', edits: [edit] });

const report = reportOf({
  findings: [findingAt(3, 6, 'must')],
  recommendations: [recommendationAt(4, 'Publish the model', [findingAt(4, 0, 'should')])],
  actions: [
    actionAt(9, 'Brief staff', [fixable(9), findingAt(9, 1, 'must', { rule: 'missing-owner' })]),
    actionAt(4, '', [fixable(4)], { owner: { kind: 'named-post', text: 'Head of\n Highways' } }),
  ],
  dismissed: [dismissedAt(9, 5, 'Agreed with the chair')],
});
const entries = collectEntries(report);
const places = (of: typeof entries) => of.map(({ finding }) => `${finding.row},${finding.column}`);
const titles = (grouping: Grouping) =>
  groupEntries(chooseEntries(entries, 'open', ''), grouping).map(
    ({ title, entries: own }) => `${title}: ${own.length}`,
  );

test('a workbook with no tracker has no findings to go through', () => {
  expect(collectEntries(reportOf())).toEqual([]);
});

test('the tracker’s own findings come first, then rows from the top, cells from the left', () => {
  expect(places(entries)).toEqual(['3,6', '4,0', '4,3', '9,1', '9,3', '9,5']);
});

test('findings on a recommendation and its action in one row share the words of the row', () => {
  expect(entries.filter(({ subject }) => subject.row === 4).map(({ subject }) => subject)).toMatchObject([
    { words: 'Publish the model', owner: 'Head of Highways', judged: { rag: 'Green' } },
    { words: 'Publish the model', owner: 'Head of Highways', judged: { rag: 'Green' } },
  ]);
});

test('two findings of a rule in one cell have keys of their own', () => {
  const twice = collectEntries(
    reportOf({ actions: [actionAt(4, 'A', [findingAt(4, 1, 'must'), findingAt(4, 1, 'must')])] }),
  );
  expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
});

test('a dismissed finding is shown among the dismissed alone', () => {
  expect(places(chooseEntries(entries, 'open', ''))).not.toContain('9,5');
  expect(chooseEntries(entries, 'dismissed', '')).toMatchObject([
    { dismissal: { reason: 'Agreed with the chair' } },
  ]);
});

test('each sort is counted', () => {
  expect(countShown(entries)).toEqual({
    open: 5,
    must: 2,
    should: 3,
    consider: 0,
    fixable: 2,
    dismissed: 1,
  });
});

test('a search finds every one of its words, wherever in the finding or its row they stand', () => {
  expect(places(chooseEntries(entries, 'open', 'HIGHWAYS model'))).toEqual(['4,0', '4,3']);
  expect(places(chooseEntries(entries, 'open', 'b10'))).toEqual(['9,1']);
  expect(chooseEntries(entries, 'open', 'highways brief')).toEqual([]);
});

test('of the same kind are the findings of the rule that offer an edit', () => {
  expect(
    places(
      sameKind(
        entries,
        entries.find(({ finding }) => finding.edits)!,
      ),
    ),
  ).toEqual(['4,3', '9,3']);
});

test('rows are groups from the top, each with its gravest finding first', () => {
  expect(titles('row')).toEqual(['The whole tracker: 1', 'Row 5, reference 2: 2', 'Row 10, reference 2: 2']);
  const rows = groupEntries(chooseEntries(entries, 'open', ''), 'row');
  expect(rows.at(-1)!.entries.map(({ finding }) => finding.level)).toEqual(['must', 'should']);
});

test('levels are groups from the gravest', () => {
  expect(titles('level')).toEqual(['Must fix: 2', 'Should fix: 3']);
});

test('rows without an owner come before the owners by name', () => {
  expect(titles('owner')).toEqual(['No owner: 3', 'Head of Highways: 2']);
});

test('kinds bear the rule’s own sentence, the gravest first', () => {
  expect(titles('rule')).toEqual([
    'Nobody is named as owner of the action.: 1',
    'some-rule: 2',
    'The deadline is typed as text, so that Excel does not know it as a date.: 2',
  ]);
});

test('the same row of two sheets is two groups that name their sheets', () => {
  const tracker = (sheet: string) => ({
    sheet,
    actions: [actionAt(4, 'A', [findingAt(4, 1, 'must', { sheet })])],
  });
  const groups = groupEntries(collectEntries(reportOf(tracker('One'), tracker('Two'))), 'row');
  expect(groups.map(({ title }) => title)).toEqual([
    'Row 5, reference 2, in ‘One’',
    'Row 5, reference 2, in ‘Two’',
  ]);
});

test('an edit is told as the cell, what stands there and what would', () => {
  expect(editWords(edit)).toEqual({
    place: 'D5',
    before: '‘June 2027’',
    after: expect.stringMatching(/^\d+ \w+ \d{4}$/),
  });
  expect(editWords({ ...edit, from: null, to: { error: '#N/A' } })).toMatchObject({
    before: 'nothing',
    after: '#N/A',
  });
});
