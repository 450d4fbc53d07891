import { text as readAll } from 'node:stream/consumers';
import { oneLine, type Config } from '../core';
import type { Arguments } from './arguments';
import { SUBJECTS } from './commands';
import type { Format } from './options';
import type { Outcome } from './outcome';
import { CommandProblem } from './problem';
import { configWith, settingsFor } from './read-config';
import { readerOf, understandHeader, type Understood, type UnderstoodHeader } from './understand';

/** `recs read SUBJECT [TEXT…]`: how each text is understood, one line each. Throws CommandProblem. */
export async function read(args: Arguments): Promise<Outcome> {
  const [, asked, ...texts] = args.positionals;
  const line = lineFor(asked, args, configWith(await settingsFor(args)));
  const lines = (texts.length > 0 ? texts : await linesOfInput()).map(line);
  return { output: lines.map((each) => `${each}\n`), exitCode: 0 };
}

function lineFor(
  asked: string | undefined,
  { asAt, format, explain }: Arguments,
  config: Config,
): (text: string) => string {
  if (asked === 'header') return (text) => headerLine(understandHeader(text), format);
  const subject = SUBJECTS.find((known) => known === asked);
  if (subject !== undefined) {
    const understand = readerOf(subject, { asAt, config, explain });
    return (text) => readingLine(understand(text), format, explain);
  }
  const choice = `${SUBJECTS.join(', ')} or header`;
  throw new CommandProblem(
    asked === undefined
      ? `‘recs read’ needs to know what to read the text as: give ${choice}.`
      : `‘recs read’ cannot read a text as ‘${asked}’: give ${choice}.`,
  );
}

async function linesOfInput(): Promise<string[]> {
  if (process.stdin.isTTY)
    throw new CommandProblem(
      'No text was given: write it in quotation marks, or send lines to standard input.',
    );
  const lines = (await readAll(process.stdin)).replace(/^\uFEFF/, '').split(/\r?\n/);
  // The last line's own line break begins no further line.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function headerLine(header: UnderstoodHeader, format: Format): string {
  if (format === 'json') return JSON.stringify(header);
  return header.cells.map((cell, index) => `${quoted(cell)}: ${header.roles[index]}`).join(' | ');
}

function readingLine(reading: Understood, format: Format, explain: boolean): string {
  if (format === 'json') return JSON.stringify(reading);
  const parts = [reading.kind];
  if (reading.due) parts.push(`due ${reading.due}`);
  if (reading.percent !== undefined) parts.push(`${reading.percent} %`);
  if (reading.assumed && reading.assumed.length > 0) parts.push(`assumed: ${reading.assumed.join(' and ')}`);
  const steps = (reading.steps ?? []).map(({ step }) => `\n  – ${step}`).join('');
  return `${quoted(reading.text)}: ${parts.join(', ')}${explain ? `. ${reading.why}` : ''}${steps}`;
}

function quoted(text: string): string {
  return `‘${oneLine(text)}’`;
}
