import { PROFILES } from '../config/profiles';
import type { Shape } from '../config/shape';
import { defaultDeadlineRules, EXTENDABLE_MEANINGS } from '../model/deadline-rules';
import { LEVELS, ROLES } from '../model/report';
import { ADDABLE_COLOURS } from '../rag/read-rag';
import { rules } from '../rules';
import type { Rule } from '../rules/define-rule';
import { ADDABLE_LISTS } from '../wording/addable-lists';
import { profileShape } from './profile-shape';
import { choice, fields, list, text, whole } from './shapes';

/** The version of the settings that this shape describes. */
export const SETTINGS_VERSION = 1;

const LATER = 'January and February of the next year are 13 and 14.';

const month = (description: string, most = 12): Shape => whole(description, 1, most);
const monthOf = (names: object, description: (name: string) => string): Record<string, Shape> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, month(description(name), 14)]));

const deadline = fields('By which rules the missing parts of a deadline are supplied.', {
  financialYearStart: month('First month of the financial year.'),
  academicYearEnd: month('Last month of the academic year.'),
  municipalYearEnd: month('Last month of the municipal year.'),
  seasonEnds: fields(
    `Last month of each season; ${LATER}`,
    monthOf(defaultDeadlineRules.seasonEnds, (season) => `Last month of ${season}.`),
  ),
  termEnds: fields(
    `Last month of each school term; ${LATER}`,
    monthOf(defaultDeadlineRules.termEnds, (term) => `Last month of the ${term} term.`),
  ),
  dayMonthOrder: choice('How 03/04/2027 is read where it is typed as text.', ['day-first', 'month-first']),
  centuryPivot: whole('Two-digit years from this one on belong to the last century.', 0, 99),
});

/** What each reader is called in the settings' page. */
const READER_NAMES = {
  action: 'actions',
  criterion: 'success criteria',
  owner: 'owners',
  progress: 'progress',
  response: 'responses',
} as const;

const addedWords = (meaning: string, areSingleWords: boolean): Shape =>
  list(`Words of the sort ‘${meaning}’.`, {
    type: 'text',
    longest: 100,
    description: areSingleWords ? 'A word.' : 'A word or phrase.',
    ...(areSingleWords && { single: true }),
  });

const words = fields('Words that your council uses, added to those that the product knows.', {
  deadline: fields(
    'Words added to those of deadlines.',
    Object.fromEntries(EXTENDABLE_MEANINGS.map((meaning) => [meaning, addedWords(meaning, false)])),
  ),
  ...Object.fromEntries(
    Object.entries(ADDABLE_LISTS).map(([reader, lists]) => [
      reader,
      fields(
        `Words added to those of ${READER_NAMES[reader as keyof typeof READER_NAMES]}.`,
        Object.fromEntries(
          lists.map(({ meaning, areSingleWords }) => [meaning, addedWords(meaning, areSingleWords)]),
        ),
      ),
    ]),
  ),
  rag: fields(
    'What stands in your own RAG column beside the names of colours, by colour: "at risk" for Amber.',
    Object.fromEntries(ADDABLE_COLOURS.map((colour) => [colour, addedWords(colour, false)])),
  ),
});

function ruleShape({ summary, options }: Rule): Shape {
  const level = choice('How much its findings matter, or off.', [...LEVELS, 'off']);
  return {
    type: 'either',
    description: summary,
    of: [
      level,
      fields('Level and options.', {
        level,
        ...Object.fromEntries(Object.entries(options).map(([name, { shape }]) => [name, shape])),
      }),
    ],
  };
}

const sheetName = text('The name of the sheet.');

const tables = fields('What you chose where tables were not read as they are meant.', {
  columns: list(
    'Columns and what they hold.',
    fields(
      'A column.',
      {
        sheet: sheetName,
        title: {
          type: 'text',
          longest: 500,
          mayBeEmpty: true,
          description: 'Its title; "" where it has none.',
        },
        column: text('Its letter: for a column without a title, or of several with the same.', 3),
        role: choice('What it holds; other is nothing that is read.', ROLES),
      },
      ['sheet', 'title', 'role'],
    ),
  ),
  headers: list(
    'Rows that hold the titles.',
    fields(
      'A row of titles.',
      {
        sheet: sheetName,
        row: whole('The row, as on screen.', 1, 1_048_576),
        titles: list('The titles that stood in it.', {
          type: 'text',
          longest: 500,
          mayBeEmpty: true,
          description: 'A title.',
        }),
      },
      ['sheet', 'row'],
    ),
  ),
  ignoredSheets: list('Sheets that are not to be read.', sheetName),
});

const dismissal = fields(
  'A finding that somebody decided to live with.',
  {
    rule: text('The name of the rule.', 60),
    subject: text('The mark of what it speaks of.', 20),
    words: text("The mark of the cell's words at the time.", 20),
    reason: text('Why it was dismissed.', 500),
    day: { type: 'day', description: 'When it was dismissed.' },
  },
  ['rule', 'subject', 'words', 'reason', 'day'],
);

/** Everything that can be set, with the bounds of each setting. */
export const SETTINGS_SHAPE = fields('Settings of RECS.', {
  $schema: text('Where the JSON Schema of this file stands, for editors.', 500),
  version: whole('The version of these settings.', 1, SETTINGS_VERSION),
  warningDays: whole('Days before the due day from which an open action is Due soon.', 0, 366),
  profile: profileShape(PROFILES.map(({ id }) => id)),
  deadline,
  words,
  rules: fields(
    'Rules that are not to be as they come: off, another level, or other options.',
    Object.fromEntries(rules.map((rule) => [rule.id, ruleShape(rule)])),
  ),
  tables,
  dismissals: list('Findings that were dismissed; the add-in writes these.', dismissal),
});
