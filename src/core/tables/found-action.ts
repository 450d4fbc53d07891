import { readDeadline } from '../deadline/parse-deadline';
import type { Role } from '../model/report';
import { cellText, type Cell, type Sheet } from '../model/sheet';
import { isFilled } from './filled';
import type { ActionRow, BlockRows } from './tracker';

/** How the rows of a block are read; worked out once a block. */
export interface RowPlan {
  readonly roles: readonly Role[];
  /** The columns of these roles, in their order. */
  readonly columns: readonly number[];
  /** What a row must fill to be an action row; progress or a criterion alone is a remark. */
  readonly beginning: readonly number[];
  /** What a row that a page break cut off has not of its own. */
  readonly ofItsOwn: readonly number[];
  /** An object that has all the roles: copying it is far cheaper than growing one. */
  readonly blank: ActionRow['cells'];
  readonly block: BlockRows;
}

export function planOf(block: BlockRows): RowPlan {
  const { columns, more } = block;
  const roles = Object.keys(columns) as Role[];
  const beginning = [columns.action, columns.owner, columns.deadline, ...(more.deadline ?? [])];
  const ownColumns = [
    columns.ref,
    columns.recommendation,
    columns.owner,
    columns.deadline,
    ...(more.deadline ?? []),
  ];
  return {
    roles,
    columns: roles.map((role) => columns[role]!),
    beginning: beginning.filter((column) => column !== undefined),
    ofItsOwn: ownColumns.filter((column) => column !== undefined),
    blank: Object.fromEntries(roles.map((role) => [role, null])) as ActionRow['cells'],
    block,
  };
}

/** Is any of these columns filled in the row? */
export function isAnyFilled(cells: readonly Cell[], columns: readonly number[]): boolean {
  for (const column of columns) if (isFilled(cells[column])) return true;
  return false;
}

/** An action row that takes its cells out of the sheet once somebody asks for them: most of the cost is theirs. */
export class FoundAction implements ActionRow {
  tails?: number[];
  private tailPlans: RowPlan[] | null = null;
  private known: ActionRow['cells'] | null = null;

  constructor(
    readonly row: number,
    readonly block: number,
    readonly recommendation: number | null,
    private readonly sheetRows: Sheet['rows'],
    private readonly plan: RowPlan,
  ) {}

  get cells(): ActionRow['cells'] {
    return (this.known ??= this.joined());
  }

  get percent(): string | undefined {
    const { percent } = this.plan.block;
    return percent === undefined ? undefined : percentWords(this.sheetRows[this.row]![percent]);
  }

  /** The column whose cell was taken, where there are several for the deadline. */
  get deadlineColumn(): number | undefined {
    const { columns, more } = this.plan.block;
    if (!more.deadline) return undefined;
    const cells = this.sheetRows[this.row]!;
    const taken = this.cells.deadline;
    return [columns.deadline!, ...more.deadline].find((column) => (cells[column] ?? null) === taken);
  }

  /** Adds the row below that a page break cut off; a repeated header may have moved its columns. */
  join(tail: number, plan: RowPlan): void {
    (this.tails ??= []).push(tail);
    (this.tailPlans ??= []).push(plan);
    this.known = null;
  }

  private joined(): ActionRow['cells'] {
    const own = cellsByRole(this.sheetRows[this.row]!, this.plan);
    for (const [i, tail] of (this.tails ?? []).entries()) {
      const plan = this.tailPlans![i]!;
      const cells = cellsByRole(this.sheetRows[tail]!, plan);
      for (const role of plan.roles) {
        if (isFilled(cells[role]))
          own[role] = `${cellText(own[role]).trim()} ${cellText(cells[role]).trim()}`.trim();
      }
    }
    return own;
  }
}

/** The cells of a row that have a role. */
export function cellsByRole(
  cells: readonly Cell[],
  { roles, columns, blank, block }: RowPlan,
): ActionRow['cells'] {
  const { more } = block;
  const byRole = { ...blank };
  for (let i = 0; i < roles.length; i++) byRole[roles[i]!] = cells[columns[i]!] ?? null;
  if (typeof byRole.progress === 'number') byRole.progress = percentWords(byRole.progress);
  for (const column of more.progress ?? [])
    if (!isFilled(byRole.progress)) byRole.progress = cells[column] ?? null;
  for (const column of more.owner ?? []) if (!isFilled(byRole.owner)) byRole.owner = cells[column] ?? null;
  for (const column of more.success ?? [])
    if (!isFilled(byRole.success)) byRole.success = cells[column] ?? null;
  for (const column of more.deadline ?? []) {
    const other = cells[column] ?? null;
    const isBetter =
      readDeadline(byRole.deadline).due === null &&
      (readDeadline(other).due !== null || !isFilled(byRole.deadline));
    if (isBetter) byRole.deadline = other;
  }
  return byRole;
}

/** A percentage as people write it: Excel keeps 40 % as 0.4, officers also type 40. */
function percentWords(cell: Cell | undefined): string {
  if (typeof cell !== 'number') return cellText(cell).trim();
  return `${Math.round(cell <= 1 ? cell * 100 : cell)}%`;
}
