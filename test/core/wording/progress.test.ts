import { isoDay } from '../../../src/core/model/day';
import { explainProgress, readProgress } from '../../../src/core/wording/read-progress';
import { judgedTexts } from './judged-texts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  blank: ['', ' - ', 'n/a'],
  complete: [
    'Completed',
    'In place',
    'Policy adopted by cabinet in May.',
    '100%',
    'Done',
    'Closed',
    'Delivered and now maintained',
  ],
  'in-progress': [
    'Not yet complete',
    '80% complete',
    'Partially implemented',
    'Will be completed by June',
    'To be signed off next month',
    'Awaiting sign off',
    'Survey completed, but the report is still to be written',
    'Plans signed off. Not all targets met.',
    'Ongoing, ward by ward',
    '7 of 9 sites done and signed off',
    'Two of the three posts filled, work delivered',
  ],
  'not-started': ['Not started', 'Work has not yet begun', '0%', 'NIL'],
  'on-hold': ['On hold until the restructure ends', 'Paused'],
  cancelled: ['No longer required', 'Superseded by the new policy', 'Withdrawn'],
  'business-as-usual': ['Wardens continue to walk the banks each week'],
  unclear: ['Ongoing', 'Open', 'Pending', 'Overdue', 'See the March report'],
};

for (const [kind, texts] of Object.entries(CASES)) {
  test.each(texts)(`progress ‘%s’ is read as ${kind}`, (text) => expect(readProgress(text).kind).toBe(kind));
}

test('a percentage of the work is kept beside the kind', () => {
  expect(readProgress('80% complete').percent).toBe(80);
  expect(readProgress('Half done').percent).toBeUndefined();
});

test('a percentage of something else is no share of the work', () => {
  expect(readProgress('84% answered in ten days').percent).toBeUndefined();
});

const placed = (text: string, key: 'rests' | 'saysDone' | 'saysLeft'): string[] | undefined =>
  readProgress(text)[key]?.map(({ start, end }) => text.slice(start, end));

test('A note rests on the words that decide it, with those that turn them.', () => {
  expect(placed('The rota will be completed in May', 'rests')).toEqual(['will be completed']);
  expect(placed('Complete', 'rests')).toEqual(['Complete']);
});

test('What is done and what is left are both kept where a note says both.', () => {
  const text = 'Complete. The results are awaited.';
  expect(readProgress(text).kind).toBe('complete');
  expect([placed(text, 'saysDone'), placed(text, 'saysLeft')]).toEqual([['Complete'], ['awaited']]);
});

test('What was left and has been done since is no contradiction.', () => {
  expect(readProgress('Two sites were still outstanding in May. Now complete.')).not.toHaveProperty(
    'saysLeft',
  );
});

test.each([
  'In place since May; 23 reports issued to date.',
  'Both counters are in place. 40 visitors counted by June.',
])('Counting on in ‘%s’ takes nothing from what is done.', (text) =>
  expect(readProgress(text).kind).toBe('complete'),
);

test.each([
  ['Completed 3 June 2026', '2026-06-03'],
  ['Done 3/6/26', '2026-06-03'],
  ['Roof mended in June 2026, gutters in May 2026', '2026-06-30'],
  ['Done 2026-06-03', '2026-06-03'],
  ['Done on June 3rd, 2026', '2026-06-03'],
  ['Done 31 June 2026', '2026-06-30'],
  ['Done in June', undefined],
])('The newest date in ‘%s’ is %s.', (text, day) => {
  const { date } = readProgress(text);
  expect(date === undefined ? undefined : isoDay(date)).toBe(day);
});

test('The newest of several dated entries counts, wherever it stands.', () => {
  expect(readProgress('Sept 25: tender issued\nDec 25: completed').kind).toBe('complete');
  expect(readProgress('Dec 2025: completed\nSept 2025: tender issued').kind).toBe('complete');
  expect(readProgress('3/9/25 - completed at two sites\n4/12/25 - third site reopened').kind).toBe(
    'in-progress',
  );
});

test('Explained, a note tells what each of its words says and what decides.', () => {
  expect(explainProgress('Policy adopted; training still to be delivered').map(({ step }) => step)).toEqual([
    '‘adopted’ reports something that was brought about.',
    '‘still to be delivered’ lies ahead.',
    'Some of it is done and some is left. So: in-progress.',
  ]);
});

const judged = judgedTexts('progress');

test('Of the judged notes at least 92 in 100 are read as people read them.', () => {
  const right = judged.filter(([text, kind]) => kind.split('|').includes(readProgress(text).kind));
  expect(right.length / judged.length).toBeGreaterThanOrEqual(0.92);
});

test('Of the judged notes fewer than 2 in 100 are read wrongly and with confidence.', () => {
  const misled = judged.filter(([text, kind]) => {
    const read = readProgress(text).kind;
    return read !== 'unclear' && !kind.split('|').includes(read);
  });
  expect(misled.length / judged.length).toBeLessThan(0.02);
});
