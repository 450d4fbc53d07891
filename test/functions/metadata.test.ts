import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { schemaProblems } from '../support/schema-problems';
import { functionFiles, generatedMetadata } from './generated-metadata';

const builtFile = join(__dirname, '../../dist/functions.json');
/** Derived from Microsoft's documents, which have no schema of their own; not part of the checkout. */
const schemaFile = join(__dirname, '../../../shared/schemas/custom-functions/functions-metadata.schema.json');

/** A test that needs a file which is not always there says in its title why it was skipped. */
function testWith(file: string, title: string, run: () => Promise<void>) {
  if (existsSync(file)) test(title, run);
  else test.skip(`${title} (skipped: there is no ${file})`, run);
}

test('each file with a custom function holds one, named like the file, with its name in capitals as its id', async () => {
  const { associate, metadata } = await generatedMetadata();
  const expected = functionFiles().map((file) => [
    basename(file, '.ts'),
    basename(file, '.ts').toUpperCase(),
  ]);
  expect(associate.map(({ functionName, id }) => [functionName, id])).toEqual(expected);
  expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual(expected.map(([, id]) => [id, id]));
});

test('no id looks like a cell', async () => {
  const { metadata } = await generatedMetadata();
  for (const { id } of metadata.functions) expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/i);
});

test('every function and every argument says in a sentence what it is', async () => {
  const { metadata } = await generatedMetadata();
  for (const { description, parameters } of metadata.functions) {
    expect(description).toMatch(/^[A-Z].{30,}\.$/);
    expect(description.length).toBeLessThanOrEqual(1024);
    for (const parameter of parameters) {
      expect(parameter.description).toMatch(/^[A-Z].{20,}\.$/);
      expect(parameter.description.length).toBeLessThanOrEqual(512);
      expect(parameter.name).toMatch(/^[a-z][a-z_]{1,63}$/);
    }
  }
});

test('every function shows in its description how it is written, and leads to its own heading in the help', async () => {
  const { metadata } = await generatedMetadata();
  const help = readFileSync(join(__dirname, '../../assets/help.html'), 'utf8');
  for (const { name, description, helpUrl } of metadata.functions) {
    expect(description).toMatch(new RegExp(`=RECS\\.${name}\\([A-Z]\\d`));
    expect(helpUrl).toBe(`https://localhost:3000/help.html#${name.toLowerCase()}`);
    expect(help).toContain(`id="${name.toLowerCase()}"`);
  }
});

test('a streaming function is neither volatile nor cancelable besides, and asks for its address in one way', async () => {
  const { metadata } = await generatedMetadata();
  for (const { name, options = {} } of metadata.functions) {
    const isLive = ['CHECK', 'DAYSLEFT', 'DUE', 'RAG', 'STATUS', 'WHY'].includes(name);
    const standsInARow = ['DUE', 'RAG', 'STATUS', 'WHY'].includes(name);
    expect(options).toEqual({
      ...(isLive && { stream: true }),
      ...(standsInARow && { requiresStreamAddress: true }),
    });
  }
});

test('every argument takes single cells and whole columns of any kind, and every answer can spill', async () => {
  const { metadata } = await generatedMetadata();
  for (const { parameters, result } of metadata.functions) {
    for (const parameter of parameters)
      expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
    expect(result).toEqual({ dimensionality: 'matrix' });
  }
});

test('optional arguments come last', async () => {
  const { metadata } = await generatedMetadata();
  for (const { parameters } of metadata.functions) {
    const optional = parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort());
  }
});

testWith(
  builtFile,
  'the built metadata is what src/functions says, and lets error cells reach a function',
  async () => {
    const { metadata } = await generatedMetadata();
    const built: unknown = JSON.parse(readFileSync(builtFile, 'utf8'));
    expect(built).toEqual({ ...metadata, allowErrorForDataTypeAny: true });
  },
);

test('the metadata has the keys that Excel knows and no others', async () => {
  const { metadata } = await generatedMetadata();
  expect(Object.keys(metadata).sort()).toEqual(['allowCustomDataForDataTypeAny', 'functions']);
  for (const { parameters, ...rest } of metadata.functions) {
    const keys = Object.keys(rest).filter((key) => key !== 'options');
    expect(keys.sort()).toEqual(['description', 'helpUrl', 'id', 'name', 'result']);
    for (const parameter of parameters) {
      const { optional, ...always } = parameter;
      expect([undefined, true]).toContain(optional);
      expect(Object.keys(always).sort()).toEqual(['description', 'dimensionality', 'name', 'type']);
    }
  }
});

testWith(schemaFile, 'the metadata is as the schema of such metadata has it', async () => {
  const { metadata } = await generatedMetadata();
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
  expect(schemaProblems({ ...metadata, allowErrorForDataTypeAny: true }, schema)).toEqual([]);
  const [first, ...others] = metadata.functions;
  const spoilt = [{ ...first, id: 'A1' }, ...others.map((each) => ({ ...each, options: { volatile: 1 } }))];
  expect(schemaProblems({ ...metadata, functions: spoilt, more: true }, schema)).toHaveLength(12);
});
