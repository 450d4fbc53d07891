import { lint, parseIsoDay, type ActionReport } from '../../../src/core';
import { readOwner } from '../../../src/core/wording/read-owner';
import { sheetOf } from '../../support/sheet-fixture';

const asAt = parseIsoDay('2026-11-23')!;

function actionsWith(owners: readonly string[]): readonly ActionReport[] {
  const rows = owners.map((owner, i) => `${i} | Survey culvert ${i} | ${owner} | March 2027`);
  return lint([sheetOf(['Ref | Action | Owner | By When', ...rows])], { asAt }).trackers[0]!.actions;
}

const missing = (actions: readonly ActionReport[]): boolean[] =>
  actions.map(({ findings }) => findings.some(({ rule }) => rule === 'missing-owner'));

test('“As above” has the owner of the row above, and says which row that is.', () => {
  const actions = actionsWith(['Clerk', 'As above', 'ditto', 'As above and Tree Team']);
  expect(actions.map(({ owner }) => owner.kind)).toEqual([
    'named-post',
    'named-post',
    'named-post',
    'several',
  ]);
  expect(actions.map(({ owner }) => owner.text)).toEqual([
    'Clerk',
    'As above',
    'ditto',
    'As above and Tree Team',
  ]);
  expect(actions[2]!.owner).toMatchObject({ isPointer: true, inheritedFrom: actions[0]!.row });
  expect(actions[3]!.owner).toMatchObject({ owners: [{ text: 'Clerk' }, { text: 'Tree Team' }] });
  expect(missing(actions)).toEqual([false, false, false, false]);
});

test('“As above” under a row without an owner names nobody.', () => {
  expect(missing(actionsWith(['TBC', 'As above']))).toEqual([true, true]);
  expect(missing(actionsWith(['As above']))).toEqual([true]);
});

test('An owner who is named for the rows below owns them until another is named.', () => {
  const actions = actionsWith(['Clerk (and subsequently below)', '', '', 'Tree Team', '']);
  expect(actions.map(({ owner }) => owner.kind)).toEqual([
    'named-post',
    'named-post',
    'named-post',
    'team',
    'none',
  ]);
  expect(actions[2]!.owner).toMatchObject({ text: '', inheritedFrom: actions[0]!.row });
  expect(missing(actions)).toEqual([false, false, false, false, true]);
});

test('A dash under an owner named for the rows below still says that there is nobody.', () => {
  expect(missing(actionsWith(['Clerk (and subsequently below)', '-']))).toEqual([false, true]);
});

test('What is inherited is not changed in the row above.', () => {
  const [above] = actionsWith(['Clerk', 'As above']);
  expect(above!.owner).toEqual(readOwner('Clerk'));
});
