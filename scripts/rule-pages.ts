import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capitalised, LEVELS, rules, type Role, type Rule } from '../src/core';
import type { Shape } from '../src/core/config/shape';
import { levelWords } from '../src/report';

const folder = 'docs/rules';
const BEGIN = '<!-- Made by `npm run generate` from the rule; write below the next mark. -->';
const END = '<!-- From here on by hand. -->';

const ABOUT: Readonly<Record<Role, string>> = {
  ref: 'reference',
  recommendation: 'recommendation',
  response: 'response',
  action: 'action',
  owner: 'owner',
  deadline: 'deadline',
  success: 'success criterion',
  progress: 'progress',
  status: 'status',
  rag: 'RAG',
  priority: 'priority',
  other: 'heading row',
};

const LOOKS_AT: Readonly<Record<Rule['on'], string>> = {
  action: 'each action',
  recommendation: 'each recommendation',
  tracker: 'the tracker as a whole',
};

/** Every page on a rule, with its path from the root: the header made anew above the prose as it stands. */
export function rulePages(root: string): (readonly [file: string, make: () => Promise<string>])[] {
  const pages = rules.map((rule) => {
    const file = `${folder}/${rule.id}.md`;
    return [file, async () => `${headerOf(rule)}\n${proseOf(join(root, file))}`] as const;
  });
  return [...pages, [`${folder}/README.md`, async () => listOfRules()]];
}

function headerOf({ id, level, about, on, summary, options }: Rule): string {
  const rows = Object.entries(options).map(
    ([name, option]) =>
      `| \`${name}\` | ${valueOf(option.default)} | ${option.shape.description} ${boundsOf(option.shape)} |`,
  );
  return [
    BEGIN,
    '',
    `# ${summary.replace(/\.$/, '')}`,
    '',
    `\`${id}\` · ${levelWords(level)} · looks at ${LOOKS_AT[on]} · stands at the ${ABOUT[about]}`,
    '',
    ...(rows.length === 0 ? [] : ['| Option | Default | What it sets |', '| --- | --- | --- |', ...rows, '']),
    END,
    '',
  ].join('\n');
}

function valueOf(value: unknown): string {
  return Array.isArray(value) && value.length === 0 ? 'none' : `\`${JSON.stringify(value)}\``;
}

function boundsOf(shape: Shape): string {
  return shape.type === 'whole' ? `From ${shape.least} to ${shape.most}.` : '';
}

/** What was written by hand; a page that is not there yet has none. */
function proseOf(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    const at = text.indexOf(END);
    return at < 0 ? text : text.slice(at + END.length).trimStart();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function listOfRules(): string {
  return [
    '<!-- Made by `npm run generate` from the rules. -->',
    '',
    '# The rules',
    '',
    'Each is named for what is wrong in the sheet. Any of them can be turned off or given another level in the config, and every finding can be dismissed with a reason.',
    '',
    'Most rules look only at actions that are still open. For one that is on hold, a missing owner and a due day that has passed are raised, and its other gaps once work goes on.',
    '',
    ...LEVELS.flatMap((level) => [
      `## ${capitalised(levelWords(level))}`,
      '',
      '| Rule | What is wrong |',
      '| --- | --- |',
      ...rules
        .filter((rule) => rule.level === level)
        .map(({ id, summary }) => `| [${id}](${id}.md) | ${summary} |`),
      '',
    ]),
  ].join('\n');
}
