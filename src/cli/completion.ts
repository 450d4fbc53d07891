import { listed } from '../core';
import type { Arguments } from './arguments';
import { COMMANDS, SHELLS, type Command } from './commands';
import { OPTIONS, type Option, type OptionName } from './options';
import type { Outcome } from './outcome';
import { CommandProblem } from './problem';

/** `recs completion SHELL`: a script by which a shell completes commands and options. Throws CommandProblem. */
export function completion(args: Arguments): Outcome {
  const [, asked, more] = args.positionals;
  const shell = SHELLS.find((known) => known === asked);
  if (shell === undefined || more !== undefined)
    throw new CommandProblem(
      asked === undefined
        ? `Which shell is it for? Give ${listed(SHELLS, 'or')}.`
        : `There is no completion for ‘${more ?? asked}’: give ${listed(SHELLS, 'or')}.`,
    );
  return { output: [SCRIPTS[shell]()], exitCode: 0 };
}

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], () => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

function optionsOf({ options }: Command): OptionName[] {
  return [...options, 'help'];
}

/** What an option of this command takes; undefined for one that takes nothing. */
function valueOf({ formats }: Command, option: OptionName): Option['value'] {
  const { value } = OPTIONS[option];
  return option === 'format' && value ? { ...value, choices: formats } : value;
}

function bashScript(): string {
  const values = COMMANDS.flatMap((command) =>
    optionsOf(command).flatMap((option) => {
      const value = valueOf(command, option);
      if (!value) return [];
      const source = value.choices ? `-W '${value.choices.join(' ')}'` : value.isPath ? '-f' : '';
      const reply = source === '' ? '' : `COMPREPLY=($(compgen ${source} -- "$word")); `;
      return [`    '${command.name} --${option}') ${reply}return ;;`];
    }),
  );
  const commands = COMMANDS.map((command) => {
    const flags = optionsOf(command).map((option) => `--${option}`);
    const files = command.rest === 'FILE…' ? ' files=yes' : '';
    return `    ${command.name}) flags='${flags.join(' ')}' words='${command.words.join(' ')}'${files} ;;`;
  });
  return `# Completion of recs for bash.
_recs() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" flags='' words='' files=''
  COMPREPLY=()
  case "\${COMP_WORDS[1]} $before" in
${values.join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${COMMANDS.map(({ name }) => name).join(' ')} --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.join('\n')}
    *) return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$word"))
  elif [[ $COMP_CWORD -eq 2 && -n $words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  elif [[ -n $files ]]; then
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _recs recs
`;
}

function zshScript(): string {
  const argument = (command: Command, name: OptionName): string => {
    const value = valueOf(command, name);
    const told = OPTIONS[name].about[0]!.replace(/[[\]:]/g, '\\$&');
    const action = value?.choices ? `(${value.choices.join(' ')})` : value?.isPath ? '_files' : ' ';
    return `'--${name}[${told}]${value ? `:${value.name}:${action}` : ''}'`;
  };
  const commands = COMMANDS.map((command) => {
    const { name, words, rest } = command;
    const told = [
      ...optionsOf(command).map((option) => argument(command, option)),
      ...(words.length > 0 ? [`'1:what:(${words.join(' ')})'`] : []),
      ...(rest === 'FILE…' ? ["'*:file:_files'"] : []),
    ];
    return `    ${name}) _arguments ${told.join(' ')} ;;`;
  });
  return `#compdef recs
# Completion of recs for zsh.
_recs() {
  if (( CURRENT == 2 )); then
    local -a commands=(${COMMANDS.map(({ name, summary }) => `'${name}:${summary}'`).join(' ')})
    _describe 'command' commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands.join('\n')}
  esac
}
if [ "$funcstack[1]" = '_recs' ]; then _recs "$@"; else compdef _recs recs; fi
`;
}

function fishScript(): string {
  const top = COMMANDS.map(
    ({ name, summary }) => `complete -c recs -n __fish_use_subcommand -f -a ${name} -d '${summary}'`,
  );
  const lines = COMMANDS.flatMap((command) => {
    const { name, words, rest } = command;
    const when = `complete -c recs -n '__fish_seen_subcommand_from ${name}'`;
    return [
      ...(rest === 'FILE…' ? [] : [`${when} -f${words.length > 0 ? ` -a '${words.join(' ')}'` : ''}`]),
      ...optionsOf(command).map((option) => {
        const value = valueOf(command, option);
        const choices = value?.choices && ` -x -a '${value.choices.join(' ')}'`;
        const given = value ? (choices ?? (value.isPath ? ' -r -F' : ' -x')) : '';
        return `${when} -l ${option}${given} -d '${OPTIONS[option].about[0]!}'`;
      }),
    ];
  });
  return `# Completion of recs for fish.\n${[...top, ...lines].join('\n')}\n`;
}
