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

test('the page takes Office.js from the worldwide cloud unless told otherwise', async () => {
  expect(await officeJsOf({})).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
});

test.each([
  ['gcc', 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js'],
  ['gcch', 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js'],
  ['dod', 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js'],
  ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
  ['https://office.example.gov.uk/office.js', 'https://office.example.gov.uk/office.js'],
])('the build setting %s gives the address %s', async (officeJs, address) => {
  expect(await officeJsOf({ officeJs })).toBe(address);
});

test('an unknown cloud is refused with the choices', async () => {
  await expect(officeJsOf({ officeJs: 'gcx' })).rejects.toThrow(
    'officeJs is "gcx". Give one of worldwide, gcc, gcch, dod, 21vianet, or a full address.',
  );
});

test('commands are associated before functions, and both before the pane is thought of', async () => {
  const { entry } = await addIn({});
  const { functions } = entry as { functions: string[] };
  expect(functions[0]).toBe('./src/commands/commands.ts');
  expect(functions.at(-1)).toBe('./src/taskpane/start.ts');
  expect(functions.slice(1, -1)).toEqual(functionFiles());
});
