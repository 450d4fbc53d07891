import { explainCriterion, readCriterion } from '../../../src/core/wording/read-criterion';
import { criterionLexicon } from '../../../src/core/wording/criterion/lexicon';
import type { Span } from '../../../src/core';
import { judgedTexts } from './judged-texts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  blank: ['', 'TBC', 'Not applicable', '-.', 'Not applicable.'],
  pointer: ['As above', 'ditto', 'As per action 3', 'See comments', 'See action 4'],
  measurable: [
    '95% answered in ten days',
    'All wardens trained',
    'No complaints received',
    'Delivered by the end of June',
    'One hostel in each district',
    'Leaflet delivered to every household',
    'Staff survey score above 75%',
    'Income of £20k',
    'Summer 2027',
    '1,000 homes',
    'By the end of June',
    '50%',
    'One in ten',
    'A third of staff',
    'One plan for each ward',
    'No repeat breaches',
    'Every newly appointed warden trained',
    'No more than 5 missed bins',
    'Meetings held with all 12 schools',
    'Training held. 95% passed.',
    '£40k saved',
    'Improved attendance from 80% to 90%',
  ],
  evidenced: [
    'Policy approved by cabinet',
    'Staff survey shows improved morale',
    'Bench installed',
    'Decision made by Council',
    'Minutes',
    'Clear guidance available to staff',
    'Green Flag awarded',
    'Phase 2 report published',
    'The report was approved',
    'Reports',
    'Plan reviewed by officers',
    'Review of policy completed',
  ],
  activity: [
    'Several sessions have taken place in June',
    'Attended the forum on 3 May',
    'Officers met with the contractor. A further meeting is planned.',
    'Monthly meetings held',
    'A number of mornings were held in September',
    'Various sessions have taken place: 12 in June',
    'Meetings were held',
    'Training sessions delivered',
    'Workshop took place',
    'Officers briefed',
    'Met with the group',
  ],
  vague: [
    'A better understanding of the system',
    'All children have clear plans',
    'All staff understand their role',
    'Members are well informed',
    'Percentage of plans reviewed on time',
    'Year 6 pupils feel confident',
    'Improved performance against KPI 4',
    'Positive feedback',
    'Section 106 money spent',
    'Zero tolerance',
    'Targets met',
    'The third party',
    'Section 106',
    'No clear plan',
    'All staff have better plans',
    'All good',
    'Fully trained',
    'Fewer than last year',
    'Fewer faults',
    'Number of calls',
    'Staff feel safe',
    'Better report',
    'Various meetings. Staff feel good.',
    'Reduction in complaints',
    'As per the plan for the town and the villages',
  ],
};

for (const [kind, texts] of Object.entries(KINDS)) {
  test.each(texts)(`‘%s’ is read as ${kind}.`, (text) => expect(readCriterion(text).kind).toBe(kind));
}

describe('Our judged criteria', () => {
  test.each(judgedTexts('criterion'))('‘%s’ is read as %s.', (text, kind) =>
    expect(readCriterion(text).kind).toBe(kind),
  );
});

test('What can be counted, what can be shown and what only compares is kept, each in its place.', () => {
  const text = 'Improved signs; survey shows 80% content by June.';
  const { measures, evidence, comparatives } = readCriterion(text);
  const words = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));
  expect(words(measures)).toEqual(['80%', 'June']);
  expect(words(evidence)).toEqual(['survey']);
  expect(words(comparatives)).toEqual(['Improved']);
});

test('“No more than” is a limit and compares with nothing.', () => {
  expect(readCriterion('No more than 5 missed bins').comparatives).toEqual([]);
});

test('The words of a council are known beside the built-in ones.', () => {
  const lexicon = criterionLexicon({ artefacts: ['byelaw', 'chart'], pointers: ['look at'] });
  expect(readCriterion('Byelaw sealed').kind).toBe('vague');
  expect(readCriterion('Byelaw sealed', lexicon).kind).toBe('evidenced');
  expect(readCriterion('Chart sealed', lexicon).kind).toBe('evidenced');
  expect(readCriterion('Look at row 4', lexicon).kind).toBe('pointer');
});

