import { readDeadline } from '../deadline/parse-deadline';
import type { Role } from '../model/report';
import { cellText, type Cell, type Sheet } from '../model/sheet';
import { isFilled } from './filled';
import { ownerAndDeadline } from './owner-and-deadline';
import { refColumnOfRecommendation } from './recommendation-refs';
import type { ActionRow, BlockRows } from './tracker';

/** How the rows of a block are read; worked out once a block. */
export interface RowPlan {
  readonly roles: readonly Role[];
  /** The columns of these roles, in their order. */
  readonly columns: readonly number[];
  /** These and the further columns of the roles. */
  readonly ofAnyRole: readonly number[];
  /** What a row must fill to be an action row; progress or a criterion alone is a remark. */
  readonly beginning: readonly number[];
  /** What a row that a page break cut off has not of its own. */
  readonly ofItsOwn: readonly number[];
  /** An object that has all the roles: copying it is far cheaper than growing one. */
  readonly blank: ActionRow['cells'];
  readonly block: BlockRows;
  /** The column that numbers the recommendations. */
  readonly recommendationRef: number | undefined;
  /** The block's place among those of the tracker. */
  readonly blockIndex: number;
  readonly rows: Sheet['rows'];
  /** By its row, what a page break cut off an action; hardly any has such. */
  readonly tails: Map<number, readonly Tail[]>;
}

export function planOf(block: BlockRows, blockIndex: number, rows: Sheet['rows']): RowPlan {
  const { columns, more } = block;
  const roles = Object.keys(columns) as Role[];
  const columnsOf = (role: Role): readonly number[] =>
    columns[role] === undefined ? [] : [columns[role], ...(more[role] ?? [])];
  return {
    roles,
    columns: roles.map((role) => columns[role]!),
    ofAnyRole: roles.flatMap(columnsOf),
    beginning: (['action', 'owner', 'deadline'] as const).flatMap(columnsOf),
    ofItsOwn: (['ref', 'recommendation', 'owner', 'deadline'] as const).flatMap(columnsOf),
    blank: Object.fromEntries(roles.map((role) => [role, null])) as ActionRow['cells'],
    block,
    recommendationRef: refColumnOfRecommendation(block),
    blockIndex,
    rows,
    tails: new Map(),
  };
}

/** Is any of these columns filled in the row? */
export function isAnyFilled(cells: readonly Cell[], columns: readonly number[]): boolean {
  for (const column of columns) if (isFilled(cells[column])) return true;
  return false;
}

/** A row below an action that a page break cut off it; a repeated header may have moved its columns. */
interface Tail {
  readonly row: number;
  readonly plan: RowPlan;
}

/**
 * An action row that takes its cells out of the sheet when somebody asks for them: most of the cost is theirs. A long
 * sheet has a great many, so that each holds no more than it must.
 */
export class FoundAction implements ActionRow {
  private known: ActionRow['cells'] | null = null;

  constructor(
    readonly row: number,
    readonly recommendation: number | null,
    private readonly plan: RowPlan,
  ) {}

  get block(): number {
    return this.plan.blockIndex;
  }

  get tails(): readonly number[] {
    return (this.plan.tails.get(this.row) ?? NONE).map(({ row }) => row);
  }

  get cells(): ActionRow['cells'] {
    return (this.known ??= this.joined());
  }

  get percent(): string | undefined {
    const { block, rows } = this.plan;
    return block.percent === undefined ? undefined : percentWords(rows[this.row]![block.percent]);
  }

  get finished(): Cell | undefined {
    const { block, rows } = this.plan;
    return block.finished === undefined ? undefined : rows[this.row]![block.finished];
  }

  columnOf(role: Role): number | undefined {
    const { columns, more } = this.plan.block;
    const main = columns[role];
    const further = role === 'deadline' || IN_PLACE.has(role) ? more[role] : undefined;
    if (main === undefined || !further) return main;
    const cells = this.plan.rows[this.row]!;
    const taken = this.cells.deadline;
    const isTaken = (column: number): boolean =>
      role === 'deadline' ? (cells[column] ?? null) === taken : isFilled(cells[column]);
    return [main, ...further].find(isTaken) ?? main;
  }

  /** Adds a row that a page break cut off. */
  join(row: number, plan: RowPlan): void {
    const { tails } = this.plan;
    tails.set(this.row, [...(tails.get(this.row) ?? NONE), { row, plan }]);
    this.known = null;
  }

  private joined(): ActionRow['cells'] {
    const own = cellsByRole(this.plan.rows[this.row]!, this.plan);
    for (const { row, plan } of this.plan.tails.get(this.row) ?? NONE) {
      const cells = cellsByRole(plan.rows[row]!, plan);
      for (const role of plan.roles) {
        if (isFilled(cells[role]))
          own[role] = `${cellText(own[role]).trim()} ${cellText(cells[role]).trim()}`.trim();
      }
    }
    return own;
  }
}

const NONE: readonly Tail[] = [];

/** Where the first column of such a role says nothing, the next is read in its place. */
const IN_PLACE: ReadonlySet<Role> = new Set(['action', 'owner', 'success', 'progress', 'status']);

/** The cells of a row that have a role. */
export function cellsByRole(
  cells: readonly Cell[],
  { roles, columns, blank, block }: RowPlan,
): ActionRow['cells'] {
  const { more } = block;
  const byRole = { ...blank };
  for (let i = 0; i < roles.length; i++) byRole[roles[i]!] = cells[columns[i]!] ?? null;
  if (typeof byRole.progress === 'number') byRole.progress = percentWords(byRole.progress);
  for (const role of IN_PLACE)
    for (const column of more[role] ?? []) if (!isFilled(byRole[role])) byRole[role] = cells[column] ?? null;
  for (const column of more.deadline ?? []) {
    const other = cells[column] ?? null;
    const isBetter =
      readDeadline(byRole.deadline).due === null &&
      (readDeadline(other).due !== null || !isFilled(byRole.deadline));
    if (isBetter) byRole.deadline = other;
  }
  if (block.columns.owner === block.columns.deadline && block.columns.owner !== undefined)
    Object.assign(byRole, ownerAndDeadline(byRole.deadline ?? null));
  return byRole;
}

/** A percentage as people write it: Excel keeps 40 % as 0.4, officers also type 40. */
function percentWords(cell: Cell | undefined): string {
  if (typeof cell !== 'number') return cellText(cell).trim();
  return `${Math.round(cell <= 1 ? cell * 100 : cell)}%`;
}
