import { longDay, type Day, type Level, type Rag, type Report, type Status } from '../core';
import { LEVEL_ORDER, levelWords } from '../report';

/** Every word of the pane that is not a finding's own. */
export const strings = {
  title: 'Recommendations',
  cannotOpen:
    'The pane could not be opened. Close it and open it again; if that does not help, restart Excel.',
  introduction:
    'Choose Validate to read every sheet of this workbook, find the trackers of recommendations and actions in it, and see what is missing, overdue or unclear. Nothing leaves the workbook, and nothing of yours is changed.',

  asAt: 'As-at date',
  asAtToday: 'Today. Choose another day, such as that of a committee, to judge by it.',
  asAtSet: 'Kept in this workbook.',
  useToday: 'Use today',

  validate: 'Validate',
  validating: 'Reading the workbook…',
  writing: 'Writing the RAG columns…',
  judgedAsAt: (day: Day) => `Judged as at ${longDay(day)}.`,

  colours: 'Actions by colour',
  findings: 'Findings',
  levelCounts: (byLevel: Report['summary']['byLevel']) =>
    LEVEL_ORDER.filter((level) => byLevel[level] > 0)
      .map((level) => `${byLevel[level]} ${levelWords(level)}`)
      .join(', '),
  noFindings: 'No findings.',
  showMore: (count: number) => `Show ${count} more`,
  shownOf: (shown: number, all: number) => `The first ${shown} of ${all} rows are shown.`,
  inSheet: (sheet: string) => `In ‘${sheet}’`,
  wholeTracker: 'The whole tracker',
  place: (row: number, ref: string) => `Row ${row + 1}${ref ? `, reference ${ref}` : ''}`,
  judged: (rag: Rag, status: Status) => `${rag}: ${status}`,
  level: (level: Level) => capitalised(levelWords(level)),
  goTo: (address: string) => `Go to cell ${address}`,

  columns: 'RAG status columns',
  columnsAdding:
    'Adds four columns beside each tracker: RECS RAG, RECS Status, RECS Due and RECS Why. No filled cell is touched, and one button takes them away again.',
  columnsThere:
    'Refresh works the four RECS columns out again. Remove takes them away. Your own columns stay as they are.',
  add: 'Add RAG columns',
  refresh: 'Refresh',
  remove: 'Remove',
} as const;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
