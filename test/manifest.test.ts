import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_ID, readEnvironment } from '../scripts/deploy/environment';
import { DEVELOPMENT_ADDRESS, fillManifest } from '../scripts/deploy/fill-manifest';
import { schemaProblems, schemasFolder } from '../scripts/deploy/manifest-schema';
import { loadCommands } from './commands/associated-commands';
import { generatedMetadata } from './functions/generated-metadata';
import { parseXml, type Element } from './manifest/parse-xml';

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const schemas = schemasFolder(root);

/** The manifest of a checkout, and one for each example of an environment file. */
const manifests = [
  { title: 'manifest.xml', text: source, address: DEVELOPMENT_ADDRESS, namespace: 'RECS', support: '' },
  ...['example', 'example-test'].map((name) => {
    const file = `environments/${name}.json`;
    const environment = readEnvironment(readFileSync(join(root, file), 'utf8'), file);
    return { title: `the one for ${file}`, text: fillManifest(source, environment), ...environment };
  }),
];

const all = (name: string, within: Element): Element[] =>
  within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);
const one = (name: string, within: Element): Element => {
  const found = all(name, within);
  if (found.length !== 1) throw new Error(`${found.length} elements <${name}> where one is expected`);
  return found[0]!;
};
const attribute = (element: Element, name: string): string => {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}`);
  return value;
};
const resources = (kind: string, manifest: Element): Map<string, string> =>
  new Map(
    one(kind, manifest).children.map((item) => [attribute(item, 'id'), attribute(item, 'DefaultValue')]),
  );

describe.each(manifests)('$title', ({ text, address, namespace, support }) => {
  const manifest = parseXml(text);
  const images = resources('bt:Images', manifest);
  const urls = resources('bt:Urls', manifest);
  const shortStrings = resources('bt:ShortStrings', manifest);
  const longStrings = resources('bt:LongStrings', manifest);

  (schemas ? test : test.skip)(
    schemas
      ? 'the manifest is valid by the Office schemas'
      : 'the manifest is valid by the Office schemas (skipped: they are not at hand; set RECS_SHARED)',
    async () => {
      expect(await schemaProblems(text, schemas!)).toEqual([]);
    },
  );

  test('the version has four parts', () => {
    expect(one('Version', manifest).text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test('the base requirements are the shared runtime and ExcelApi 1.12', () => {
    const sets = all('Set', manifest).map(
      (set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`,
    );
    expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.12']);
  });

  test('every resource is named by an element of its own kind, and every such name resolves', () => {
    const kinds: [ReadonlySet<string>, (element: Element, parent: Element) => boolean][] = [
      [new Set(images.keys()), (element) => element.name === 'bt:Image'],
      [
        new Set(urls.keys()),
        (element) => ['SourceLocation', 'LearnMoreUrl', 'FunctionFile', 'Runtime'].includes(element.name),
      ],
      [new Set(longStrings.keys()), (element) => element.name === 'Description'],
      [new Set(shortStrings.keys()), (element) => ['Title', 'Label', 'Namespace'].includes(element.name)],
    ];
    const named = references(one('VersionOverrides', manifest));
    for (const [ids, isKind] of kinds) {
      const used = new Set(
        named.filter(({ element, parent }) => isKind(element, parent)).map(({ resid }) => resid),
      );
      expect([...used].sort()).toEqual([...ids].sort());
    }
    const unplaced = named.filter(
      ({ element, parent }) => !kinds.some(([, isKind]) => isKind(element, parent)),
    );
    expect(unplaced.map(({ element }) => element.name)).toEqual([]);
  });

  test('runtime, page, script and function file are the same page', () => {
    const page = attribute(one('Runtime', manifest), 'resid');
    const places = ['Script', 'Page'].map((name) =>
      attribute(one('SourceLocation', one(name, manifest)), 'resid'),
    );
    expect([...places, attribute(one('FunctionFile', manifest), 'resid')]).toEqual([page, page, page]);
    expect(attribute(one('Runtime', manifest), 'lifetime')).toBe('long');
    expect(attribute(one('SourceLocation', one('DefaultSettings', manifest)), 'DefaultValue')).toBe(
      urls.get(page),
    );
  });

  test('there is one pane only, so no action names one', () => {
    expect(all('TaskpaneId', manifest)).toEqual([]);
  });

  test('every icon has the three sizes Office asks for, each a file of that many pixels', () => {
    for (const icon of all('Icon', manifest)) {
      const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      for (const image of icon.children) {
        const size = Number(attribute(image, 'size'));
        expect(pixels(images.get(attribute(image, 'resid'))!, address)).toEqual([size, size]);
      }
    }
    expect(pixels(attribute(one('IconUrl', manifest), 'DefaultValue'), address)).toEqual([32, 32]);
    expect(pixels(attribute(one('HighResolutionIconUrl', manifest), 'DefaultValue'), address)).toEqual([
      64, 64,
    ]);
  });

  test('ids of groups and controls are unique and at most 125 characters long', () => {
    const ids = ['Group', 'Control']
      .flatMap((name) => all(name, manifest))
      .map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  });

  test('ids of resources are unique and at most 32 characters long', () => {
    const ids = one('Resources', manifest).children.flatMap(({ children }) =>
      children.map((item) => attribute(item, 'id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('no text is longer than Office takes', () => {
    for (const words of shortStrings.values()) expect(words.length).toBeLessThanOrEqual(125);
    for (const words of longStrings.values()) expect(words.length).toBeLessThanOrEqual(250);
    expect(attribute(one('DisplayName', manifest), 'DefaultValue').length).toBeLessThanOrEqual(125);
    expect(
      attribute(
        manifest.children.find(({ name }) => name === 'Description')!,
        'DefaultValue',
      ).length,
    ).toBeLessThanOrEqual(250);
  });

  test('every address is https and below the folder that the pages are served from, but for that of help', () => {
    const addresses = [...text.matchAll(/"(https?:\/\/(?!www\.w3\.org|schemas\.microsoft\.com)[^"]*)"/g)].map(
      (m) => m[1]!,
    );
    const elsewhere = addresses.filter((each) => each !== support && !each.startsWith(`${address}/`));
    expect(elsewhere).toEqual([]);
    expect(one('AppDomain', manifest).text).toBe(new URL(address).origin);
  });

  test('every command on the ribbon is associated, and nothing else is', () => {
    const named = all('FunctionName', manifest).map((element) => element.text);
    expect([...loadCommands().keys()].sort()).toEqual([...named].sort());
  });

  test('the namespace and every function name fit in a cell', async () => {
    expect(shortStrings.get(attribute(one('Namespace', manifest), 'resid'))).toBe(namespace);
    const { metadata } = await generatedMetadata();
    for (const { name } of metadata.functions) expect(`${namespace}.${name}`.length).toBeLessThanOrEqual(64);
  });
});

