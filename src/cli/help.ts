import { COMMANDS, type Command } from './commands';
import { OPTIONS, type OptionName } from './options';

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
  const checks = options.includes('fail-on');
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

function synopsis({ name, words, rest, options }: Command): string {
  const parts = ['recs', name, words.join('|'), rest, options.length > 0 ? '[OPTION…]' : ''];
  return parts.filter((part) => part !== '').join(' ');
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
