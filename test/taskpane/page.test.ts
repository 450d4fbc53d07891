import type { Configuration } from 'webpack';
import { functionFiles } from '../functions/generated-metadata';

const configurations: (env: object, argv: object) => Promise<Configuration[]> =
  jest.requireActual('../../webpack.config.js');

async function addIn(env: object): Promise<Configuration> {
  const [first] = await configurations(env, { mode: 'production' });
  return first!;
}

async function officeJsOf(env: object): Promise<string> {
  const { plugins = [] } = await addIn(env);
  const options = plugins.flatMap((plugin) =>
    plugin && 'userOptions' in plugin
      ? [plugin.userOptions as { templateParameters: { officeJs: string } }]
      : [],
  );
  return options[0]!.templateParameters.officeJs;
}

test('the page takes Office.js from the worldwide cloud as far as nobody says otherwise', async () => {
  expect(await officeJsOf({})).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
});

test('the page takes Office.js from the address that is given to the build', async () => {
  const officeJs = 'https://office.example.gov.uk/office.js';
  expect(await officeJsOf({ officeJs })).toBe(officeJs);
});

test('commands are associated before functions, and both before the pane is thought of', async () => {
  const { entry } = await addIn({});
  const { functions } = entry as { functions: string[] };
  expect(functions[0]).toBe('./src/commands/commands.ts');
  expect(functions.at(-1)).toBe('./src/taskpane/start.ts');
  expect(functions.slice(1, -1)).toEqual(functionFiles());
});