test('each installation has its own id, version, names and addresses', () => {
  const told = manifests.map(({ text }) => {
    const manifest = parseXml(text);
    const named = ['DisplayName', 'SupportUrl'].map((name) => attribute(one(name, manifest), 'DefaultValue'));
    return [
      one('Id', manifest).text,
      one('Version', manifest).text,
      one('ProviderName', manifest).text,
      ...named,
    ];
  });
  expect(told).toEqual([
    [
      DEVELOPMENT_ID,
      '0.1.0.0',
      'RECS',
      'RECS: recommendations and actions',
      'https://localhost:3000/help.html',
    ],
    [
      '5d0c7c0e-51f7-4d0b-9a0e-3b7c4f6d2e18',
      '1.0.0.0',
      'Example Council',
      'RECS: recommendations and actions',
      'https://recs.example.org/help.html',
    ],
    [
      'c1f5a9b2-8f0d-4a35-8f5b-0f2f7f0d9a61',
      '1.1.0.0',
      'Example Council',
      'RECS (test)',
      'https://intranet.example.org/recs-help',
    ],
  ]);
});

function references(element: Element): { element: Element; parent: Element; resid: string }[] {
  return element.children.flatMap((child) => [
    ...(child.attributes.resid ? [{ element: child, parent: element, resid: child.attributes.resid }] : []),
    ...references(child),
  ]);
}

/** Width and height from a PNG file's head. */
function pixels(icon: string, address: string): [number, number] {
  const png = readFileSync(join(root, icon.slice(address.length)));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
