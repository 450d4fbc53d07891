import { readDeadline } from '../deadline/parse-deadline';
import { isBlankMark, isPointer, squeezed } from '../model/plain-text';
import type { InSteps } from '../model/in-steps';
import type { DeadlineKind, Role } from '../model/report';
import { cellText, isDateCell, type Cell } from '../model/sheet';
import type { RowSpan } from './title-rows';
import { readCriterion } from '../wording/read-criterion';
import { readOwner } from '../wording/read-owner';
import { tellsProgress } from '../wording/progress/tells-progress';
import { readResponse } from '../wording/read-response';
import { beginsDoing, recommends } from './work-words';

/** How far the cells under a title speak for each role, 0 to 1, and how many filled cells say so. */
export interface ColumnEvidence {
  readonly scores: Readonly<Partial<Record<Role, number>>>;
  /** Filled cells looked at. */
  readonly cells: number;
  /** The share of them that hold more than one word. */
  readonly wordy: number;
  /** The share that hold more words than a name. */
  readonly lengthy: number;
  /** The share that hold a day of a month of a year and nothing else. */
  readonly days: number;
}

/** Cells looked at in a column: enough to know it by, and few enough not to matter on a long sheet. */
const SAMPLE = 40;

const DATED: ReadonlySet<DeadlineKind> = new Set([
  'day',
  'month',
  'quarter',
  'season',
  'year',
  'range',
  'relative',
  'recurring',
]);
/** What stands in By When cells in place of a date; other columns hold such words too. */
const UNDATED: ReadonlySet<DeadlineKind> = new Set(['placeholder', 'status', 'vague', 'conditional']);

/** Numbers that climb by chance are fewer. */
const FEWEST_CLIMBING = 5;
/** 1.1, 1.2, 2.1: those that climb by one at most hardly do so by chance. */
const FEWEST_STEPPING = 3;

const LONGEST_DEADLINE = 80;
const LONGEST_OWNER = 90;
const LONGEST_NAME = 3;
/** A deadline has this many words at most, but for what is remarked on it. */
const USUAL_DATE = 8;
const BESIDE_DATE = 0.3;

const RAG_WORD =
  /^(?:b?rag:? )?(?:red|amber|yellow|green|blue|grey|gray|black|r|a|g|b|r\/a|a\/g|amber[ /-]?(?:red|green))$/;
const PRIORITY_WORD =
  /^(?:high|medium|low|critical|essential|important|urgent|routine|desirable|fundamental|significant|[hml]|p?[1-5])$/;
/** "1.2", "R4", "a)", "C01.1.2", "2023/14", "25 004 118", "iv": with a figure, or one letter or a Roman numeral. */
const REFERENCE =
  /^(?:rec(?:ommendation)? ?)?(?:[a-z]{0,5}[ ./-]?\d{1,4}(?:[./-][a-z\d]{1,4}){0,3}[a-z]?|\d{1,4}(?: \d{2,4}){1,3}|[a-z]|[ivx]{1,5})[.)]?$/;
