import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay, longDay } from '../src/core';
import { readDeadline } from '../src/core/deadline/parse-deadline';
import { nonDates } from '../src/core/deadline/non-dates';
import { families } from '../src/core/deadline/phrases';

const page = join(__dirname, '../docs/deadlines.md');
const BEGIN = '<!-- From here on made by `npm run generate` from the phrase families. -->';

/** docs/deadlines.md: its prose as it stands, then the phrases every family reads, from their examples. */
export async function deadlinesPage(): Promise<string> {
  const prose = readFileSync(page, 'utf8').split(BEGIN)[0]!.trimEnd();
  return [
    prose,
    '',
    BEGIN,
    '',
    '## Phrases with a date',
    '',
    ...families.flatMap(({ title, examples, nearMisses }) => [
      `### ${title}`,
      '',
      '| In the cell | Kind | Last day on time | Supplied by rule |',
      '| --- | --- | --- | --- |',
      ...examples.map(({ phrase }) => exampleRow(phrase)),
      '',
      `Not read so: ${nearMisses.map(code).join(', ')}.`,
      '',
    ]),
    '## Words without a date',
    '',
    '| Kind | In the cell |',
    '| --- | --- |',
    ...[...new Set(nonDates.map(({ kind }) => kind))].map((kind) => {
      const examples = nonDates.filter((each) => each.kind === kind).flatMap((each) => each.examples);
      return `| ${kind} | ${examples.map(code).join(', ')} |`;
    }),
    '',
  ].join('\n');
}

function exampleRow(phrase: string): string {
  const { kind, due, assumed } = readDeadline(phrase);
  const day = due === null ? 'none' : `${longDay(due)} (${isoDay(due)})`;
  return `| ${code(phrase)} | ${kind} | ${day} | ${assumed.join(', ') || '–'} |`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
