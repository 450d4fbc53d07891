import { actionLexicon } from '../../../src/core/wording/action/lexicon';
import { explainAction, readAction } from '../../../src/core/wording/read-action';
import type { Span } from '../../../src/core';
import { judgedTexts } from './judged-texts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  blank: ['', '-'],
  unclear: [
    'Gates',
    'Noted',
    'Full Council',
    'As above',
    'Ferry crews',
    'This could perhaps be discussed one day',
  ],
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
    'Keep the list to 30 names',
    'Need to be agreed',
    'Maintain the list. However the fees will be cut',
    'Staff will help',
    'Crew to swab the deck',
    'Deputy to chase the ferry company',
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
  ['Gates', ['Nothing in it is work that could be done.']],
  ['Ferry training', ['So it is an action.']],
  ['Publish a list', ['‘Publish’ promises something.', 'So it is an action.']],
])('Explained, ‘%s’ tells %j.', (text, steps) =>
  expect(explainAction(text).map(({ step }) => step)).toEqual(steps),
);

const wordsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

test.each([
  ['Repair the fence and paint the gate.', ['Repair the fence', 'paint the gate']],
  [
    'Clerk to write to the owner, and Head of Parks to replace the lamp',
    ['write to the owner', 'Head of Parks to replace the lamp'],
  ],
  [
    'The rota will be redrawn and a lamp will be bought',
    ['The rota will be redrawn', 'a lamp will be bought'],
  ],
  ['1. Appoint a lead\n2. Agree a budget', ['Appoint a lead', 'Agree a budget']],
  [' New lamps ', ['New lamps']],
  ['a) Write to the owner; b) inspect the jetty', ['Write to the owner', 'inspect the jetty']],
  [
    'Publish the list, train wardens and appoint a diver',
    ['Publish the list', 'train wardens', 'appoint a diver'],
  ],
])('‘%s’ promises %j.', (text, things) => {
  const { promises, parts } = readAction(text);
  expect(parts).toBe(things.length);
  expect(wordsOf(text, promises)).toEqual(things);
});

test.each([
  'Develop and deliver a training plan',
  'Draft, consult on and adopt a rota',
  'Cut and clear the banks',
  'Meet with the ferry company to agree times',
  'Set up a group to examine fees and recommend changes',
  'Write a policy that sets fees and names a lead',
  'Draft a rota and submit it to the board',
  'Analyse the answers and report them to the board',
  'Run a trial and evaluate its results',
  'Consider the findings and publish a plan',
  'Publish the name and contact details',
  'Repair the fence. This will be done by the ranger.',
  'Review the fees. Report to the board.',
  'Paint or replace the lamp',
  'Strengthen the oversight and audit of fees',
])('‘%s’ is one thing.', (text) => expect(readAction(text).parts).toBe(1));

test.each([
  ['Consider the case for a second jetty', ['Consider']],
  ['Explore options for a shared boat', ['Explore']],
  ['Look into the cost of lamps', ['Look into']],
  ['Consideration will be given to a lamp', ['Consideration']],
  ['Investigate whether lamps are needed', ['Investigate']],
  ['Assess the feasibility of a shared boat', ['Assess']],
  ['To consider whether fees should be cut', ['consider']],
  ['Discuss with the ferry company', ['Discuss']],
  ['This will be looked at in the spring', ['will be looked at']],
])('‘%s’ only looks into it, by %j.', (text, verbs) =>
  expect(wordsOf(text, readAction(text).weak)).toEqual(verbs),
);

test.each([
  'Explore options and report to cabinet',
  'Explore three options',
  'Consider an options paper',
  'Consider the findings and publish a plan',
  'Investigate the leak',
  'Check the moorings each month',
  'Look after the jetty',
  'Lamps',
  'Continue to consider bids',
  'Staff will help. Consider a lamp.',
])('‘%s’ does more than look into it, or nothing at all.', (text) =>
  expect(readAction(text).weak).toEqual([]),
);

test.each([
  ['Widen the path if funds are available', ['if funds are available']],
  ['Hold talks as far as is reasonably practicable', ['as far as is reasonably practicable']],
  ['Appoint a diver should resources allow', ['should resources allow']],
  ['Buy a lamp, funding permitting', ['funding permitting']],
  ['Build it if the survey supports it', ['if the survey supports it']],
  ['Replace the lamp pending approval of the bid', ['pending approval']],
  ['Build it; this is dependent upon the grant', ['this is dependent upon']],
  ['Every effort will be made to mend it', ['Every effort']],
  ['Show the notice where required by law', []],
  ['List plots that are subject to fees', []],
  ['Help people dependent on drink', []],
  ['Say what to do if a child is missing', []],
  ['Close pending claims', []],
])('In ‘%s’ the ways out are %j.', (text, escapes) =>
  expect(wordsOf(text, readAction(text).escapes)).toEqual(escapes),
);

test('The words of a council are known beside the built-in ones.', () => {
  const lexicon = actionLexicon({
    verbs: ['keelhaul', 'moor up'],
    statusQuo: 'as ever',
    escapes: 'tide allowing',
    weak: 'mull over',
  });
  expect(readAction('Moor up the ferry and keelhaul the clerk').kind).toBe('unclear');
  expect(readAction('Moor up the ferry and keelhaul the clerk', lexicon).parts).toBe(2);
  expect(readAction('Lamps as ever', lexicon).kind).toBe('status-quo');
  expect(readAction('Paint the boat, tide allowing', lexicon).escapes).toHaveLength(1);
  expect(readAction('Mull over the fees', lexicon).weak).toHaveLength(1);
  expect(explainAction('Lamps as ever', lexicon).at(-1)!.step).toBe('Nothing new is promised beside it.');
});

test('The steps tell of several things and of looking into it.', () => {
  const steps = (text: string): string[] => explainAction(text).map(({ step }) => step);
  expect(steps('Paint the lamp and appoint a diver')).toContain('It promises 2 things.');
  expect(steps('Consider fees')).toContain('‘Consider’ only looks into it.');
});

test('What stands beyond the first 4,000 characters of an action is not read.', () => {
  expect(readAction(`${'Lamps are lit. '.repeat(300)}Publish a list.`).kind).toBe('status-quo');
  expect(readAction(`${' '.repeat(4000)}Publish a list.`).rests).toHaveLength(1);
});