/** "SR (25/26) 01", "WFC/2023/14-B": figures and capitals of a council's own making, which dates are too. */
const CODE = /^(?:[a-z]{0,6}[ ()./:_#-]{0,2}\d{1,6}[ ()./:_#-]{0,2}){1,4}[a-z]?$/;
const LONGEST_CODE = 20;
const LONGEST_REFERENCE = 14;
/** "14/05/2026", "14 May 2026". */
const WHOLE_DAY = /^\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|[a-z]{3,9})[ ./-]\d{2,4}$/i;
/** Single letters by which people tick a box. */
const MARK = /^[xyn]$/;
/** "Agreed", "Recommendation accepted", "The department agrees in principle". */
const RESPONSE_START =
  /^(?:(?:the|this|we|it|is|are|was|were|has|have|been|recommendation|management|department|council|cabinet|executive|agency|board|trust|service|ministry|government|partially|partly|fully|not|in principle),? ){0,5}(?:accept|agree|concur|do(?:es)? not (?:accept|agree|concur|support)|reject|noted?\b|declin|yes\b|no\b|[yn](?=$|[,;:. ])|support)/;
const STATUS_WORDS =
  /^(?:not started|not yet started|in progress|on ?going|complete[d]?|closed?|open|on track|off track|overdue|delayed|on hold|live|pending|implemented|superseded|cancelled|started|done|yes|no|y|n|partially (?:complete[d]?|implemented)|substantial progress|limited progress|not due|due|not yet|partly|late|met|not met|not yet met)$/;

/** What a hope without a measure says for a column of criteria; any other prose may read alike. */
const UNMEASURED = 0.4;

type Test = (cell: Cell, text: string, words: string, count: number) => number;

/** What each role's cells look like, cell by cell, 0 to 1. */
const TESTS: Readonly<Partial<Record<Role, Test>>> = {
  ref: (cell, text, words) => {
    if (text.length > LONGEST_CODE || MARK.test(words)) return 0;
    if (text.length > LONGEST_REFERENCE || !REFERENCE.test(words)) return CODE.test(words) ? 0.4 : 0;
    return typeof cell !== 'number' ? 1 : Number.isInteger(cell) ? 0.7 : 0.3;
  },
  deadline: (cell, text, words, count) => {
    if (isDateCell(cell)) return 1;
    if (typeof cell !== 'string' || text.length > LONGEST_DEADLINE) return 0;
    const { kind } = readDeadline(cell);
    // "Keyholders in every village", "Merged in March after the two lists had been compared": about something else.
    if (count > (kind === 'recurring' && !/^(?:every|each|by|at) /.test(words) ? 3 : USUAL_DATE))
      return BESIDE_DATE;
    // "Publish a note after each board": when it is done is only a part of what is done.
    if (count > LONGEST_NAME && beginsDoing(words)) return BESIDE_DATE;
    return DATED.has(kind) ? 1 : UNDATED.has(kind) ? 0.4 : 0;
  },
  owner: (cell, text) => {
    if (typeof cell !== 'string' || text.length > LONGEST_OWNER || /\d/.test(text)) return 0;
    const { kind } = readOwner(text);
    return kind === 'named-post' || kind === 'named-person' || kind === 'several'
      ? 1
      : kind === 'team'
        ? 0.5
        : 0;
  },
  response: (_, text, words) => (RESPONSE_START.test(words) && readResponse(text).kind !== 'unclear' ? 1 : 0),
  status: (_, __, words) => (STATUS_WORDS.test(words) ? 1 : 0),
  progress: (cell, text, _, count) => {
    if (typeof cell === 'number') return cell >= 0 && cell <= 1 ? 0.6 : 0;
    const told = tellsProgress(text);
    if (told === 'share' && text.length < 12) return 1;
    return told === undefined ? 0 : count > 3 ? 1 : 0.5;
  },
  rag: (_, __, words) => (RAG_WORD.test(words) ? 1 : 0),
  priority: (cell, _, words) => (!PRIORITY_WORD.test(words) ? 0 : typeof cell === 'number' ? 0.4 : 1),
  action: (cell, _, words, count) =>
    typeof cell === 'string' && count > 1 && beginsDoing(words) && !recommends(words) ? 1 : 0,
  recommendation: (cell, _, words, count) =>
    typeof cell === 'string' && count > 3 && recommends(words) ? 1 : 0,
  success: (cell, text, words, count) => {
    if (typeof cell !== 'string' || count < 2 || DATED.has(readDeadline(cell).kind)) return 0;
    const { kind } = readCriterion(text);
    if (kind === 'measurable' || kind === 'evidenced') return 1;
    return kind === 'vague' && !recommends(words) ? Math.min(UNMEASURED, count / 10) : 0;
  },
};

/** Do these words, in small letters, begin like something to be done, or say what should be? */
export function looksLikeWork(words: string): boolean {
  return beginsDoing(words) || recommends(words);
}

/** What one cell looks like. */
interface Looks {
  readonly scores: Readonly<Partial<Record<Role, number>>>;
  /** How many words it holds; none where it is no text. */
  readonly count: number;
}

/** A step for each role: the first readings of all take long. */
function* looksOf(cell: Cell, text: string, roles: readonly Role[]): InSteps<Looks> {
  const words = squeezed(text.slice(0, 400));
  const count = words.split(' ').length;
  const scores: Partial<Record<Role, number>> = {};
  for (const [index, role] of roles.entries()) {
    yield index / roles.length;
    scores[role] = TESTS[role]!(cell, text, words, count);
  }
  return { scores, count: typeof cell === 'string' ? count : 0 };
}

/** Looks at the first filled cells of a column under a header, for the roles for which they matter. */
export function* columnEvidence(
  rows: readonly (readonly Cell[])[],
  spans: readonly RowSpan[],
  column: number,
  matters: (role: Role) => boolean,
): InSteps<ColumnEvidence> {
  const roles = (Object.keys(TESTS) as Role[]).filter(matters);
  const sums: Partial<Record<Role, number>> = {};
  // The same words come again from row to row, and are read once.
  const known = new Map<string, Looks>();
  let cells = 0;
  let wordy = 0;
  let lengthy = 0;
  let days = 0;
  let isClimbing = true;
  let isStepping = true;
  let highest = -Infinity;
  for (const { from, to } of spans) {
    for (let row = from; row < to && cells < SAMPLE; row++) {
      const cell = rows[row]![column] ?? null;
      const text = cellText(cell).trim();
      if (isBlankMark(text) || isPointer(text)) continue;
      cells++;
      isClimbing &&= typeof cell === 'number' && cell > highest;
      isStepping &&= isClimbing && (cells === 1 || (cell as number) <= highest + 1);
      if (isClimbing) highest = cell as number;
      let looks = known.get(text);
      if (!looks || typeof cell !== 'string') known.set(text, (looks = yield* looksOf(cell, text, roles)));
      if (looks.count > 1) wordy++;
      if (looks.count > LONGEST_NAME) lengthy++;
      if (isDateCell(cell) || WHOLE_DAY.test(text)) days++;
      for (const role in looks.scores) {
        sums[role as Role] = (sums[role as Role] ?? 0) + looks.scores[role as Role]!;
      }
    }
  }
  const scores: Partial<Record<Role, number>> = {};
  for (const role in sums) scores[role as Role] = sums[role as Role]! / cells;
  // References differ from row to row; letters that come again and again are marks of something else.
  if (scores.ref !== undefined) scores.ref *= known.size / cells;
  // 1, 1.1, 1.2, 2: numbers that climb all the way down count the rows.
  if (isClimbing && cells >= (isStepping ? FEWEST_STEPPING : FEWEST_CLIMBING)) scores.ref = 1;
  const shareOf = (some: number): number => (cells === 0 ? 0 : some / cells);
  return { scores, cells, wordy: shareOf(wordy), lengthy: shareOf(lengthy), days: shareOf(days) };
}
