import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { configPage, schemaFile } from './config-page';
import { deadlinesPage } from './deadlines-page';
import { functionsPage, helpPage } from './functions-page';
import { labelledNotes } from './learn/labelled-notes';
import { labelledRows } from './learn/labelled-rows';
import { learnProgressWeights } from './learn/progress-weights';
import { learnTitleWeights } from './learn/title-weights';
import { makeSamples } from './make-samples';
import { paneHelp } from './pane-help';
import { ragPage } from './rag-page';
import { rulePages } from './rule-pages';
import { themeTokens } from './theme-tokens';

/** Files that are made from others. `--check` writes nothing and fails where one is out of date. */

const root = join(__dirname, '..');
const isCheck = process.argv.includes('--check');

async function rulesIndex(): Promise<string> {
  const ids = readdirSync(join(root, 'src/core/rules'))
    .map((file) => basename(file, '.ts'))
    .filter((id) => !['index', 'define-rule', 'active-rules'].includes(id))
    .sort();
  const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Made by `npm run generate` from the files beside it.',
    "import type { Rule } from './define-rule';",
    ...ids.map((id) => `import { ${camel(id)} } from './${id}';`),
    '',
    '/** Every rule, by name. */',
    `export const rules: readonly Rule[] = [${ids.map(camel).join(', ')}];`,
  ].join('\n');
}

async function progressWeights(): Promise<string> {
  return JSON.stringify(learnProgressWeights(labelledNotes()));
}

async function titleWeights(): Promise<string> {
  return JSON.stringify(learnTitleWeights(labelledRows()));
}

const generated: readonly (readonly [file: string, make: () => Promise<string>])[] = [
  ['src/core/rules/index.ts', rulesIndex],
  ['src/core/wording/progress/weights.json', progressWeights],
  ['src/core/tables/title-weights.json', titleWeights],
  ['docs/deadlines.md', deadlinesPage],
  ['docs/rag.md', ragPage],
  ['docs/config.md', () => configPage(root)],
  ['assets/recs.config.schema.json', schemaFile],
  ['docs/functions.md', () => functionsPage(root)],
  ['assets/help.html', () => helpPage(root)],
  ['src/taskpane/help/rule-pages.json', () => paneHelp(root)],
  ['src/taskpane/theme-tokens.json', () => themeTokens(root)],
  ...rulePages(root),
];

async function main(): Promise<void> {
  const stale = await makeSamples(isCheck);
  for (const [file, make] of generated) {
    const path = join(root, file);
    const text = await format(await make(), { ...(await resolveConfig(path)), filepath: path });
    let present = '';
    try {
      present = readFileSync(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (present === text) continue;
    if (isCheck) stale.push(relative(root, path));
    else writeFileSync(path, text);
  }
  if (isCheck && stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run npm run generate and commit what it writes.`);
    process.exitCode = 1;
  }
}

void main();
