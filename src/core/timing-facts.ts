import type { Config } from './config/config';
import { readDeadline, type DeadlineContext } from './deadline/parse-deadline';
import type { Action, OtherDeadline, OwnRag } from './model/action';
import type { DeadlineReading } from './model/report';
import { cellText } from './model/sheet';
import { contradictionIn } from './rag/contradiction';
import { findRagKey, readOwnRag, type RagKey } from './rag/rag-key';
import { likelyDays } from './tables/likely-days';
import type { ActionRow, TrackerRows } from './tables/tracker';
import type { UnderstoodAction } from './tables/understand';
import { opensWithVerdict } from './wording/settle-completion';
import { shortfallOf } from './wording/shortfall';

export type TimingFacts = Pick<
  Action,
  'likelyDays' | 'approvedOn' | 'otherDeadlines' | 'contradiction' | 'shortfall' | 'ownRag'
>;

/** What rules need to know of an action's day and of what is said of it, beyond the readings of its cells. */
export function timingFactsOf(
  rows: TrackerRows,
  understood: readonly UnderstoodAction[],
  context: DeadlineContext,
  words: Config['words']['rag'],
): (index: number) => TimingFacts {
  const daysMeant = likelyDays(deadlinesOf(understood));
  let key: RagKey | undefined;
  const ragOf = (text: string): OwnRag | null => {
    // Most rows hold one of a few colours, and many trackers none.
    if (text.trim() === '') return null;
    key ??= findRagKey(rows.sheet, rows.blocks[0]!.headerRow, rows.blocks.at(-1)!.lastRow, words);
    return readOwnRag(text, key, words);
  };
  return (index) => {
    const row = rows.actions[index]!;
    const action = understood[index]!;
    const days = daysMeant(action.deadline);
    return {
      ...(days && { likelyDays: days }),
      ...(rows.day?.kind === 'approved' && { approvedOn: rows.day.day }),
      otherDeadlines: otherDeadlines(rows, row, context),
      contradiction: contradictionIn(action),
      ...shortfallIn(action),
      ownRag: rows.blocks[row.block]!.columns.rag === undefined ? null : ragOf(cellText(row.cells.rag)),
    };
  };
}

function* deadlinesOf(actions: readonly UnderstoodAction[]): Iterable<DeadlineReading> {
  for (const { deadline } of actions) yield deadline;
}

const NO_OTHERS: readonly OtherDeadline[] = [];

/** What stands in the columns for deadlines that did not count. */
function otherDeadlines(
  { sheet, blocks }: TrackerRows,
  action: ActionRow,
  context: DeadlineContext,
): readonly OtherDeadline[] {
  const { columns, more } = blocks[action.block]!;
  const taken = action.columnOf?.('deadline');
  if (!more.deadline || taken === undefined) return NO_OTHERS;
  const { row } = action;
  const all = [columns.deadline!, ...more.deadline];
  return all.flatMap((column, index) => {
    const value = sheet.rows[row]?.[column] ?? null;
    if (column === taken || value === null) return [];
    return {
      cell: { row, column, value },
      deadline: readDeadline(value, context),
      isNewer: index < all.indexOf(taken),
    };
  });
}

function shortfallIn({ progress, criterion, text }: UnderstoodAction): Pick<Action, 'shortfall'> {
  if (progress.kind !== 'complete' || !opensWithVerdict(progress)) return {};
  const shortfall = shortfallOf(progress.text, [criterion.text, text]);
  return shortfall ? { shortfall } : {};
}
