import { weightTable } from '../../../src/core/learned/weight-table';
import { ROLES } from '../../../src/core/model/report';
import { readHeaderRow } from '../../../src/core';
import { titleShares } from '../../../src/core/tables/weigh-titles';
import { labelledRows } from '../../../scripts/learn/labelled-rows';

test.each(labelledRows().map((row, i) => [`${row.list} ${i + 1}`, row] as const))(
  'the labelled row %s names a known role for each of its titles',
  (_, { titles, roles }) => {
    expect(roles).toHaveLength(titles.length);
    for (const role of roles.flat()) expect(ROLES).toContain(role);
  },
);

test('a title that the vocabulary has never met is read by what its words say in other rows', () => {
  expect(readHeaderRow(['Weakness found', 'Remedial step', 'Actionee', 'To be closed out by'])).toEqual([
    'recommendation',
    'action',
    'owner',
    'deadline',
  ]);
});

test('shares are of one, and a blank title has none', () => {
  const [blank, titled] = titleShares(['', 'Officer to act']);
  expect(blank).toBeNull();
  expect(titled!.reduce((sum, share) => sum + share)).toBeCloseTo(1);
});

test('a title of words that no other row has is not spoken for', () => {
  expect(titleShares(['Quillet lanthorn'])).toEqual([null]);
  expect(titleShares(['Officer to act'], weightTable({ traits: [], weights: '' }, ROLES.length))).toEqual([
    null,
  ]);
});
