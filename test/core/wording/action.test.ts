import { explainAction, readAction } from '../../../src/core/wording/read-action';
import { judgedTexts } from './judged-texts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  blank: ['', '-'],
  'status-quo': [
    'There are no plans to close branches',
    'Continuation of the user group',
    'Wardens have been told. This is already in place.',
    'Continue to publish the list',
    'There are no plans to do this',
    'Gates have been mended',
    'The gates are checked weekly',
    'Will remain as it is',
    'Keep the list',
    'Will keep the list',
    'The need to keep records',
  ],
  action: [
    'Survey every culvert',
    'Continue the group and appoint a chair',
    'Continue until 30 June',
    'There are no plans to close it, but the hours will be changed',
    'Boat hire – new price list',
    'Will be published',
    'The list will be published by June',
    'Already in place. Publish a list.',
    'No plans to do this, but 5 will be built',
    'Gates',
    'Keep the list to 30 names',
    'Need to be agreed',
    'Maintain the list. However the fees will be cut',
    'Staff will help',
  ],
};

for (const [kind, texts] of Object.entries(CASES)) {
  test.each(texts)(`an action ‘%s’ is read as ${kind}`, (text) => expect(readAction(text).kind).toBe(kind));
}

describe('Our judged actions', () => {
  test.each(judgedTexts('action'))('‘%s’ is read as %s.', (text, kind) =>
    expect(readAction(text).kind).toBe(kind),
  );
});

test('Words by which an action may come to nothing are placed in the cell.', () => {
  const text = 'Widen the path where possible, subject to funding';
  expect(readAction(text).escapes.map(({ start, end }) => text.slice(start, end))).toEqual([
    'where possible',
    'subject to',
  ]);
});

test.each([
  ['Repair the fence', 1],
  ['Repair the fence and paint the gate', 2],
  ['Repair the fence.\nPaint the gate; write to the owner', 3],
  ['Price list for boats', 1],
  ['There are no plans to repair it', 0],
  ['Publish the list • send it', 2],
  ['Fix 2.5 km of path', 1],
  ['Clerk will write; officers will call', 2],
  ['Staff will help. Staff will cook.', 2],
  ['Continue to publish the list and appoint a clerk', 1],
  ['Continue the group, appoint a chair and write the terms', 2],
  ['', 0],
])('In ‘%s’ %i things are promised.', (text, parts) => expect(readAction(text).parts).toBe(parts));

test('An action rests on the words that promise it.', () => {
  const text = 'Clerk to write to the owner';
  expect(readAction(text).rests.map(({ start, end }) => text.slice(start, end))).toEqual(['write']);
});

test('A reading of an action tells its steps.', () => {
  expect(explainAction('Keep the list where possible').map(({ step }) => step)).toEqual([
    '‘Keep’ describes how things stand.',
    'It may come to nothing by ‘where possible’.',
    'Nothing new is promised beside it.',
  ]);
});

test.each([
  ['The list will be published by June', ['will be published']],
  ['Continue to publish the list and appoint a clerk', ['appoint']],
  ['Keep the list to 30 names', ['Keep']],
  ['Staff will help', ['will']],
  ['The gates are checked weekly', ['are checked']],
  ['Already in place. Publish a list.', ['Publish']],
])('‘%s’ rests on %j.', (text, words) =>
  expect(readAction(text).rests.map(({ start, end }) => text.slice(start, end))).toEqual(words),
);

test.each([
  ['', ['Nothing is written that could be done.']],
  ['Gates', ['So it is an action.']],
  ['Publish a list', ['‘Publish’ promises something.', 'So it is an action.']],
])('Explained, ‘%s’ tells %j.', (text, steps) =>
  expect(explainAction(text).map(({ step }) => step)).toEqual(steps),
);
