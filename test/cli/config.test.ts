import { fileWith, runRecs } from './run-recs';

// Each run starts a process of its own, which takes its time on a busy machine.
jest.setTimeout(60_000);

const plan = fileWith(
  'plan.csv',
  'Action,Owner,By When,Success criteria,Progress\nMend the gate,Clerk,TBC,Gate shuts by itself,Completed in June 2026\nPaint the fence,,March 2027,12 panels painted,\n',
);
const settings = (content: string): string => fileWith('settings.json', content);
const check = (...args: string[]) => runRecs(['check', plan, '--as-at', '2026-11-23', ...args]);

test('--config turns a rule off', async () => {
  const plain = await check();
  expect(plain.code).toBe(1);
  const run = await check('--config', settings('{"rules":{"missing-owner":"off"}}'));
  expect(run).toMatchObject({ code: 0, problem: '' });
  expect(run.output).not.toContain('must fix');
});

test('--profile changes the colours', async () => {
  const { output } = await check('--profile', 'green-when-done');
  expect(output).toMatch(/^RAG +1 Amber, 1 Green$/m);
});

test.each([
  [
    '{"warningDays":"soon"}',
    /^In ‘.*settings\.json’, ‘warningDays’ is "soon": give a whole number from 0 to 366\.\n$/,
  ],
  ['{"a":1,"b":2}', /\(and 1 more like it\)\n$/],
  ['{', /^‘.*settings\.json’ is not JSON: mend it there, or leave it out \(.*\)\.\n$/],
])('settings %s are refused in one sentence', async (content, sentence) => {
  const run = await check('--config', settings(content));
  expect(run.code).toBe(2);
  expect(run.output).toBe('');
  expect(run.problem).toMatch(sentence);
});

test('a settings file that is not there is refused in one sentence', async () => {
  expect(await check('--config', 'nowhere.json')).toMatchObject({
    code: 2,
    problem: 'There is no file ‘nowhere.json’: check its name and the folder.\n',
  });
});

test('a profile that is not there is refused in one sentence', async () => {
  expect(await check('--profile', 'rainbow')).toMatchObject({
    code: 2,
    problem:
      'There is no profile ‘rainbow’: give ‘standard’, ‘green-when-done’, ‘percent-complete’ or ‘late-stays-visible’, or set your own in recs.config.json.\n',
  });
});
