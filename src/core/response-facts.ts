import { plainText } from './model/plain-text';
import type { ResponseReading } from './model/readings';
import { cellText } from './model/sheet';
import type { ActionRow, TrackerRows } from './tables/tracker';
import type { Readers } from './wording/readers';
import { hasReason } from './wording/response/reason';

/** Titles of columns in which a reason is given. */
const REASON_TITLE = /\b(?:reasons?|rationale|justification|explanation|comments?|notes?|remarks?)\b/;

/** Rows below a response that are looked at for what more is said of it. */
const BELOW = 3;

/** Is a reason given for what is answered: with the answer, in the row beside it, or in lines of text below it? */
export function givesReason(
  rows: TrackerRows,
  index: number,
  reading: ResponseReading,
  actions: readonly ActionRow[],
): boolean {
  const { row, response } = rows.recommendations[index]!;
  if (hasReason(reading.text, reading.rests)) return true;
  if (actions.some((action) => textsBeside(rows, action).some((text) => hasReason(text)))) return true;
  if (!response || response.row === row) return false;
  const next = rows.recommendations[index + 1]?.row ?? Infinity;
  const header = actions[0] ? rows.blocks[actions[0].block]!.headerRow : Infinity;
  return textsBetween(rows, response.row, Math.min(next, header)).some((text) => hasReason(text));
}

/** Does the response itself say that the work is done: "Accepted and already implemented"? */
export function isSaidDone(response: ResponseReading, { progress }: Readers): boolean {
  return progress(response.text).kind === 'complete' || /\balready\b/.test(plainText(response.text));
}

function textsBeside({ sheet, blocks }: TrackerRows, { row, block, cells }: ActionRow): string[] {
  const remarks = blocks[block]!.titles.filter(
    ({ role, title }) => role === 'other' && REASON_TITLE.test(plainText(title)),
  );
  return [
    cellText(cells.action),
    cellText(cells.progress),
    ...remarks.map(({ column }) => cellText(sheet.rows[row]?.[column])),
  ];
}

/** What stands under a response before the next recommendation or table: its reason in a line of its own. */
function textsBetween({ sheet }: TrackerRows, from: number, until: number): string[] {
  const rows = sheet.rows.slice(from + 1, Math.min(from + 1 + BELOW, until));
  return rows.flatMap((row) => row.map((cell) => cellText(cell)));
}
