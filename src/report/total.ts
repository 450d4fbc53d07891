import { capitalised, type Summary } from '../core';
import type { AttentionCounts } from './attention';
import { countLines, type Paint } from './text';
import { counted, WORDS } from './words';

/** What many files come to. */
export interface Total extends Pick<Summary, 'actions' | 'byStatus' | 'byRag' | 'byLevel'>, AttentionCounts {
  /** How many were checked. */
  readonly files: number;
  /** How many could not be checked. */
  readonly unread: number;
}

export const emptyTotal: Total = {
  files: 0,
  unread: 0,
  actions: 0,
  overdue: 0,
  others: 0,
  byStatus: {},
  byRag: {},
  byLevel: { must: 0, should: 0, consider: 0 },
};

/** The total with one more file that was checked. */
export function totalWith(total: Total, summary: Summary, { overdue, others }: AttentionCounts): Total {
  const { byLevel } = total;
  return {
    ...total,
    files: total.files + 1,
    actions: total.actions + summary.actions,
    overdue: total.overdue + overdue,
    others: total.others + others,
    byStatus: sums(total.byStatus, summary.byStatus),
    byRag: sums(total.byRag, summary.byRag),
    byLevel: {
      must: byLevel.must + summary.byLevel.must,
      should: byLevel.should + summary.byLevel.should,
      consider: byLevel.consider + summary.byLevel.consider,
    },
  };
}

type Tally<Key extends string> = Readonly<Partial<Record<Key, number>>>;

function sums<Key extends string>(before: Tally<Key>, added: Tally<Key>): Tally<Key> {
  const result: Partial<Record<Key, number>> = { ...before };
  for (const key of Object.keys(added) as Key[]) result[key] = (result[key] ?? 0) + (added[key] ?? 0);
  return result;
}

/** The total as lines of text, like the head of one file's report. Ends with a line break. */
export function totalReport(total: Total, paint: Paint = (text) => text): string {
  const { files, unread, actions, overdue, others } = total;
  const what = `${capitalised(counted(actions, 'action'))} in ${counted(files, 'file')}.`;
  const attention = overdue + others === 0 ? WORDS.nothingAmiss : WORDS.attention(overdue, others);
  const lines = [paint([what, ...(actions > 0 ? [attention] : [])].join(' '), 'heading')];
  if (unread > 0) lines.push(`${capitalised(counted(unread, 'file'))} could not be checked.`);
  if (files > 0) lines.push('', ...countLines(total, paint));
  return `${lines.join('\n')}\n`;
}
