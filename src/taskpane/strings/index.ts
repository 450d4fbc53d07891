import {
  capitalised,
  LEVELS,
  listed,
  longDay,
  type Day,
  type Level,
  type Rag,
  type Report,
  type Role,
  type Status,
} from '../../core';
import { grouped, levelWords } from '../../report';
import type { ActionGrouping } from '../actions/list-actions';
import type { Grouping } from '../findings/group-entries';
import type { Sureness } from '../columns/list-tables';
import type { Shown } from '../findings/choose-entries';
import type { StaleRows } from '../excel';
import type { View } from '../views';
import { blocked } from './blocked';
import { numberOfActions, numberOfFindings, quotedName } from './quantities';
import { settings } from './settings';

/** Every word of the pane that is not a finding's own, from when it is open. */
export const strings = {
  title: 'Recommendations',
  blocked,
  introduction:
    'Press Validate to read every sheet of this workbook, find the trackers of recommendations and actions in it, and see what is missing, overdue or unclear. Nothing leaves the workbook, and nothing of yours is changed.',

  views: {
    label: 'Parts of the pane',
    overview: 'Overview',
    findings: 'Findings',
    actions: 'Actions',
    columns: 'Columns',
    settings: 'Settings',
    help: 'Help',
  } satisfies Record<View | 'label', string>,
  loadingView: 'Opening…',
  pointAtHeader: 'Show where the titles are',
  notYet: {
    title: 'Nothing has been read yet',
    text: 'Validate reads this workbook and shows here what it finds. It changes nothing.',
  },
  stale: (stale: readonly StaleRows[]) => {
    const moved = stale.filter(({ rows }) => rows === null).map(({ sheet }) => quotedName(sheet));
    if (moved.length > 0)
      return `${listed(moved)} ${moved.length === 1 ? 'has' : 'have'} changed since this was judged.`;
    const rows = stale.flatMap((each) => each.rows ?? []);
    return rows.length === 1
      ? `Row ${rows[0]! + 1} of ${quotedName(stale[0]!.sheet)} has changed since it was judged.`
      : `${grouped(rows.length)} rows have changed since they were judged.`;
  },
  recheck: 'Check again',

  asAt: 'As-at date',
  asAtToday: 'Today. To judge by another day, such as the committee’s, choose it here.',
  asAtSet: 'Kept in this workbook, and judged by until you choose another day.',
  useToday: 'Use today',

  validate: 'Validate',
  busy: {
    opening: 'Getting ready…',
    validating: 'Reading the workbook…',
    writing: 'Writing the RAG columns…',
  },
  cancel: 'Cancel',
  progress: (done: number, rows: number, left: string | null, isWriting: boolean) =>
    `${isWriting ? 'Written' : 'Judged'} ${grouped(done)} of ${grouped(rows)} rows${left ? `, ${left}` : ''}.`,
  secondsLeft: (seconds: number) =>
    seconds < 1.5 ? 'about a second left' : `about ${Math.round(seconds)} seconds left`,
  found: ({ trackers, summary: { actions, byLevel } }: Report) => {
    if (trackers.length === 0) return `Done. ${blocked.noTracker.title}.`;
    const findings = LEVELS.reduce((sum, level) => sum + byLevel[level], 0);
    return `Done. ${numberOfFindings(findings)}, ${numberOfActions(actions)}.`;
  },
  judgedBy: (day: Day) => `As at ${longDay(day)}`,
  judgedAsAt: (day: Day) => `Judged as at ${longDay(day)}.`,
  showInSheet: 'Show them',
  copyDetails: 'Copy details',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select the text and press Ctrl+C.',

  colours: 'Actions by colour',
  seeActions: 'See the actions',
  seeFindings: 'See the findings',
  levelCounts: (byLevel: Report['summary']['byLevel']) =>
    LEVELS.filter((level) => byLevel[level] > 0)
      .map((level) => `${grouped(byLevel[level])} ${levelWords(level)}`)
      .join(', '),
  noFindings: 'No findings.',
  place: (row: number, ref: string) => `Row ${row + 1}${ref ? `, reference ${ref}` : ''}`,
  inSheet: (sheet: string) => `In ‘${sheet}’`,
  judged: (rag: Rag, status: Status) => `${rag}: ${status}`,
  level: (level: Level) => capitalised(levelWords(level)),
  cell: (address: string) => `Cell ${address}`,

  findings: {
    title: 'Findings',
    show: 'Show',
    shown: (shown: Shown, count: number) => `${SHOWN_WORDS[shown]} (${grouped(count)})`,
    group: 'Group by',
    grouping: {
      row: 'Row',
      level: 'How much it matters',
      owner: 'Owner',
      rule: 'Kind',
    } satisfies Record<Grouping, string>,
    search: 'Search words, owners or cells',
    number: (count: number) => `${numberOfFindings(count)}.`,
    none: (shown: Shown, isSearched: boolean) =>
      isSearched
        ? 'No finding contains these words.'
        : shown === 'dismissed'
          ? 'Nothing was dismissed.'
          : shown === 'open'
            ? 'No findings.'
            : 'No findings of this sort.',
    place: (subject: { sheet: string; row: number | null; ref: string }, hasSheet: boolean) => {
      const place =
        subject.row === null
          ? 'The whole tracker'
          : `Row ${subject.row + 1}${subject.ref ? `, reference ${subject.ref}` : ''}`;
      return hasSheet ? `${place}, in ‘${subject.sheet}’` : place;
    },
    nobody: 'No owner',
    before: (address: string) => `${address} now`,
    after: 'Change to',
    nothing: 'nothing',
    apply: 'Make this change',
    applyAlike: (count: number) => `Make all ${grouped(count)} changes of this kind`,
    askDismiss: 'Dismiss…',
    why: 'Why can it stay as it is?',
    dismiss: 'Dismiss',
    keep: 'Cancel',
    dismissed: 'Dismissed. The workbook keeps your reason.',
    dismissedOn: (day: string, reason: string) => `Dismissed on ${day}: “${reason}”`,
    stale: (reason: string) => `Dismissed before (“${reason}”), but the cell has changed since.`,
    undo: 'Undo',
  },

  actions: {
    title: 'Actions',
    show: 'Show',
    shown: (rag: Rag | 'all', count: number) => `${rag === 'all' ? 'All' : rag} (${grouped(count)})`,
    group: 'Group by',
    grouping: { colour: 'Colour', owner: 'Owner' } satisfies Record<ActionGrouping, string>,
    search: 'Search words or owners',
    number: (count: number) => `${numberOfActions(count)}.`,
    none: 'No action contains these words.',
    noDay: 'No due day',
    noWords: 'The action is blank.',
    readAs: (words: string, due: string) => `Read ‘${words}’ as due ${due}.`,
  },

  tables: {
    introduction:
      'This is how your columns were read. Where one was taken for the wrong thing, choose what it holds; the workbook keeps your choice.',
    lookedFor: 'No tracker was found in the sheets that are read.',
    sheets: 'Sheets',
    readSheet: (sheet: string) => `Read ‘${sheet}’`,
    inIt: (actions: number | null) =>
      actions === null ? 'No tracker was found in it.' : `${numberOfActions(actions)}.`,
    found: (rows: readonly number[], actions: number) =>
      `${numberOfActions(actions)}; titles in ${rows.length === 1 ? 'row' : 'rows'} ${
        rows.length > 5 ? `${rows.slice(0, 5).join(', ')} and more` : listed(rows.map(String))
      }.`,
    column: (letter: string, title: string) =>
      title === '' ? `Column ${letter}, without a title` : `Column ${letter} ‘${title}’`,
    roles: {
      ref: 'Reference',
      recommendation: 'Recommendation',
      response: 'Response',
      action: 'Action',
      owner: 'Owner',
      deadline: 'Deadline',
      success: 'Success criterion',
      progress: 'Progress',
      status: 'Your own status',
      rag: 'Your own RAG',
      priority: 'Priority',
      other: 'Something else',
    } satisfies Record<Role, string>,
    sureness: {
      chosen: 'As you chose.',
      sure: 'Sure.',
      'fairly-sure': 'Fairly sure.',
      guess: 'A guess: please check.',
      unread: 'Nothing in it is read.',
      'day-finished': 'A day in it that is not ahead says that the action is complete.',
    } satisfies Record<Sureness, string>,
    cellsLookLike: (percent: number) => `${percent < 50 ? 'Only ' : ''}${percent} % of its cells fit.`,
    samples: (texts: readonly string[]) => `For example ${texts.map((text) => `‘${text}’`).join(', ')}`,
    letDecide: 'Let RECS decide',
    pointAtHeader: 'Is a tracker missing?',
    pointHint:
      'Click in its row of titles in the sheet, then press the button; or give the sheet and the row. The rows below are then read as actions.',
    useSelected: 'Use the row I am in',
    sheetName: 'Sheet',
    rowNumber: 'Row',
    useRow: 'Use this row',
  },

  settings,
  help: {
    rules: 'What the rules look for',
    rulesHint:
      'Most rules look only at actions that are still open. For one that is on hold, a missing owner and a due day that has passed are raised, and its other gaps once work goes on.',
    functions: 'Functions for your cells',
    functionsHint:
      'Copy one into a cell of your sheet; where a tracker was found, it names the cells of its first action.',
    functionsFailed: 'The list of functions could not be read. Open the pane again.',
    copy: (name: string) => `Copy ${name}`,
    keys: 'Keys',
    keyList: [
      ['F6', 'goes round the sheet, this pane and the ribbon; in a browser Ctrl F6.'],
      ['Tab', 'goes from part to part; in a list, to the finding or action you were on.'],
      ['← →', 'go to the tab before and after.'],
      ['↑ ↓', 'go to the finding or action before and after.'],
      ['Home End', 'go to the first and the last of a list.'],
      ['Enter', 'selects the cell of a finding or action in the sheet.'],
      ['Esc', 'closes the question for a reason; nothing is dismissed.'],
    ],
  },

  columns: {
    title: 'RAG status columns',
    adding: (sheets: readonly string[]) =>
      `Adds RECS RAG, RECS Status, RECS Due and RECS Why in the first four empty columns right of ${
        sheets.length === 0 ? 'each tracker' : `the tracker in ${listed(sheets.map(quotedName))}`
      }. No filled cell is touched, and one button takes them away again.`,
    there: (places: readonly { sheet: string; columns: string }[]) =>
      `They are ${listed(places.map(({ sheet, columns }) => `${columns} of ${quotedName(sheet)}`))}. Refresh works them out again, Remove takes them away; your own columns stay as they are.`,
    add: 'Add RAG columns',
    refresh: 'Refresh',
    remove: 'Remove',
    refreshAlways: 'Refresh them at every Validate',
    live: 'Insert them as formulas',
    liveHint:
      'Formulas follow every edit and today’s date, whatever as-at date is set here. In an Excel without RECS they keep their last answers. Untick to keep what they show as values.',
    mark: 'Mark the cells that findings speak of',
    markHint: (cells: number) =>
      `Shows ${cells === 0 ? 'them' : cells === 1 ? '1 cell' : `${grouped(cells)} cells`} in light violet by conditional formatting, updated at every Validate. Your own formats stay; untick to take the marks away.`,
  },
} as const;

const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  open: 'All',
  must: 'Must fix',
  should: 'Should fix',
  consider: 'Consider',
  fixable: 'Fixable',
  dismissed: 'Dismissed',
};
