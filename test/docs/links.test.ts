import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandsIn, documents, ROOT } from './documents';

test.each(documents)('every link of $path leads to a page that is there', ({ path, text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
});

test('every file of the project that a page names is there', () => {
  const named = documents.flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /`((?:src|test|docs|scripts|environments|assets|bench|workbench|samples)\/[\w./-]+)`/g,
      ),
    ].map(([, file]) => ({ path, file: file! })),
  );
  expect(named.length).toBeGreaterThan(20);
  const exists = (file: string) => existsSync(join(ROOT, file)) || existsSync(join(ROOT, `${file}.ts`));
  expect(named.filter(({ file }) => !exists(file))).toEqual([]);
});

test('every script that a page names is one of the project', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const named = documents
    .flatMap(commandsIn)
    .map((command) => /^npm (?:run (?:--silent )?)?([\w:]+)/.exec(command)?.[1])
    .filter((name) => name !== undefined && name !== 'install');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !Object.hasOwn(scripts, name!))).toEqual([]);
});
