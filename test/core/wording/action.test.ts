import { explainAction, readAction } from '../../../src/core/wording/read-action';

const CASES: Readonly<Record<string, readonly string[]>> = {
  blank: ['', '-'],
  'status-quo': [
    'There are no plans to close branches',
    'Continuation of the user group',
    'Wardens have been told. This is already in place.',
  ],
  action: [
    'Survey every culvert',
    'Continue the group and appoint a chair',
    'Continue until 30 June',
    'There are no plans to close it, but the hours will be changed',
    'Boat hire – new price list',
  ],
};

for (const [kind, texts] of Object.entries(CASES)) {
  test.each(texts)(`an action ‘%s’ is read as ${kind}`, (text) => expect(readAction(text).kind).toBe(kind));
}

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
