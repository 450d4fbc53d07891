import { dayOf, isoDay } from '../../../src/core/model/day';
import { explainProgress, readProgress } from '../../../src/core/wording/read-progress';
import { judgedTexts } from './judged-texts';

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

test('A day by which it is done tells a plan only beside an as-at day.', () => {
  const text = 'Completed by June 2027';
  expect(readProgress(text).kind).toBe('unclear');
  expect(readProgress(text, dayOf(2026, 11, 23)).kind).toBe('in-progress');
  expect(readProgress(text, dayOf(2027, 7, 1)).kind).toBe('complete');
});

test('A note of which a part lies ahead rests on that part.', () => {
  expect(placed('Rows 1-9 relaid. Rows 10-20 scheduled for May.', 'rests')).toEqual(['scheduled for']);
  expect(explainProgress('Complete?').at(-1)?.step).toBe('It asks whether it is done. So: unclear.');
});

test('Explained, a note tells what each of its words says and what decides.', () => {
  expect(explainProgress('Policy adopted; training still to be delivered').map(({ step }) => step)).toEqual([
    '‘adopted’ reports something that was brought about.',
    '‘still to be delivered’ lies ahead.',
    'Some of it is done and some is left. So: in-progress.',
  ]);
});

const judged = judgedTexts('progress');

// None of these notes is one from which the weights are learned.
test('Of the judged notes at least 90 in 100 are read as people read them.', () => {
  const right = judged.filter(([text, kind]) => kind.split('|').includes(readProgress(text).kind));
  expect(right.length / judged.length).toBeGreaterThanOrEqual(0.9);
});

test('Of the judged notes fewer than 5 in 100 are read wrongly and with confidence.', () => {
  const misled = judged.filter(([text, kind]) => {
    const read = readProgress(text).kind;
    return read !== 'unclear' && !kind.split('|').includes(read);
  });
  expect(misled.length / judged.length).toBeLessThan(0.05);
});

test.each([
  ['', 'Nothing is written.'],
  ['TBC', 'It stands in for a note that is still to come.'],
  ['75%', 'These words alone say: in-progress.'],
  ['Complete', '‘Complete’ says that it is done, as a verdict on the whole.'],
  ['Not yet complete', '‘Not yet complete’ denies that it is done, as a verdict on the whole.'],
  ['Partially complete', '‘Partially complete’ speaks of a part only, as a verdict on the whole.'],
  ['Once approved', '‘Once approved’ depends on something that has not happened.'],
  ['Three quotes received', '‘quotes received’ is a step on the way.'],
  ['96 trees planted', '‘planted’ counts what was done so far.'],
  ['being installed', '‘being’ says that work is going on.'],
  ['Awaiting the board', '‘Awaiting’ waits for somebody, which has not stopped the work.'],
  ['Delayed', '‘Delayed’ says that it is late.'],
  ['Two sites outstanding', '‘outstanding’ says that something is left.'],
  ['Not begun as staff left', '‘Not begun’ says that it has not begun.'],
  ['Work has stopped', '‘stopped’ says that it has stopped.'],
  ['Work has stopped', 'What has ended stays so until something says that it went on. So: on-hold.'],
  ['On hold. Work has resumed.', '‘resumed’ says that it goes on again.'],
  ['Work will not be done', '‘not be done’ says that it will not be done, as a verdict on the whole.'],
  ['Staff are reminded every month', '‘reminded’ describes what goes on as always.'],
  ['Staff are reminded every month', 'It goes on with no end. So: business-as-usual.'],
  ['Policy adopted; will be reviewed in June', '‘will be reviewed’ looks after what is done.'],
  [
    'Complete, although two sites are outstanding',
    '‘outstanding’ says that something is left, but is only conceded.',
  ],
  ['Sept 25: tender issued\nDec 25: completed', 'Of its dated entries the newest counts.'],
  ['See the March report', 'Nothing in it says how far the work has come. So: unclear.'],
])('The steps of ‘%s’ tell: %s', (text, step) =>
  expect(explainProgress(text).map((one) => one.step)).toContain(step),
);

test.each([
  ['75 per cent complete', 75],
  ['Progress: 75 percent', 75],
  ['75 % done', 75],
  ['84% answered; 60% complete', 60],
  ['12.5% complete', 13],
  ['101% complete', undefined],
  ['0% complete', 0],
])('The share of the work in ‘%s’ is %s.', (text, percent) =>
  expect(readProgress(text).percent).toBe(percent),
);

test.each([
  ['Done 3rd June ’26', '2026-06-03'],
  ['Done June ’26', '2026-06-30'],
  ['Done 3-6-26', '2026-06-03'],
  ['Done 3.6.2026', '2026-06-03'],
  ['Done 31/12/99', '2099-12-31'],
  ['Meeting 9 June 2026, done 3 July 2025', '2026-06-09'],
  ['Done 30 February 2026', '2026-02-28'],
  ['Done 2026-02-30', undefined],
  ['Done June 3', undefined],
])('Of the dates in ‘%s’ the newest is %s.', (text, day) => {
  const { date } = readProgress(text);
  expect(date === undefined ? undefined : isoDay(date)).toBe(day);
});

test('A reading that goes against the rules is told with how likely it is.', () =>
  expect(explainProgress('Early next year').map(({ step }) => step)).toEqual([
    'Nothing in it says how far the work has come. So: unclear.',
    expect.stringMatching(
      /^Weighed beside notes whose meaning is known, not-started is likelier: \d\d %\. So: not-started\.$/,
    ),
  ]));

test('Where no reading is likely enough, the likeliest is named all the same.', () =>
  expect(explainProgress('Shut after it began').at(-1)?.step).toMatch(
    / is likelier: \d\d %, which is not enough\. So: unclear\.$/,
  ));
