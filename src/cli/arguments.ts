import { parseArgs } from 'node:util';
import { parseIsoDay, type Day } from '../core';
import { today } from '../today';
import { CommandProblem } from './problem';

export type Format = 'text' | 'json';

/** What was typed, options read and everything else in its order. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly explain: boolean;
  readonly format: Format;
  /** undefined where it was not given. */
  readonly asAt: Day | undefined;
  readonly write: string | undefined;
  /** The name of a settings file. */
  readonly config: string | undefined;
  /** The id of a profile that comes with the product. */
  readonly profile: string | undefined;
  /** The long names of the options that were given. */
  readonly given: readonly string[];
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  explain: { type: 'boolean' },
  format: { type: 'string' },
  'as-at': { type: 'string' },
  write: { type: 'string' },
  config: { type: 'string' },
  profile: { type: 'string' },
} as const;

const VALUES: Readonly<Record<string, string>> = {
  format: 'text or json',
  'as-at': 'a day as YYYY-MM-DD',
  write: 'the name of the workbook to write',
  config: 'the name of a settings file',
  profile: 'the name of a profile, such as standard',
};

/** Reads the arguments after the program's name. Throws CommandProblem. */
export function readArguments(args: readonly string[]): Arguments {
  // The parser runs leniently and its tokens are judged here, so that each mistake gets a sentence of ours.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    checkOption(token.name, token.rawName, token.value);
    given.push(token.name);
  }
  return {
    positionals,
    help: values.help === true,
    version: values.version === true,
    explain: values.explain === true,
    format: readFormat(values.format),
    asAt: readAsAt(values['as-at']),
    write: textOf(values.write),
    config: textOf(values.config),
    profile: textOf(values.profile),
    given,
  };
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function checkOption(name: string, typed: string, value: string | undefined): void {
  const option: { readonly type: string } | undefined = Object.hasOwn(OPTIONS, name)
    ? OPTIONS[name as keyof typeof OPTIONS]
    : undefined;
  if (!option)
    throw new CommandProblem(
      `There is no option ${typed}: ‘recs --help’ lists those there are, and a text that begins with a dash goes after ‘--’.`,
    );
  if (option.type === 'string' && (value === undefined || value === '' || value.startsWith('--')))
    throw new CommandProblem(`${typed} needs a value: give ${VALUES[name]} after it.`);
  if (option.type === 'boolean' && value !== undefined)
    throw new CommandProblem(`${typed} takes no value: leave ‘=${value}’ out.`);
}

function readFormat(value: string | boolean | undefined): Format {
  if (value === undefined || value === 'text' || value === 'json') return value ?? 'text';
  throw new CommandProblem(`There is no format ‘${String(value)}’: give --format as text or json.`);
}

function readAsAt(value: string | boolean | undefined): Day | undefined {
  if (typeof value !== 'string') return undefined;
  const day = parseIsoDay(value);
  if (day === undefined)
    throw new CommandProblem(`‘${value}’ is not a day: give --as-at as YYYY-MM-DD, for example 2026-11-23.`);
  return day;
}

/** The as-at date that was given, else today in the reader's own time zone. */
export function asAtOrToday({ asAt }: Arguments): Day {
  return asAt ?? today();
}

/** Throws CommandProblem where an option was given that this command does not have. */
export function allowOptions(command: string, args: Arguments, allowed: readonly string[]): void {
  const foreign = args.given.find((name) => !allowed.includes(name));
  if (foreign !== undefined)
    throw new CommandProblem(
      `‘recs ${command}’ has no option --${foreign}: ‘recs --help’ lists what it has.`,
    );
}
