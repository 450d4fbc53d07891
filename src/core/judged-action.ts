import type { Action, PlacedCell, Recommendation, TailCell } from './model/action';
import { isBlankMark, isPointer } from './model/plain-text';
import type { Rag, Role, Status } from './model/report';
import { cellText } from './model/sheet';
import { isAction } from './tables/is-action';
import type { ActionRow, TrackerRows } from './tables/tracker';
import type { UnderstoodAction } from './tables/understand';
import type { TimingFacts } from './timing-facts';
import { isCopyOf } from './wording/criterion/copies-action';
import { isCountable } from './wording/criterion/countable';
import { isIntangible } from './wording/criterion/intangible';

/**
 * An action as rules look at it. There may be a hundred thousand, so that each keeps no more than its readings, and works
 * out the rest when a rule asks for it.
 */
export class JudgedAction implements Action {
  readonly isEmpty: boolean;
  private isCopy: boolean | undefined;

  constructor(
    private readonly rows: TrackerRows,
    private readonly index: number,
    private readonly cells: UnderstoodAction,
    private readonly timing: TimingFacts,
    readonly recommendation: Recommendation | null,
    readonly status: Status,
    readonly rag: Rag,
    readonly has: (role: Role) => boolean,
  ) {
    this.isEmpty = !isAction(rows, this.row);
  }

  get ref() {
    return this.cells.ref;
  }

  get text() {
    return this.cells.text;
  }

  get work() {
    return this.cells.work;
  }

  get owner() {
    return this.cells.owner;
  }

  get deadline() {
    return this.cells.deadline;
  }

  get criterion() {
    return this.cells.criterion;
  }

  get progress() {
    return this.cells.progress;
  }

  get statusColumn() {
    return this.cells.statusColumn;
  }

  get figureColumn() {
    return this.cells.figureColumn;
  }

  get copiesAction() {
    return (this.isCopy ??= this.criterion.kind !== 'pointer' && isCopyOf(this.criterion.text, this.text));
  }

  get isCountable() {
    return isCountable(this.criterion.text);
  }

  get isIntangible() {
    return isIntangible(this.criterion);
  }

  get likelyDays() {
    return this.timing.likelyDays;
  }

  get approvedOn() {
    return this.timing.approvedOn;
  }

  get otherDeadlines() {
    return this.timing.otherDeadlines;
  }

  get contradiction() {
    return this.timing.contradiction;
  }

  get shortfall() {
    return this.timing.shortfall;
  }

  get ownRag() {
    return this.timing.ownRag;
  }

  get tail() {
    return tailOf(this.rows, this.row);
  }

  cell(role: Role): PlacedCell | undefined {
    return placedCell(this.rows, this.row, role);
  }

  pointsTo(role: Role): PlacedCell | undefined {
    return pointedTo(this.rows, this.index, role);
  }

  /** The cell of what a rule speaks of; where the table has none, the action's own cell. */
  placeOf(about: Role): PlacedCell {
    const cell = this.cell(about);
    if (cell) return cell;
    const { row, rows, block } = this.row;
    const { columns, firstColumn } = this.rows.blocks[block]!;
    return { row: rows?.[about] ?? row, column: columns.action ?? firstColumn, value: this.text };
  }

  /** Without words of its own, an action is known by whose it is and when it is due. */
  get name(): string {
    const { ref, text, owner, deadline } = this;
    return text === '' ? `${ref}\n\n${owner.text}\n${deadline.text}` : `${ref}\n${text}`;
  }

  private get row(): ActionRow {
    return this.rows.actions[this.index]!;
  }
}

function placedCell({ sheet, blocks }: TrackerRows, action: ActionRow, role: Role): PlacedCell | undefined {
  const column = action.columnOf?.(role) ?? blocks[action.block]!.columns[role];
  if (column === undefined) return undefined;
  const place = action.rows?.[role] ?? action.row;
  return { row: place, column, value: sheet.rows[place]?.[column] ?? null };
}

/** What "as above" means: the nearest cell above in its block that does not point further up. */
function pointedTo(rows: TrackerRows, index: number, role: Role): PlacedCell | undefined {
  const { block, rows: places } = rows.actions[index]!;
  // In a vertical layout another cell of the same action stands above.
  if (places) return undefined;
  for (let at = index; at >= 0 && rows.actions[at]!.block === block; at--) {
    const action = rows.actions[at]!;
    if (!isAction(rows, action)) continue;
    const cell = placedCell(rows, action, role);
    if (typeof cell?.value === 'string' && isPointer(cell.value)) continue;
    return at === index || isBlankMark(cellText(cell?.value)) ? undefined : cell;
  }
  return undefined;
}

const NO_TAIL: readonly TailCell[] = [];

function tailOf(rows: TrackerRows, row: ActionRow): readonly TailCell[] {
  if (!row.tails) return NO_TAIL;
  const { columns } = rows.blocks[row.block]!;
  return row.tails.flatMap((at) =>
    (Object.keys(columns) as Role[]).flatMap((role) => {
      const column = columns[role]!;
      const value = rows.sheet.rows[at]?.[column] ?? null;
      const continues = placedCell(rows, row, role);
      return value === null || !continues ? [] : [{ row: at, column, value, continues }];
    }),
  );
}
