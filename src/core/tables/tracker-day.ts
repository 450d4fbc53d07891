import { readDeadline } from '../deadline/parse-deadline';
import { squeezed } from '../model/plain-text';
import type { TrackerDay } from '../model/report';
import { cellText, isDateCell, type Cell, type Sheet } from '../model/sheet';
import type { BlockRows } from './tracker';

/** The rows over a table in which it states its own date. */
const LOOKED_AT = 15;
/** Longer cells are paragraphs, whose dates are those of other things. */
const LONGEST_TITLE = 200;

/** Which word says that the day behind it is of which kind; the kind that counts most stands first. */
const KINDS: readonly (readonly [kind: TrackerDay['kind'], words: RegExp])[] = [
  // "Approved by Cabinet 12 May 2026", "Date of approval: …"
  ['approved', /\b(?:approved|agreed|adopted|endorsed|accepted|resolved|approval|date of decision)\b/],
  // "Report date: 3 March 2026", "Presented to the committee on …", "Date of assessment: …"
  [
    'reported',
    /\b(?:reported|presented|published|considered|issued|dated|(?:report|inspection|assessment|audit|review|meeting) date|date of (?:the )?(?:report|inspection|assessment|audit|review|meeting|publication)|meeting (?:of|on)|^date)\b/,
  ],
  // "Updated 3 March 2026", "Position at 30 September 2026"
  ['updated', /\b(?:updated?|revised|compiled|printed|position|as at|progress (?:at|to)|correct at)\b/],
];
/** What follows is a day that lies ahead: "Next review date: …". */
const AHEAD = /\b(?:next|due|deadline|target|until|expires?|before)\b/;

/** The day that a tracker states for itself in the rows over its first table; null where it states none. */
export function trackerDayOf(sheet: Sheet, blocks: readonly BlockRows[]): TrackerDay | null {
  const end = blocks[0]?.titleRow ?? 0;
  const found: TrackerDay[] = [];
  for (let row = Math.max(0, end - LOOKED_AT); row < end; row++) {
    const cells = sheet.rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const stated = statedIn(cells, column);
      if (stated) found.push({ ...stated, row: row + sheet.firstRow, column: column + sheet.firstColumn });
    }
  }
  // Of several the one nearest the table.
  for (const [kind] of KINDS) {
    const last = found.filter((each) => each.kind === kind).at(-1);
    if (last) return last;
  }
  return null;
}

/** The day behind a telling word, in the same cell or in the next one that is filled. */
function statedIn(cells: Sheet['rows'][number], column: number): Omit<TrackerDay, 'row' | 'column'> | null {
  const text = cellText(cells[column]).trim();
  if (text === '' || text.length > LONGEST_TITLE || isDateCell(cells[column])) return null;
  const words = squeezed(text);
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(words);
    if (!match) continue;
    if (AHEAD.test(words.slice(0, match.index))) return null;
    const inCell = dayIn(words.slice(match.index));
    if (inCell !== null) return { kind, day: inCell, text };
    const isLabel = words.slice(match.index + match[0].length).length <= LONGEST_REST;
    const beside = isLabel ? cells.slice(column + 1).find((cell) => cellText(cell).trim() !== '') : undefined;
    const day = dayIn(beside ?? null);
    return day === null ? null : { kind, day, text: `${text} ${cellText(beside).trim()}` };
  }
  return null;
}

/** "by Cabinet:" may stand between the telling word and the next cell. */
const LONGEST_REST = 40;

/** The first full date of a text or cell; months and years alone are no day. */
function dayIn(cell: Cell): TrackerDay['day'] | null {
  if (isDateCell(cell)) return cell.day;
  if (typeof cell !== 'string') return null;
  const { dates, kind, due, assumed } = readDeadline(cell);
  if (kind === 'day' && assumed.length === 0 && (dates?.length ?? 0) <= 1) return due;
  return dates?.find((date) => date.kind === 'day' && date.due !== null)?.due ?? null;
}
