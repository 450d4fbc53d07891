import { MONTH_NAMES, type Level } from '../../core';
import { levelWords } from '../../report';
import type { RuleChoice } from '../settings/choices';
import { listId, type CommonList, type WordList } from '../settings/own-words-list';

/** The words of the settings. */
export const settings = {
  introduction: 'Kept in this workbook. A change counts at once.',
  colours: 'Colours',
  profile: 'How colours are given',
  own: (name: string) => `${name} (your own)`,
  firstLine: 'Read from the top: the first line that is true gives the colour.',
  days: 'Days',
  warningDays: 'Due soon: from how many days before the due day',
  financialYear: 'The financial year begins in',
  months: MONTH_NAMES,
  rules: 'Rules',
  rulesHint: 'Turn a rule off, or change how much its findings matter.',
  rulesOf: (level: string, count: number, changed: number) =>
    `${level}: ${count} rules${changed > 0 ? `, ${changed} changed` : ''}`,
  ruleChoice: (choice: RuleChoice, level: Level) =>
    ({
      'as-it-comes': `As supplied (${levelWords(level)})`,
      off: 'Off',
      must: 'Must fix',
      should: 'Should fix',
      consider: 'Consider',
    })[choice],
  words: {
    title: 'Words of your own',
    hint: 'Where your council has a word that RECS does not know, say what it means.',
    word: 'Word or phrase',
    means: 'What it means',
    meaning: ({ reader, meaning }: WordList) =>
      WORD_MEANINGS[listId({ reader, meaning })] ?? `${reader}: ${meaning}`,
    add: 'Add',
    remove: 'Remove',
    removeOne: (word: string) => `Remove ‘${word}’`,
  },
  working: 'While you work',
  recheck: 'Check changed rows automatically',
  recheckHint: 'A moment after you change a cell, its row is checked again. Nothing is written to the sheet.',
  whyRule: 'Why this matters',
  file: 'Use elsewhere, or start again',
  fileHint: 'A file takes these settings to another workbook, to a colleague or to the command line.',
  save: 'Export to a file',
  copy: 'Copy as text',
  notCopied: 'It could not be copied. Export to a file instead.',
  saved: (name: string) => `Saved as ${name}, where your browser keeps downloads.`,
  import: 'Import from a file',
  reset: 'Reset…',
  resetHint:
    'Everything on this page, words you added among it, and your choices of columns and sheets go back to how RECS was supplied. Dismissed findings stay dismissed.',
  resetNow: 'Reset all',
  keep: 'Cancel',
  wasReset: 'Everything is as supplied.',
} as const;

const WORD_MEANINGS: Readonly<Record<string, string>> = {
  'progress.cell-complete': 'Progress: complete',
  'progress.cell-in-progress': 'Progress: in progress',
  'progress.cell-not-started': 'Progress: not started',
  'progress.cell-on-hold': 'Progress: on hold',
  'progress.cell-cancelled': 'Progress: cancelled',
  'deadline.placeholder': 'By when: nothing decided yet, like TBC',
  'deadline.going-on': 'By when: no end, like Ongoing',
  'deadline.done': 'By when: done already, like In place',
  'owner.heads': 'Owner: a post, like manager',
  'owner.units': 'Owner: a team or unit',
  'owner.people': 'Owner: a group of people, like staff',
  'rag.Red': 'Your own RAG: Red',
  'rag.Amber': 'Your own RAG: Amber',
  'rag.Green': 'Your own RAG: Green',
  'rag.Blue': 'Your own RAG: Blue',
} satisfies Record<CommonList, string>;
