import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { loadCommands } from './commands/associated-commands';
import { generatedMetadata } from './functions/generated-metadata';
import { parseXml, type Element } from './manifest/parse-xml';

const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = parseXml(text);
const shared = process.env.RECS_SHARED ?? join(root, '../shared');
const schemas = join(shared, 'schemas/office-manifest/patched');

const all = (name: string, within: Element = manifest): Element[] =>
  within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);
const one = (name: string, within: Element = manifest): Element => {
  const found = all(name, within);
  if (found.length !== 1) throw new Error(`${found.length} elements <${name}> where one is expected`);
  return found[0]!;
};
const attribute = (element: Element, name: string): string => {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name}> has no ${name}`);
  return value;
};
const resources = (kind: string): Map<string, string> =>
  new Map(one(kind).children.map((item) => [attribute(item, 'id'), attribute(item, 'DefaultValue')]));

const images = resources('bt:Images');
const urls = resources('bt:Urls');
const shortStrings = resources('bt:ShortStrings');
const longStrings = resources('bt:LongStrings');

const hasSchemas = existsSync(schemas);
(hasSchemas ? test : test.skip)(
  hasSchemas
    ? 'the manifest is valid by the Office schemas'
    : `the manifest is valid by the Office schemas (skipped: no schemas in ${schemas}; set RECS_SHARED)`,
  async () => {
    const read = (fileName: string) => ({
      fileName,
      contents: readFileSync(join(schemas, fileName), 'utf8'),
    });
    const main = 'OfficeAppManifestV1_1.xsd';
    const result = await validateXML({
      xml: { fileName: 'manifest.xml', contents: text },
      schema: read(main),
      preload: readdirSync(schemas)
        .filter((name) => name !== main)
        .map(read),
    });
    expect(result.errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  },
);

test('the version has four parts', () => {
  expect(one('Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('the base requirements are the shared runtime and ExcelApi 1.12', () => {
  const sets = all('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
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
  const named = references(one('VersionOverrides'));
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
  const page = attribute(one('Runtime'), 'resid');
  const places = ['Script', 'Page'].map((name) => attribute(one('SourceLocation', one(name)), 'resid'));
  expect([...places, attribute(one('FunctionFile'), 'resid')]).toEqual([page, page, page]);
  expect(attribute(one('Runtime'), 'lifetime')).toBe('long');
  expect(attribute(one('SourceLocation', one('DefaultSettings')), 'DefaultValue')).toBe(urls.get(page));
});

test('there is one pane only, so no action names one', () => {
  expect(all('TaskpaneId')).toEqual([]);
});

test('every icon has the three sizes Office asks for, each a file of that many pixels', () => {
  for (const icon of all('Icon')) {
    const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
    for (const image of icon.children) {
      const size = Number(attribute(image, 'size'));
      expect(pixels(images.get(attribute(image, 'resid'))!)).toEqual([size, size]);
    }
  }
  expect(pixels(attribute(one('IconUrl'), 'DefaultValue'))).toEqual([32, 32]);
  expect(pixels(attribute(one('HighResolutionIconUrl'), 'DefaultValue'))).toEqual([64, 64]);
});

test('ids of groups and controls are unique and at most 125 characters long', () => {
  const ids = ['Group', 'Control'].flatMap((name) => all(name)).map((element) => attribute(element, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
});

test('ids of resources are unique and at most 32 characters long', () => {
  const ids = one('Resources').children.flatMap(({ children }) =>
    children.map((item) => attribute(item, 'id')),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test('no text is longer than Office takes', () => {
  for (const words of shortStrings.values()) expect(words.length).toBeLessThanOrEqual(125);
  for (const words of longStrings.values()) expect(words.length).toBeLessThanOrEqual(250);
  expect(attribute(one('DisplayName'), 'DefaultValue').length).toBeLessThanOrEqual(125);
  expect(
    attribute(
      manifest.children.find(({ name }) => name === 'Description')!,
      'DefaultValue',
    ).length,
  ).toBeLessThanOrEqual(250);
});

test('every address is https and on one origin', () => {
  const addresses = [...text.matchAll(/"(https?:\/\/(?!www\.w3\.org|schemas\.microsoft\.com)[^"]*)"/g)].map(
    (m) => m[1]!,
  );
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
    new Set(['https://localhost:3000']),
  );
  expect(one('AppDomain').text).toBe('https://localhost:3000');
});

test('every command on the ribbon is associated, and nothing else is', () => {
  const named = all('FunctionName').map((element) => element.text);
  expect([...loadCommands().keys()].sort()).toEqual([...named].sort());
});

test('the namespace and every function name fit in a cell', async () => {
  const namespace = shortStrings.get(attribute(one('Namespace'), 'resid'));
  expect(namespace).toBe('RECS');
  const { metadata } = await generatedMetadata();
  for (const { name } of metadata.functions) expect(`${namespace}.${name}`.length).toBeLessThanOrEqual(64);
});

function references(element: Element): { element: Element; parent: Element; resid: string }[] {
  return element.children.flatMap((child) => [
    ...(child.attributes.resid ? [{ element: child, parent: element, resid: child.attributes.resid }] : []),
    ...references(child),
  ]);
}

/** Width and height from a PNG file's head. */
function pixels(address: string): [number, number] {
  const png = readFileSync(join(root, new URL(address).pathname));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
