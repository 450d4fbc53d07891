import { readDeadline } from '../deadline/parse-deadline';
import { squeezed } from '../model/plain-text';
import type { Role } from '../model/report';
import type { AssignedColumn } from './assign-roles';
import { LIKELY, STRONG, readHeader } from './read-title';
import type { TitledColumn } from './titled-column';

/** Columns by role; the first of `more` is looked at where the main one says nothing. */
export interface ColumnsByRole {
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly more: Readonly<Partial<Record<Role, readonly number[]>>>;
  /** A column of percentages beside the progress in words. */
  readonly percent?: number;
  /** The column of days on which actions were finished. */
  readonly finished?: number;
}

/** Each of two roles in one title scores at least this. */
const SHARED = 0.3;

/** Roles that one column may hold together: "Lead & Target Date", "Management Response and Planned Actions". */
const TOGETHER: readonly (readonly [held: Role, also: Role])[] = [
  ['owner', 'deadline'],
  ['deadline', 'owner'],
  ['response', 'action'],
  ['action', 'response'],
  ['action', 'success'],
  ['status', 'progress'],
];

/** What joins two titles to one. */
const JOINING = / ?[/&+(] ?| and /;

/**
 * Roles that several columns of one table may hold, and how far the title of a further one speaks for it: "Service" beside
 * "Officer" is whose matter it is; "Executive lead" beside "Delivery lead" is an owner, too.
 */
const REPEATED = {
  progress: LIKELY,
  deadline: LIKELY,
  rag: LIKELY,
  status: LIKELY,
  success: LIKELY,
  ref: LIKELY,
  owner: STRONG,
  response: STRONG,
  recommendation: STRONG,
  action: STRONG,
} as const;

type Repeated = keyof typeof REPEATED;

/** A second column of these is one only by its own words: what stands beside the work is often about it. */
const PLAIN_ALONE: ReadonlySet<Role> = new Set(['recommendation', 'action']);

/** "Completion date" beside "Target date", "Actual closure date". */
const COMPLETION = /^(?:actual )?(?:date of )?(?:actual )?(?:completion|closure)(?: date)?$/;
/** "Date completed", "Closed on", "Completed (date and outcome)". */
const FINISHED =
  /^(?:(?:date|day|when) )?(?:actually )?(?:completed|closed|finished|implemented|delivered|achieved|done|signed off)(?: on| date)?(?: \(.*\))?$/;

/** "% complete", "Percentage done". */
const PERCENT = /%|\bper ?cent/i;

/** "Revised target date", "New deadline", "This period": counts before the original or the previous one. */
const PRESENT = /\b(?:revised|new|now|extended|current|latest|updated|forecast|this)\b/;
const RECOMMENDED = /\brecommend/;
/** "First promised for", "Originally due": counts after any other. */
const FORMER =
  /\b(?:original|originally|first|initial|initially|baseline|previous|previously|former|formerly)\b/;

/**
 * Completes the one column a role was given: roles that share a column, progress columns that multiply ("February 2024
 * progress" beside "August 2023 progress": the newest first), original and revised deadlines (the revised first), a
 * recommendation as it was made and as it was agreed.
 */
export function completeColumns(
  assigned: readonly AssignedColumn[],
  titled: readonly TitledColumn[],
): ColumnsByRole {
  const columns: Partial<Record<Role, number>> = {};
  for (const { role, column } of assigned) if (role !== 'other') columns[role] = column;
  const more: Partial<Record<Role, number[]>> = {};
  let percent: number | undefined;
  const spare = titled.filter(
    ({ column }) => assigned.find((each) => each.column === column)?.role === 'other',
  );
  for (const role of Object.keys(REPEATED) as Repeated[]) {
    const main = titled.find(({ column }) => column === columns[role]);
    const others = spare.filter(
      ({ scores, said = scores, chosen }) =>
        chosen?.includes(role) ??
        (((PLAIN_ALONE.has(role) ? said : scores)[role] ?? 0) >= REPEATED[role] &&
          (scores.other ?? 0) < LIKELY),
    );
    if (!main || others.length === 0) continue;
    const all = role === 'deadline' ? withoutFinished([main, ...others]) : [main, ...others];
    percent ??= role === 'progress' ? all.find(({ title }) => PERCENT.test(title))?.column : undefined;
    const order = all
      .filter(({ column }) => column !== percent)
      .sort((a, b) => rank(role, b, columns.action) - rank(role, a, columns.action));
    columns[role] = order[0]!.column;
    more[role] = order.slice(1).map(({ column }) => column);
  }
  addDaysStood(columns, more, titled);
  for (const { column, chosen } of titled)
    for (const role of chosen?.slice(1) ?? []) if (role !== 'other') columns[role] = column;
  for (const [held, also] of TOGETHER) {
    if (columns[held] === undefined || columns[also] !== undefined) continue;
    const shared = titled.find(({ column }) => column === columns[held]);
    if (shared?.chosen) continue;
    if (shared && isTitleOfBoth(shared, held, also)) columns[also] = columns[held];
  }
  const finished = titled.find((column) => isFinishColumn(column, columns.deadline))?.column;
  return {
    columns,
    more,
    ...(percent !== undefined && { percent }),
    ...(finished !== undefined && { finished }),
  };
}

/** The columns of other days hold what that of the newest holds, and are looked at from the newest to the oldest. */
function addDaysStood(
  columns: Partial<Record<Role, number>>,
  more: Partial<Record<Role, number[]>>,
  titled: readonly TitledColumn[],
): void {
  const days = titled.filter(({ stood }) => stood !== undefined).sort((a, b) => b.stood! - a.stood!);
  const main = days.find(({ scores }) => scores.other === undefined);
  const role = main && roleIn({ columns, more }, main.column);
  if (!role) return;
  const isOfDay = (column: number): boolean => days.some((each) => each.column === column);
  const ofDays = days.map(({ column }) => column);
  const others = [columns[role]!, ...(more[role] ?? [])].filter((column) => !isOfDay(column));
  const all = isOfDay(columns[role]!) ? [...ofDays, ...others] : [...others, ...ofDays];
  columns[role] = all[0]!;
  more[role] = all.slice(1);
}

/** "Lead & Target Date" speaks for both; "Who / by when" is made of a title of each. */
function isTitleOfBoth({ title, scores }: TitledColumn, held: Role, also: Role): boolean {
  if ((scores[also] ?? 0) >= SHARED && (scores[held] ?? 0) < 1) return true;
  const roles = title.split(JOINING).map((part) => readHeader(part));
  return roles.length === 2 && roles.includes(held) && roles.includes(also);
}

function withoutFinished(columns: readonly TitledColumn[]): readonly TitledColumn[] {
  const planned = columns.filter(({ title, chosen }) => chosen ?? !COMPLETION.test(squeezed(title)));
  return planned.length > 0 ? planned : columns;
}

/** Does the day stand in it on which an action was finished? Where there is no other deadline, it may be that. */
function isFinishColumn({ column, title, chosen }: TitledColumn, deadline: number | undefined): boolean {
  const words = squeezed(title);
  if (chosen && !chosen.includes('progress')) return false;
  if (deadline === undefined || column === deadline) return false;
  return FINISHED.test(words) || COMPLETION.test(words);
}

/** The role a column has in the end; of two it shares, the first. */
export function roleIn({ columns, more, percent }: ColumnsByRole, column: number): Role | undefined {
  for (const role in columns) if (columns[role as Role] === column) return role as Role;
  if (column === percent) return 'progress';
  return (Object.keys(more) as Role[]).find((role) => more[role]?.includes(column));
}

/** Which of several columns of a role comes first; the greater, the earlier. */
function rank(role: Repeated, { title, column, chosen }: TitledColumn, action: number | undefined): number {
  if (chosen) return Infinity;
  // Of two references the one nearest before the action is the action's own.
  if (role === 'ref') return action !== undefined && column < action ? column : -column;
  const date = role === 'progress' ? readDeadline(title).due : null;
  const words = squeezed(title);
  // What is recommended says more of what is to be done than what was found.
  if (role === 'recommendation' && RECOMMENDED.test(words)) return 1;
  return date ?? (PRESENT.test(words) ? 1 : FORMER.test(words) ? -1 : 0);
}
