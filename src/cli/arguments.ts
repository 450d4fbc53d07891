import { parseArgs } from 'node:util';
import { listed, parseIsoDay, type Day } from '../core';
import { today } from '../today';
import type { Command } from './commands';
import { FAIL_LEVELS, FORMATS, isOptionName, OPTIONS, type FailOn, type Format } from './options';
import { CommandProblem } from './problem';

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
  readonly failOn: FailOn;
  /** How many files are read at the same time; undefined where it was not given. */
  readonly jobs: number | undefined;
  /** The long names of the options that were given. */
  readonly given: readonly string[];
}

const PARSED = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, { short, value }]) => [
    name,
    { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
  ]),
);

/** Reads the arguments after the program's name. Throws CommandProblem. */
export function readArguments(args: readonly string[]): Arguments {
  // The parser runs leniently and its tokens are judged here, so that each mistake gets a sentence of ours.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: PARSED,
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
    failOn: readFailOn(values['fail-on']),
    jobs: readJobs(values.jobs),
    given,
  };
}

type Value = string | boolean | undefined | readonly (string | boolean)[];

function textOf(value: Value): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function checkOption(name: string, typed: string, given: string | undefined): void {
  if (!isOptionName(name))
    throw new CommandProblem(
      `There is no option ${typed}: ‘recs --help’ lists those there are, and a text that begins with a dash goes after ‘--’.`,
    );
  const { value } = OPTIONS[name];
  if (value && (given === undefined || given === '' || given.startsWith('--')))
    throw new CommandProblem(`${typed} needs a value: give ${value.wanted} after it.`);
  if (!value && given !== undefined)
    throw new CommandProblem(`${typed} takes no value: leave ‘=${given}’ out.`);
}

function readFormat(value: Value): Format {
  if (value === undefined) return 'text';
  const format = FORMATS.find((known) => known === value);
  if (format) return format;
  throw new CommandProblem(
    `There is no format ‘${String(value)}’: give --format as ${listed(FORMATS, 'or')}.`,
  );
}

function readFailOn(value: Value): FailOn {
  if (value === undefined) return 'must';
  const level = FAIL_LEVELS.find((known) => known === value);
  if (level) return level;
  throw new CommandProblem(
    `‘${String(value)}’ is no level to fail on: give --fail-on as ${listed(FAIL_LEVELS, 'or')}.`,
  );
}

function readJobs(value: Value): number | undefined {
  if (typeof value !== 'string') return undefined;
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs === 0)
    throw new CommandProblem(`‘${value}’ is no number of jobs: give --jobs as a whole number from 1 to 999.`);
  return jobs;
}

function readAsAt(value: Value): Day | undefined {
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

/** Throws CommandProblem where something was given that this command does not have. */
export function refuseForeign({ name, options, formats }: Command, { given, format }: Arguments): void {
  const foreign = given.find((each) => !options.some((known) => known === each));
  if (foreign !== undefined)
    throw new CommandProblem(`‘recs ${name}’ has no option --${foreign}: ‘recs --help’ lists what it has.`);
  if (!formats.includes(format))
    throw new CommandProblem(`‘recs ${name}’ has no format ‘${format}’: give ${listed(formats, 'or')}.`);
}
