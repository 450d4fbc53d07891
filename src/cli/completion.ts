import { allowOptions, type Arguments } from './arguments';
import { COMMANDS, SHELLS, SUBJECT_NAMES } from './help';
import { OPTIONS, type OptionName } from './options';
import type { Outcome } from './outcome';
import { CommandProblem } from './problem';

/** `recs completion SHELL`: a script by which a shell completes commands and options. Throws CommandProblem. */
export function completion(args: Arguments): Outcome {
  allowOptions('completion', args, []);
  const [, asked, more] = args.positionals;
  const shell = SHELLS.find((known) => known === asked);
  if (shell === undefined || more !== undefined)
    throw new CommandProblem(
      asked === undefined
        ? 'Which shell is it for? Give bash, zsh or fish.'
        : `There is no completion for ‘${more ?? asked}’: give bash, zsh or fish.`,
    );
  return { output: SCRIPTS[shell](), exitCode: 0 };
}

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], () => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** The words that may follow a command directly; none where files do. */
function wordsAfter(command: string): readonly string[] {
  if (command === 'read') return SUBJECT_NAMES;
  return command === 'completion' ? SHELLS : [];
}

function optionsOf(options: readonly OptionName[]): OptionName[] {
  return [...options, 'help'];
}

const names = Object.keys(OPTIONS) as OptionName[];

function bashScript(): string {
  const values = names.flatMap((name) => {
    const { value } = OPTIONS[name];
    if (!value) return [];
    if (value.choices)
      return [`    --${name}) COMPREPLY=($(compgen -W '${value.choices.join(' ')}' -- "$word")); return ;;`];
    return [`    --${name}) ${value.isPath ? 'COMPREPLY=($(compgen -f -- "$word")); ' : ''}return ;;`];
  });
  const commands = COMMANDS.map(({ name, options }) => {
    const flags = optionsOf(options).map((option) => `--${option}`);
    return `    ${name}) flags='${flags.join(' ')}' words='${wordsAfter(name).join(' ')}' ;;`;
  });
  return `# Completion of recs for bash.
_recs() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" flags='' words=''
  COMPREPLY=()
  case "$before" in
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
  elif [[ \${COMP_WORDS[1]} == check ]]; then
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _recs recs
`;
}

function zshScript(): string {
  const argument = (name: OptionName): string => {
    const { value, about } = OPTIONS[name];
    const told = about[0]!.replace(/[[\]:]/g, '\\$&');
    const action = value?.choices ? `(${value.choices.join(' ')})` : value?.isPath ? '_files' : ' ';
    return `'--${name}[${told}]${value ? `:${value.name}:${action}` : ''}'`;
  };
  const commands = COMMANDS.map(({ name, options }) => {
    const words = wordsAfter(name);
    const rest =
      words.length > 0 ? ` '1:what:(${words.join(' ')})'` : name === 'check' ? " '*:file:_files'" : '';
    return `    ${name}) _arguments ${optionsOf(options).map(argument).join(' ')}${rest} ;;`;
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
  const lines = COMMANDS.flatMap(({ name, options }) => {
    const when = `complete -c recs -n '__fish_seen_subcommand_from ${name}'`;
    const words = wordsAfter(name);
    return [
      ...(name === 'check' ? [] : [`${when} -f${words.length > 0 ? ` -a '${words.join(' ')}'` : ''}`]),
      ...optionsOf(options).map((option) => {
        const { value, about } = OPTIONS[option];
        const given = value
          ? value.choices
            ? ` -x -a '${value.choices.join(' ')}'`
            : value.isPath
              ? ' -r -F'
              : ' -x'
          : '';
        return `${when} -l ${option}${given} -d '${about[0]!}'`;
      }),
    ];
  });
  return `# Completion of recs for fish.\n${[...top, ...lines].join('\n')}\n`;
}
