import { readDeadline } from '../deadline/parse-deadline';
import type { DeadlineKind } from '../model/report';
import { cellText, type Cell } from '../model/sheet';
import { LIKELY } from './read-title';
import type { RowSpan } from './title-rows';
import type { TitledColumn } from './titled-column';

/** "As at 31 March 2024": what only says that a day is meant. */
const LEAD = /^(?:(?:position|as) )?(?:at|of|on) /i;
/** Of years, and of months without one, plans are made: they head targets, or the bars of a chart. */
const KINDS: ReadonlySet<DeadlineKind> = new Set(['day', 'month', 'quarter']);
/** How far a day by itself speaks for news and for a word of a list: which of them, its cells tell, and nothing else. */
const SAYS = { progress: 0.5, status: 0.44 };
/** Cells looked at to see whether anything stands under a day yet. */
const SAMPLE = 40;

/**
 * Columns behind the work that are titled by a day and nothing else, "31/12/2014 | 30/06/2015", say how things stood then.
 * The newest that is filled takes its role among the other columns, and the others follow it, for what is long past must
 * not be taken for the present.
 */
export function withDaysStood(
  titled: readonly TitledColumn[],
  rows: readonly (readonly Cell[])[],
  spans: readonly RowSpan[],
): readonly TitledColumn[] {
  const work = titled.find(
    ({ scores }) => Math.max(scores.action ?? 0, scores.recommendation ?? 0) >= LIKELY,
  );
  const days = titled.map((each) =>
    work && each.column > work.column && !each.chosen ? readDay(each.title) : undefined,
  );
  if (days.every((day) => day === undefined)) return titled;
  // Quarters without a year come one after the other.
  const isByPlace = days.includes(null);
  const stood = days.map((day, i) => (day === undefined ? undefined : isByPlace ? i : day!));
  const lengths = stood.map((day, i) => (day === undefined ? 0 : longestIn(rows, spans, titled[i]!.column)));
  // "X" and "✓" under one month after the other are the bars of a chart.
  if (Math.max(...lengths) === 1) return titled;
  const filled = stood.map((day, i) => (day !== undefined && lengths[i]! > 0 ? day : -Infinity));
  const present = filled.some(Number.isFinite) ? filled : stood.map((day) => day ?? -Infinity);
  const newest = present.indexOf(Math.max(...present));
  return titled.map((each, i) =>
    stood[i] === undefined
      ? each
      : {
          ...each,
          scores: i === newest ? SAYS : { other: 1 },
          stood: stood[i],
        },
  );
}

/** The day of a title that is nothing else; null where it has no year. */
function readDay(title: string): number | null | undefined {
  const words = title.replace(LEAD, '').trim();
  if (!/\d/.test(words)) return undefined;
  const { kind, due, rests = [] } = readDeadline(words);
  const isWhole = rests.length === 1 && rests[0]!.start === 0 && rests[0]!.end === words.length;
  return isWhole && KINDS.has(kind) ? due : undefined;
}

/** How many characters the longest of the first cells holds. */
function longestIn(rows: readonly (readonly Cell[])[], spans: readonly RowSpan[], column: number): number {
  let longest = 0;
  let looked = 0;
  for (const { from, to } of spans)
    for (let row = from; row < to && looked < SAMPLE; row++, looked++)
      longest = Math.max(longest, cellText(rows[row]![column]).trim().length);
  return longest;
}
