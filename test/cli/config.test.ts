import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzip, zip } from '../support/zip';
import { fileWith, filesFolder, runRecs } from './run-recs';

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

const sample = resolve('samples/flood-review.xlsx');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The sample with what Excel keeps in a workbook for the add-in, as Excel writes it: each value a JSON text. */
function keeping(kept: unknown): string {
  const value = escaped(JSON.stringify(JSON.stringify(kept)));
  const part =
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0}">' +
    '<we:reference id="x" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>' +
    `<we:properties><we:property name="other" value="true"/><we:property name="recs" value="${value}"/></we:properties>` +
    '<we:bindings/></we:webextension>';
  const parts = Object.fromEntries(unzip(readFileSync(sample)));
  return fileWith('kept.xlsx', zip({ ...parts, 'xl/webextensions/webextension1.xml': part }));
}

describe('what Excel has kept in a workbook', () => {
  const kept = {
    version: 1,
    asAt: '2019-01-31',
    statusColumns: [],
    settings: { rules: { 'overdue-action': 'off' } },
  };
  const json = async (...args: string[]) => {
    const { output, problem } = await runRecs(['check', ...args, '--format', 'json']);
    const report = JSON.parse(output) as { asAt: string };
    return { asAt: report.asAt, hasOverdue: output.includes('"overdue-action"'), problem };
  };

  test('sets rules and the as-at date as it does in the pane', async () => {
    expect(await json(keeping(kept))).toEqual({ asAt: '2019-01-31', hasOverdue: false, problem: '' });
    expect(await json(sample, '--as-at', '2026-11-23')).toMatchObject({ hasOverdue: true });
  });

  test('counts after a settings file and before what is given on the command line', async () => {
    const file = settings('{"rules":{"overdue-action":"must"}}');
    const run = await json(keeping(kept), '--config', file, '--as-at', '2026-11-23');
    expect(run).toEqual({ asAt: '2026-11-23', hasOverdue: false, problem: '' });
    const { output } = await runRecs([
      'check',
      keeping({ ...kept, settings: { profile: 'standard' } }),
      '--profile',
      'green-when-done',
    ]);
    expect(output).not.toMatch(/\bBlue\b/);
  });

  test('is each workbook’s own where many are checked', async () => {
    const files = [keeping(kept), sample];
    const { output } = await runRecs(['check', ...files, '--as-at', '2026-11-23', '--format', 'ndjson']);
    const lines = output.trim().split('\n');
    expect(lines.map((line) => line.includes('"overdue-action"'))).toEqual([false, true]);
  });

  test('is told where it cannot be used, and the rest of it counts', async () => {
    const file = keeping({ ...kept, settings: { warningDays: 'soon', rules: { 'overdue-action': 'off' } } });
    expect(await json(file)).toEqual({
      asAt: '2019-01-31',
      hasOverdue: false,
      problem: `‘${join(filesFolder, 'kept.xlsx')}’: ‘warningDays’ is "soon": give a whole number from 0 to 366.\n`,
    });
  });

  test('stays in the copy that is written', async () => {
    const copy = join(filesFolder, 'copy-of-kept.xlsx');
    await runRecs(['check', keeping(kept), '--write', copy]);
    expect(await json(copy)).toMatchObject({ asAt: '2019-01-31', hasOverdue: false });
  });
});
