import { longDay, type Day, type Level, type Rag, type Report, type Status } from '../core';
import { LEVEL_ORDER, levelWords } from '../report';
import type { Grouping } from './findings/group-entries';
import type { Shown } from './findings/choose-entries';
import type { View } from './views';

/** Every word of the pane that is not a finding's own. */
export const strings = {
  title: 'Recommendations',
  cannotOpen:
    'The pane could not be opened. Close it and open it again; if that does not help, restart Excel.',
  tooOld:
    'This Excel is older than the add-in can work with: it needs Excel 2021, Microsoft 365 or Excel on the web. Update Office (File, Account, Update Options), then open the pane again.',
  introduction:
    'Choose Validate to read every sheet of this workbook, find the trackers of recommendations and actions in it, and see what is missing, overdue or unclear. Nothing leaves the workbook, and nothing of yours is changed.',

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
  viewFailed: 'This part could not be opened. Check that this computer is on the network, then try again.',
  tryAgain: 'Try again',
  notYet: 'Nothing has been read yet. Choose Validate first.',

  asAt: 'As-at date',
  asAtToday: 'Today. Choose another day, such as that of a committee, to judge by it.',
  asAtSet: 'Kept in this workbook.',
  useToday: 'Use today',

  validate: 'Validate',
  validating: 'Reading the workbook…',
  writing: 'Writing the RAG columns…',
  cancel: 'Cancel',
  progress: (done: number, rows: number, left: string | null) =>
    `Judged ${grouped(done)} of ${grouped(rows)} rows${left ? `, ${left}` : ''}.`,
  secondsLeft: (seconds: number) =>
    seconds < 1.5 ? 'about a second left' : `about ${Math.round(seconds)} seconds left`,
  judgedBy: (day: Day) => `As at ${longDay(day)}`,
  judgedAsAt: (day: Day) => `Judged as at ${longDay(day)}.`,
  copyDetails: 'Copy details',
  copied: 'Copied.',
  notCopied: 'Could not be copied here. Mark the text and press Ctrl+C.',

  colours: 'Actions by colour',
  seeActions: 'See the actions',
  seeFindings: 'See the findings',
  levelCounts: (byLevel: Report['summary']['byLevel']) =>
    LEVEL_ORDER.filter((level) => byLevel[level] > 0)
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
    number: (count: number) => (count === 1 ? '1 finding.' : `${grouped(count)} findings.`),
    none: (shown: Shown, isSearched: boolean) =>
      isSearched
        ? 'No finding holds these words.'
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
    nobody: 'Nobody is named',
    before: (address: string) => `In ${address} now`,
    after: 'Then',
    nothing: 'nothing',
    apply: 'Make this change',
    applyAlike: (count: number) => `Make all ${grouped(count)} of this kind`,
    askDismiss: 'Dismiss…',
    why: 'Why can it stay as it is?',
    dismiss: 'Dismiss',
    keep: 'Keep it',
    dismissed: 'Dismissed. The workbook keeps your reason.',
    dismissedOn: (day: string, reason: string) => `Dismissed on ${day}: “${reason}”`,
    stale: (reason: string) => `You dismissed it (“${reason}”), but the cell has changed since.`,
    undo: 'Undo',
  },

  columns: 'RAG status columns',
  columnsAdding:
    'Adds four columns beside each tracker: RECS RAG, RECS Status, RECS Due and RECS Why. No filled cell is touched, and one button takes them away again.',
  columnsThere:
    'Refresh works the four RECS columns out again. Remove takes them away. Your own columns stay as they are.',
  add: 'Add RAG columns',
  refresh: 'Refresh',
  remove: 'Remove',
} as const;

const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  open: 'All',
  must: 'Must fix',
  should: 'Should fix',
  consider: 'Consider',
  fixable: 'Can be put right here',
  dismissed: 'Dismissed',
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "10,000". */
function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
