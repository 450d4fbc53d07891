import { listed, PROFILES } from '../core';

/** What of an option the parser, the help and the completion of shells need to know. */
export interface Option {
  readonly short?: 'h';
  /** Absent for an option that takes none. */
  readonly value?: {
    readonly name: string;
    /** What to give, as the end of a sentence. */
    readonly wanted: string;
    readonly choices?: readonly string[];
    /** Is it the name of a file or folder? */
    readonly isPath?: true;
  };
  readonly about: readonly string[];
}

export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export const FAIL_LEVELS = ['must', 'should', 'never'] as const;

export type Format = (typeof FORMATS)[number];

/** From which level on findings make the command end with 1. */
export type FailOn = (typeof FAIL_LEVELS)[number];

function option(shape: Option): Option {
  return shape;
}

const profiles = PROFILES.map(({ id }) => id);

export const OPTIONS = {
  'as-at': option({
    value: { name: 'YYYY-MM-DD', wanted: 'a day as YYYY-MM-DD' },
    about: ['the day of the judgement; without it, the workbook’s committee date, else today'],
  }),
  format: option({
    value: { name: 'FORMAT', wanted: listed(FORMATS, 'or'), choices: FORMATS },
    about: [
      'text (the usual one), json, ndjson or csv',
      'text: for people',
      'json: one object; of many files, one object a line',
      'ndjson: one object a line, for job engines and warehouses (check alone)',
      'csv: one line an action, for Excel (check alone)',
    ],
  }),
  write: option({
    value: {
      name: 'OUT',
      wanted: 'the name of the workbook to write, or of a folder for many',
      isPath: true,
    },
    about: [
      'saves a copy with RAG columns beside each tracker and a sheet of findings;',
      'of many files, copies in the folder OUT; never replaces a file',
    ],
  }),
  'fail-on': option({
    value: { name: 'LEVEL', wanted: listed(FAIL_LEVELS, 'or'), choices: FAIL_LEVELS },
    about: ['ends with 1 from this level on: must (the usual one), should or never'],
  }),
  config: option({
    value: { name: 'FILE', wanted: 'the name of a settings file', isPath: true },
    about: ['a settings file: rules, warning days, the council’s own words'],
  }),
  profile: option({
    value: {
      name: 'NAME',
      wanted: 'the name of a profile, such as standard',
      choices: profiles,
    },
    about: [`the RAG scheme: ${listed(profiles, 'or')}`],
  }),
  explain: option({ about: ['adds why it was read so'] }),
  jobs: option({
    value: { name: 'NUMBER', wanted: 'a whole number' },
    about: ['how many files are read at the same time; without it, one for each core'],
  }),
  help: option({ short: 'h', about: ['tells this'] }),
  version: option({ about: ['tells the version'] }),
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Does a name stand for an option? */
export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
