import { labelledNotes } from '../../../scripts/learn/labelled-notes';
import { learnProgressWeights } from '../../../scripts/learn/progress-weights';
import { weightTable } from '../../../src/core/learned/weight-table';
import { KINDS } from '../../../src/core/wording/progress/weigh';

const notes = [
  'Gate mended',
  'Wall mended',
  'Roof mended',
  'Gate awaited',
  'Wall awaited',
  'Roof awaited',
].map((text) => ({
  text,
  kinds: [text.endsWith('mended') ? 'complete' : 'in-progress'],
  isArguable: false,
  list: 'six notes',
}));

test('The same notes give the same weights.', () =>
  expect(learnProgressWeights(notes)).toEqual(learnProgressWeights(notes)));

test('A word that stands in notes of one kind alone speaks for that kind most.', () => {
  const weights = [...weightTable(learnProgressWeights(notes), KINDS.length).get('mend')!.own!];
  expect(KINDS[weights.indexOf(Math.max(...weights))]).toBe('complete');
});

test('Every labelled note has a text and kinds that a note is weighed for.', () => {
  const all = labelledNotes();
  expect(all.length).toBeGreaterThan(5_000);
  expect(
    all.filter(
      ({ text, kinds }) => text === '' || kinds.some((kind) => !(KINDS as readonly string[]).includes(kind)),
    ),
  ).toEqual([]);
});
