import { OPTIONS, type OptionName } from './options';

interface Command {
  readonly name: string;
  readonly arguments: string;
  readonly summary: string;
  /** Paragraphs; each line as it is to stand. */
  readonly about: readonly string[];
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
}

/** The readers of `recs read`. */
export const SUBJECT_NAMES = [
  'deadline',
  'progress',
  'owner',
  'response',
  'criterion',
  'action',
  'header',
] as const;

/** The shells whose completions there are. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    arguments: 'FILE…',
    summary: 'says what is missing, vague or contradictory in trackers, with status and RAG',
    about: [
      'Reads every tracker in workbooks (.xlsx, .xlsm) and text tables (.csv, .tsv). FILE may be',
      'a file, a folder, which is read with all folders in it, or a pattern in quotation marks',
      'such as ‘plans/**/*.xlsx’. Hidden files and the locks of open workbooks are left out.',
      '',
      'Many files are checked at the same time, and told in the order they were named. One that',
      'cannot be read never stops the rest: its sentence goes to standard error, and the end is 2.',
      '',
      'Nothing is ever changed in the files that are read, and nothing is sent anywhere.',
    ],
    options: ['as-at', 'format', 'write', 'fail-on', 'config', 'profile', 'explain', 'jobs'],
    examples: [
      'recs check plan.xlsx --as-at 2026-11-23',
      'recs check plans --format csv > actions.csv',
      'recs check plans --write plans-with-rag',
      "recs check 'plans/**/*.xlsx' --format ndjson --fail-on never",
    ],
  },
  {
    name: 'read',
    arguments: `${SUBJECT_NAMES.join('|')} [TEXT…]`,
    summary: 'says how the text of a cell is understood',
    about: [
      'Answers one line for each TEXT; without any, for each line of standard input. A header is',
      'a row of titles separated by ‘ | ’. A text that begins with a dash goes after ‘--’.',
    ],
    options: ['as-at', 'format', 'config', 'explain'],
    examples: [
      'recs read deadline "End of November 2026" Ongoing',
      'recs read owner "Clerk & Tree Team" --explain',
      'recs read header "Action | Owner | By When"',
    ],
  },
  {
    name: 'rules',
    arguments: '',
    summary: 'lists the rules, the gravest level first',
    about: ['Answers one line for each rule: its level, its name and what it looks for.'],
    options: ['format'],
    examples: ['recs rules --format json'],
  },
  {
    name: 'completion',
    arguments: SHELLS.join('|'),
    summary: 'writes what a shell needs to complete commands and options',
    about: ['Prints a script for the shell; put it where that shell looks for such scripts.'],
    options: [],
    examples: [
      'recs completion bash > ~/.local/share/bash-completion/completions/recs',
      'recs completion zsh > ~/.zfunc/_recs',
      'recs completion fish > ~/.config/fish/completions/recs.fish',
    ],
  },
];

/** The page on a command, or on all of them. */
export function helpOn(name: string | undefined): string {
  const command = COMMANDS.find((each) => each.name === name);
  return command ? pageOf(command) : overview();
}

function overview(): string {
  return page([
    [
      'NAME',
      [
        'recs - reads trackers of recommendations and actions, says what is missing, vague or',
        '       contradictory, and works out status and RAG with the reason in words',
      ],
    ],
    ['SYNOPSIS', COMMANDS.map(synopsis)],
    ['COMMANDS', aligned(COMMANDS.map(({ name, summary }) => [name, [summary]]))],
    ['OPTIONS', aligned((['help', 'version'] as const).map(optionEntry))],
    ['EXIT STATUS', EXIT],
    ['FILES', FILES],
    ['ENVIRONMENT', ENVIRONMENT],
    ['EXAMPLES', COMMANDS.map(({ examples }) => examples[0]!)],
    ['SEE ALSO', ['‘recs check --help’ and the like tell all of one command.']],
  ]);
}

function pageOf(command: Command): string {
  const { name, summary, about, options, examples } = command;
  const checks = name === 'check';
  return page([
    ['NAME', [`recs ${name} - ${summary}`]],
    ['SYNOPSIS', [synopsis(command)]],
    ['DESCRIPTION', about],
    ['OPTIONS', aligned([...options, 'help' as const].map(optionEntry))],
    ...(checks ? ([['EXIT STATUS', EXIT]] as const) : []),
    ...(options.includes('config') ? ([['FILES', FILES]] as const) : []),
    ...(checks ? ([['ENVIRONMENT', ENVIRONMENT]] as const) : []),
    ['EXAMPLES', examples],
  ]);
}

const EXIT = [
  '0  nothing was found at the level of --fail-on or above',
  '1  something was; unless told otherwise, something that must be fixed',
  '2  something could not be done; a sentence on standard error says what and why',
];

const FILES = [
  'recs.config.json in the folder the command is given in: settings, unless --config names others.',
];

const ENVIRONMENT = ['NO_COLOR  when set, a terminal is shown no colours; their words are always there.'];

type Section = readonly [title: string, lines: readonly string[]];

function page(sections: readonly Section[]): string {
  const told = sections.map(([title, lines]) =>
    [title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))].join('\n'),
  );
  return `${told.join('\n\n')}\n`;
}

function synopsis({ name, arguments: given, options }: Command): string {
  return ['recs', name, given, options.length > 0 ? '[OPTION…]' : ''].filter((part) => part !== '').join(' ');
}

type Entry = readonly [term: string, lines: readonly string[]];

function optionEntry(name: OptionName): Entry {
  const { value, about, short } = OPTIONS[name];
  return [`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value.name}` : ''}`, about];
}

function aligned(entries: readonly Entry[]): string[] {
  const width = Math.max(...entries.map(([term]) => term.length)) + 2;
  return entries.flatMap(([term, lines]) =>
    lines.map((line, index) => `${index === 0 ? term.padEnd(width) : ' '.repeat(width)}${line}`),
  );
}
