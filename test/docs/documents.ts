import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** A page for people: its path from the top of the checkout, and its text. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** Every page that is written for people. */
export const documents: readonly Document[] = [
  ...['.', 'docs', 'docs/rules', 'samples'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  ),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Words with which a command begins. */
const COMMAND = /^(?:npm|npx|node|recs) \S/;

/** The commands that a page names: lines of blocks without a language, and what stands in code among its words. */
export function commandsIn({ text }: Document): string[] {
  const blocks = [...text.matchAll(/^```\n([^]*?)^```$/gm)].flatMap(([, block]) => block!.split('\n'));
  const prose = text.replace(/^```[^]*?^```$/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return [...blocks, ...spans].filter((line) => COMMAND.test(line));
}

/** The words of a command line, as a shell parts them: what stands in quotes is one word. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare!,
  );
}
