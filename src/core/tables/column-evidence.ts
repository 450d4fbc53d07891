import { readDeadline } from '../deadline/parse-deadline';
import { isBlankMark, isPointer, squeezed } from '../model/plain-text';
import type { DeadlineKind, Role } from '../model/report';
import { cellText, isDateCell, type Cell } from '../model/sheet';
import { readOwner } from '../wording/read-owner';
import { readProgress } from '../wording/read-progress';
import { readResponse } from '../wording/read-response';

/** How far the cells under a title speak for each role, 0 to 1, and how many filled cells say so. */
export interface ColumnEvidence {
  readonly scores: Readonly<Partial<Record<Role, number>>>;
  /** Filled cells looked at. */
  readonly cells: number;
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

const LONGEST_DEADLINE = 80;
const LONGEST_OWNER = 90;

const RAG_WORD =
  /^(?:b?rag:? )?(?:red|amber|yellow|green|blue|grey|gray|black|r|a|g|b|r\/a|a\/g|amber[ /-]?(?:red|green))$/;
const PRIORITY_WORD =
  /^(?:high|medium|low|critical|essential|important|urgent|routine|desirable|fundamental|significant|[hml]|p?[1-5])$/;
/** "1.2", "R4", "a)", "C01.1.2", "2023/14", "iv": with a figure, or one letter or a Roman numeral. */
const REFERENCE =
  /^(?:rec(?:ommendation)? ?)?(?:[a-z]{0,5}[ ./-]?\d{1,4}(?:[./-][a-z\d]{1,4}){0,3}[a-z]?|[a-z]|[ivx]{1,5})[.)]?$/;
/** Single letters by which people tick a box. */
const MARK = /^[xyn]$/;
const RESPONSE_START =
  /^(?:partially |partly |fully |not |in principle,? ?)?(?:accept|agree|reject|noted?\b|declin|yes\b|no\b|support)/;
const STATUS_WORDS =
  /^(?:not started|not yet started|in progress|on ?going|complete[d]?|closed?|open|on track|off track|overdue|delayed|on hold|live|pending|implemented|superseded|cancelled|started|done|yes|no|y|n|partially (?:complete[d]?|implemented)|substantial progress|limited progress|not due|due)$/;

/** How officers begin an action: "Review the policy", "To appoint a clerk", "We will publish", "Clerk to arrange". */
const DOING =
  'achieve add adopt advertise agree allocate amend appoint approve arrange assess assign audit book brief bring build buy call carry change check circulate clear close collect commission compile complete conduct confirm consider consult contact continue convene cost create cut deliver design develop discuss display distribute draft draw embed enable encourage engage ensure establish evaluate examine expand explore extend fill finalise find fit fix follow fund give hold identify implement improve include increase inform inspect install introduce investigate invite issue join keep launch lay lead let list look maintain make map market meet monitor move name negotiate obtain offer open order organise paint pilot plan prepare present procure produce promote propose provide publish purchase put raise re-?\\w+ record recruit reduce refresh refurbish register remind remove renew repair replace report request require research resolve restore review revise rewrite roll run schedule secure seek sell send set share sign simplify speak specify start stop strengthen submit supply support survey take teach tell tender test tighten train transfer trial undertake update upgrade use visit widen work write'
    .split(' ')
    .join('|');
const BEGINS_DOING = new RegExp(
  `^(?:[-•\\d.)a-z]{0,4} )?(?:to |we (?:will|shall) |will |(?:[\\w&/-]+ ){1,4}(?:to|will) )?(?:\\w+ly )?(?:${DOING})\\b`,
);
/** "That the council…", "The trust should…", "Officers must…". */
const RECOMMENDS = /^(?:[a-z0-9]{1,3}[).:] ?)?that\b|\b(?:should|must|ought to|recommends?)\b/;

type Test = (cell: Cell, text: string, words: string, count: number) => number;

/** What each role's cells look like, cell by cell, 0 to 1. */
const TESTS: Readonly<Partial<Record<Role, Test>>> = {
  ref: (cell, text, words) =>
    text.length > 14 || !REFERENCE.test(words) || MARK.test(words)
      ? 0
      : typeof cell !== 'number'
        ? 1
        : Number.isInteger(cell)
          ? 0.7
          : 0.3,
  deadline: (cell, text) => {
    if (isDateCell(cell)) return 1;
    if (typeof cell !== 'string' || text.length > LONGEST_DEADLINE) return 0;
    const { kind } = readDeadline(cell);
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
    const { kind, percent } = readProgress(text);
    if (percent !== undefined && text.length < 12) return 1;
    return kind === 'unclear' || kind === 'blank' ? 0 : count > 3 ? 1 : 0.5;
  },
  rag: (_, __, words) => (RAG_WORD.test(words) ? 1 : 0),
  priority: (cell, _, words) => (!PRIORITY_WORD.test(words) ? 0 : typeof cell === 'number' ? 0.4 : 1),
  action: (cell, _, words, count) =>
    typeof cell === 'string' && count > 1 && BEGINS_DOING.test(words) && !RECOMMENDS.test(words) ? 1 : 0,
  recommendation: (cell, _, words, count) =>
    typeof cell === 'string' && count > 3 && RECOMMENDS.test(words) ? 1 : 0,
  success: (cell, _, __, count) => (typeof cell === 'string' ? Math.min(1, count / 5) : 0),
};

/** Do these words, in small letters, begin like something to be done, or say what should be? */
export function looksLikeWork(words: string): boolean {
  return BEGINS_DOING.test(words) || RECOMMENDS.test(words);
}

/** Looks at the first filled cells of a column under a header. */
export function columnEvidence(
  rows: readonly (readonly Cell[])[],
  from: number,
  column: number,
): ColumnEvidence {
  const sums: Partial<Record<Role, number>> = {};
  const texts = new Set<string>();
  let cells = 0;
  let isClimbing = true;
  let highest = -Infinity;
  for (let row = from; row < rows.length && cells < SAMPLE; row++) {
    const cell = rows[row]![column] ?? null;
    const text = cellText(cell).trim();
    if (isBlankMark(text) || isPointer(text)) continue;
    cells++;
    texts.add(text);
    isClimbing &&= typeof cell === 'number' && cell > highest;
    if (isClimbing) highest = cell as number;
    const words = squeezed(text.slice(0, 400));
    const count = words.split(' ').length;
    for (const role in TESTS) {
      sums[role as Role] = (sums[role as Role] ?? 0) + TESTS[role as Role]!(cell, text, words, count);
    }
  }
  const scores: Partial<Record<Role, number>> = {};
  for (const role in sums) scores[role as Role] = sums[role as Role]! / cells;
  // References differ from row to row; letters that come again and again are marks of something else.
  if (scores.ref !== undefined) scores.ref *= texts.size / cells;
  // 1, 1.1, 1.2, 2: numbers that climb all the way down count the rows.
  if (isClimbing && cells >= FEWEST_CLIMBING) scores.ref = 1;
  return { scores, cells };
}
