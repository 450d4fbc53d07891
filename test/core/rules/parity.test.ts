import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rules } from '../../../src/core';

const root = join(__dirname, '../../..');
const ENGINE = ['index', 'define-rule', 'active-rules'];
const idsIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));
const files = idsIn('src/core/rules', '.ts').filter((id) => !ENGINE.includes(id));

/** Nothing where it is as it should be, else what to do. */
function missing(
  ids: readonly string[],
  isThere: (id: string) => boolean,
  todo: (id: string) => string,
): string[] {
  return ids.filter((id) => !isThere(id)).map(todo);
}

test('Every file of a rule is in the list of rules.', () => {
  const listed = rules.map(({ id }) => id);
  expect(
    missing(
      files,
      (id) => listed.includes(id),
      (id) => `Run npm run generate: ${id} is not in index.ts.`,
    ),
  ).toEqual([]);
});

test('Every rule is in a file of its own name.', () => {
  expect(
    missing(
      rules.map(({ id }) => id),
      (id) => files.includes(id),
      (id) => `Move ${id} to src/core/rules/${id}.ts.`,
    ),
  ).toEqual([]);
});

test('Every rule has its test.', () => {
  const hasTest = (id: string): boolean => {
    const path = join(root, `test/core/rules/${id}.test.ts`);
    return existsSync(path) && readFileSync(path, 'utf8').includes(`testRule('${id}'`);
  };
  expect(
    missing(files, hasTest, (id) => `Write test/core/rules/${id}.test.ts with testRule('${id}', …).`),
  ).toEqual([]);
});

test('Every rule has its page.', () => {
  const pages = idsIn('docs/rules', '.md');
  expect(
    missing(
      files,
      (id) => pages.includes(id),
      (id) => `Write docs/rules/${id}.md.`,
    ),
  ).toEqual([]);
});

test('Every page and every test is on a rule.', () => {
  const named = [...idsIn('docs/rules', '.md'), ...idsIn('test/core/rules', '.test.ts')].filter(
    (id) => !['README', 'parity', 'rule-tester'].includes(id),
  );
  expect(
    missing(
      named,
      (id) => files.includes(id),
      (id) => `Delete what is left of ${id}.`,
    ),
  ).toEqual([]);
});

test('Every rule says what is wrong in one sentence.', () => {
  expect(rules.map(({ summary }) => summary).filter((summary) => !/^[A-Z][^.]+\.$/.test(summary))).toEqual(
    [],
  );
});
