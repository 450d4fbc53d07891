import { rules } from '../../src/core';
import { exampleFormula } from '../../src/taskpane/help/example-formula';
import pages from '../../src/taskpane/help/rule-pages.json';
import { blockOf } from './sample-report';

const status = {
  name: 'STATUS',
  description: 'Gives the status, as in =RECS.STATUS(D2:D60, F2:F60). With nothing given it is alone.',
  parameters: [{ name: 'deadline' }, { name: 'progress' }, { name: 'as_at', optional: true }],
};

test('a formula names the cells of the first action', () => {
  expect(exampleFormula(status, blockOf({ deadline: 3, progress: 5 }))).toBe('=RECS.STATUS(D5, F5)');
});

test('a function that reads one kind of cell names the cell of that kind', () => {
  const owner = { name: 'OWNER', description: 'As in =RECS.OWNER(C2:C60).', parameters: [{ name: 'text' }] };
  expect(exampleFormula(owner, blockOf({ owner: 2 }))).toBe('=RECS.OWNER(C5)');
  expect(exampleFormula(owner, blockOf({ action: 1 }))).toBe('=RECS.OWNER(C2:C60)');
});

test('a column that the tracker lacks is left out of the formula', () => {
  expect(exampleFormula(status, blockOf({ progress: 5 }))).toBe('=RECS.STATUS(, F5)');
  expect(exampleFormula(status, blockOf({ deadline: 3 }))).toBe('=RECS.STATUS(D5)');
});

test('without a tracker the formula is the one in the description, or has no arguments', () => {
  expect(exampleFormula(status)).toBe('=RECS.STATUS(D2:D60, F2:F60)');
  expect(exampleFormula({ ...status, description: 'Gives the status.' })).toBe('=RECS.STATUS()');
});

test('every rule has its paragraphs in the help', () => {
  const told: Readonly<Record<string, readonly string[]>> = pages;
  expect(rules.filter(({ id }) => (told[id] ?? []).join('').length < 40)).toEqual([]);
});