test('A reading tells its steps.', () => {
  expect(explainCriterion('Survey shows fewer faults').map(({ step }) => step)).toEqual([
    '‘Survey’ can be shown.',
    '‘fewer’ compares, without saying with what.',
    'It names something that can be shown. So it is read as evidenced.',
  ]);
  expect(explainCriterion('')).toEqual([{ step: 'The cell gives none. So it is read as blank.' }]);
});

const counted = (text: string): string[] =>
  readCriterion(text).measures.map(({ start, end }) => text.slice(start, end));

test.each([
  ['1,000 homes by June, 4.5% of them let', ['1,000', 'June', '4.5%']],
  ['Meetings held with all 12 schools', ['all', '12']],
  ['KPI 4 at 50%', ['50%']],
  ['Care Act 2014 duties known', []],
  ['Phase 2 report published', []],
  ['£40k saved, and 3/4 of sites open', ['£40k', '3/4']],
])('In ‘%s’ what can be counted is %j.', (text, words) => expect(counted(text)).toEqual(words));

test.each([
  ['As above', 'It only points to another cell. So it is read as pointer.'],
  ['95% answered', 'It gives something to count. So it is read as measurable.'],
  ['Meetings were held', 'It tells of work, not of what comes of it. So it is read as activity.'],
  ['Policy approved', 'It names something that can be shown. So it is read as evidenced.'],
  ['Positive feedback', 'Nothing in it can be counted or shown. So it is read as vague.'],
])('Of ‘%s’ the reason given is: %s', (text, reason) =>
  expect(explainCriterion(text).at(-1)!.step).toBe(reason),
);

test('What can be counted is told before the reason.', () => {
  expect(explainCriterion('95% answered')[0]).toEqual({
    step: '‘95%’ can be counted.',
    span: { start: 0, end: 3 },
  });
});

test.each([
  ['Training held. Meetings were held.', ['Training held', 'Meetings were held']],
  ['Policy approved', ['Policy']],
  ['95% answered', ['95%']],
  ['Improved signs', ['Improved']],
])('The reading of ‘%s’ rests on %j.', (text, words) =>
  expect(readCriterion(text).rests!.map(({ start, end }) => text.slice(start, end))).toEqual(words),
);

test('What stands beyond the first 4,000 characters of a criterion is not read.', () => {
  expect(readCriterion(`${'Staff feel safe and well. '.repeat(160)}95% passed.`).kind).toBe('vague');
  expect(readCriterion(`${' '.repeat(4000)}95% passed.`).kind).toBe('measurable');
});

const countable = (text: string): string[] =>
  readCriterion(text).countables.map(({ start, end }) => text.slice(start, end));

test.each([
  ['Fewer complaints', ['complaints']],
  ['Number of berths let', ['Number']],
  ['Improved attendance', ['attendance']],
  ['Targets met', ['Targets']],
  ['Delivered on time and within budget', ['time', 'budget']],
  ['All children have clear plans', ['plans']],
  ['More boats moored', ['boats']],
])('In ‘%s’ what could be counted is %j.', (text, words) => expect(countable(text)).toEqual(words));

test.each([
  'Greater trust',
  'More confident staff',
  'A culture of openness',
  'Residents feel listened to',
  'Robust oversight',
])('In ‘%s’ nothing could be counted.', (text) => expect(countable(text)).toEqual([]));

test('What could be counted is told where nothing is.', () => {
  expect(explainCriterion('Improved attendance').map(({ step }) => step)).toContain(
    '‘attendance’ could be counted, but no target is given.',
  );
});

test.each([
  ['Training held. Certificates issued.', 'evidenced'],
  ['Training held. Wardens were there.', 'activity'],
  ['Training held. Wardens feel safe.', 'vague'],
])('Of several sentences, ‘%s’ is read as %s.', (text, kind) => expect(readCriterion(text).kind).toBe(kind));
