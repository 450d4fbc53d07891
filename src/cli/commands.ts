import { FORMATS, type Format, type OptionName } from './options';

export type CommandName = 'check' | 'read' | 'rules' | 'completion';

/** What a command has: its arguments are judged, its page is written and shells complete it by this. */
export interface Command {
  readonly name: CommandName;
  /** One of these words follows the name, if there are any. */
  readonly words: readonly string[];
  /** What follows after that. */
  readonly rest: 'FILE…' | '[TEXT…]' | '';
  readonly summary: string;
  /** Paragraphs; each line as it is to stand. */
  readonly about: readonly string[];
  readonly options: readonly OptionName[];
  readonly formats: readonly Format[];
  readonly examples: readonly string[];
}

/** What `recs read` reads as the cell of a tracker. */
export const SUBJECTS = ['deadline', 'progress', 'owner', 'response', 'criterion', 'action'] as const;

/** The shells whose completions there are. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    words: [],
    rest: 'FILE…',
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
    formats: FORMATS,
    examples: [
      'recs check plan.xlsx --as-at 2026-11-23',
      'recs check plans --format csv > actions.csv',
      'recs check plans --write plans-with-rag',
      "recs check 'plans/**/*.xlsx' --format ndjson --fail-on never",
    ],
  },
  {
    name: 'read',
    words: [...SUBJECTS, 'header'],
    rest: '[TEXT…]',
    summary: 'says how the text of a cell is understood',
    about: [
      'Answers one line for each TEXT; without any, for each line of standard input. A header is',
      'a row of titles separated by ‘ | ’. A text that begins with a dash goes after ‘--’.',
    ],
    options: ['as-at', 'format', 'config', 'explain'],
    formats: ['text', 'json'],
    examples: [
      'recs read deadline "End of November 2026" Ongoing',
      'recs read owner "Clerk & Tree Team" --explain',
      'recs read header "Action | Owner | By When"',
    ],
  },
  {
    name: 'rules',
    words: [],
    rest: '',
    summary: 'lists the rules, the gravest level first',
    about: ['Answers one line for each rule: its level, its name and what it looks for.'],
    options: ['format'],
    formats: ['text', 'json'],
    examples: ['recs rules --format json'],
  },
  {
    name: 'completion',
    words: SHELLS,
    rest: '',
    summary: 'writes what a shell needs to complete commands and options',
    about: ['Prints a script for the shell; put it where that shell looks for such scripts.'],
    options: [],
    formats: ['text'],
    examples: [
      'recs completion bash > ~/.local/share/bash-completion/completions/recs',
      'recs completion zsh > ~/.zfunc/_recs',
      'recs completion fish > ~/.config/fish/completions/recs.fish',
    ],
  },
];
