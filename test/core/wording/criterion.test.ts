import { explainCriterion, readCriterion } from '../../../src/core/wording/read-criterion';
import { criterionLexicon } from '../../../src/core/wording/criterion/lexicon';
import type { Span } from '../../../src/core';
import { judgedTexts } from './judged-texts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  blank: ['', 'TBC', 'Not applicable', '-.'],
  pointer: ['As above', 'ditto', 'As per action 3', 'See comments'],
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
  ],
  activity: [
    'Several sessions have taken place in June',
    'Attended the forum on 3 May',
    'Officers met with the contractor. A further meeting is planned.',
    'Monthly meetings held',
    'Various sessions have taken place: 12 in June',
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
  const lexicon = criterionLexicon({ artefacts: 'byelaw', pointers: ['look at'] });
  expect(readCriterion('Byelaw sealed').kind).toBe('vague');
  expect(readCriterion('Byelaw sealed', lexicon).kind).toBe('evidenced');
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
