import { chooseActions, groupActions, listActions } from '../../src/taskpane/actions/list-actions';
import { actionAt, blockOf, reportOf } from './sample-report';

const deadline = (text: string, due: number | null, assumed: readonly 'day'[] = []) => ({
  kind: 'month' as const,
  text,
  due,
  assumed,
});
const head = { kind: 'named-post' as const, text: 'Head of\n Highways' };

const actions = listActions(
  reportOf({
    blocks: [blockOf({ action: 2 })],
    actions: [
      actionAt(4, 'Later', [], { deadline: deadline('June 2027', 200, ['day']), owner: head }),
      actionAt(5, 'Sooner', [], { deadline: deadline('1 May 2027', 100), owner: head }),
      actionAt(6, 'Never', [], { rag: 'Red', status: 'No date' }),
    ],
  }),
);
const groups = (grouping: 'colour' | 'owner') =>
  groupActions(actions, grouping).map(({ title, entries }) => [title, ...entries.map(({ words }) => words)]);

test('an action is gone to at its words', () => {
  expect(actions[0]).toMatchObject({ sheet: 'Plan', row: 4, column: 2, owner: 'Head of Highways' });
});

test('the deadline’s words are told where a part of the due day is assumed, and only there', () => {
  expect(actions.map(({ readFrom }) => readFrom)).toEqual(['June 2027', undefined, undefined]);
});

test('colours are groups from the most urgent, and what is due first stands first', () => {
  expect(groups('colour')).toEqual([
    ['Red', 'Never'],
    ['Green', 'Sooner', 'Later'],
  ]);
});

test('owners are groups by name, after actions of nobody', () => {
  expect(groups('owner')).toEqual([
    ['No owner', 'Never'],
    ['Head of Highways', 'Sooner', 'Later'],
  ]);
});

test('actions are chosen by colour and by the words they hold', () => {
  expect(chooseActions(actions, 'Red', '')).toHaveLength(1);
  expect(chooseActions(actions, 'all', 'highways sooner').map(({ words }) => words)).toEqual(['Sooner']);
  expect(chooseActions(actions, 'Red', 'sooner')).toEqual([]);
});
