import type { Engine } from './engine';
import type { Action, PlacedCell, Recommendation, TailCell, Tracker } from './model/action';
import type { Day } from './model/day';
import { isBlankMark, isPointer } from './model/plain-text';
import { asPart, mapInSteps, type InSteps } from './model/in-steps';
import type { Role } from './model/report';
import { cellText } from './model/sheet';
import { judgeRow } from './judge-row';
import { givesReason, isSaidDone } from './response-facts';
import { recommendedDays } from './tables/recommended-day';
import type { ActionRow, BlockRows, RecommendationRow, TrackerRows } from './tables/tracker';
import { understandInSteps, type UnderstoodAction } from './tables/understand';
import { timingFactsOf } from './timing-facts';
import { isCopyOf } from './wording/criterion/copies-action';
import { isCountable } from './wording/criterion/countable';
import { isIntangible } from './wording/criterion/intangible';

/** What judging takes of the engine. */
export type SubjectReaders = Pick<Engine, 'config' | 'readers'>;

/** A tracker as rules look at it, and where what they find has to be placed. */
export interface Subjects {
  readonly tracker: Tracker;
  /** Why each action has its status and colour, in the order of the actions. */
  readonly reasons: readonly string[];
  /** The cell that a finding on this stands in; null is the tracker as a whole. */
  placeOf(on: Action | Recommendation | null, about: Role): PlacedCell;
  /** The words by which it is known again wherever it comes to stand. */
  nameOf(on: Action | Recommendation | null): string;
}

/** Understands and judges every row of a tracker. */
export function* subjectsOf(
  rows: TrackerRows,
  asAt: Day,
  { config, readers }: SubjectReaders,
): InSteps<Subjects> {
  const rowOfRecommendation = new Map<Recommendation, RecommendationRow>();
  const rowOf = new Map<Action, ActionRow>();
  const rowsOf = rowsByRecommendation(rows);
  const madeOn = recommendedDays(rows);
  const actionsOf = rows.recommendations.map((): Action[] => []);
  const hasResponsePlace = rows.recommendations.some(({ response }) => response !== null);
  const context = { asAt, rules: config.deadline };
  const understood = yield* asPart(understandInSteps(rows, context, readers), 0, 0.6);
  const recommend = (found: RecommendationRow, index: number): Recommendation => {
    const { ref, text } = found;
    const response = understood.responses[index]!;
    const recommendation: Recommendation = {
      ref,
      text,
      response,
      hasResponsePlace,
      actionCount: rowsOf[index]!.filter((row) => isAction(rows, row)).length,
      actions: actionsOf[index]!,
      get givesReason() {
        return givesReason(rows, index, response, rowsOf[index]!);
      },
      get madeOn() {
        return madeOn(found);
      },
      get isSaidDone() {
        return isSaidDone(response, readers);
      },
    };
    rowOfRecommendation.set(recommendation, found);
    return recommendation;
  };
  const recommendations = yield* asPart(mapInSteps(rows.recommendations, recommend), 0.6, 0.7);
  const reasons: string[] = [];
  const hasByBlock = rows.blocks.map(
    ({ columns }) =>
      (role: Role): boolean =>
        columns[role] !== undefined,
  );
  const timingFacts = timingFactsOf(rows, understood.actions, context, config.words.rag);
  const judged = (found: UnderstoodAction, index: number): Action => {
    const { block, recommendation, text, owner, deadline, criterion, progress } = found;
    const row = rows.actions[index]!;
    const { status, rag, why } = judgeRow(found, rows.blocks[block]!, asAt, config);
    reasons.push(why);
    let isCopy: boolean | undefined;
    const action: Action = {
      ref: found.ref,
      text,
      work: found.work,
      isEmpty: !isAction(rows, row),
      owner,
      deadline,
      criterion,
      get copiesAction() {
        return (isCopy ??= isCopyOf(criterion.text, text));
      },
      get isCountable() {
        return isCountable(criterion.text);
      },
      get isIntangible() {
        return isIntangible(criterion);
      },
      progress,
      statusColumn: found.statusColumn,
      percentColumn: found.percentColumn,
      ...timingFacts(index),
      recommendation: recommendation === null ? null : recommendations[recommendation]!,
      status,
      rag,
      has: hasByBlock[block]!,
      cell: (role) => placedCell(rows, row, role),
      pointsTo: (role) => pointedTo(rows, index, role),
      tail: tailOf(rows, row),
    };
    rowOf.set(action, row);
    if (recommendation !== null) actionsOf[recommendation]!.push(action);
    return action;
  };
  const actions = yield* asPart(mapInSteps(understood.actions, judged), 0.7, 1);
  return {
    tracker: {
      recommendations,
      actions,
      has: (role) => hasByBlock.some((has) => has(role)),
    },
    reasons,
    placeOf(on, about) {
      if (on === null) return placeOfTracker(rows.blocks[0]!);
      return 'actionCount' in on
        ? placeOfRecommendation(rowOfRecommendation.get(on)!, about)
        : placeOfAction(rows, rowOf.get(on)!, on, about);
    },
    nameOf(on) {
      if (on === null) return rows.blocks[0]!.titles.map(({ title }) => title).join('\n');
      return 'actionCount' in on ? `${on.ref}\n${on.text}` : nameOfAction(on);
    },
  };
}

function rowsByRecommendation({ actions, recommendations }: TrackerRows): ActionRow[][] {
  const rows = recommendations.map((): ActionRow[] => []);
  for (const action of actions) if (action.recommendation !== null) rows[action.recommendation]!.push(action);
  return rows;
}

/** Does a row hold more than a recommendation with its response? A dash is no more than a blank. */
function isAction({ blocks }: TrackerRows, { block, cells }: ActionRow): boolean {
  return (
    blocks[block]!.columns.action === undefined ||
    (['action', 'owner', 'deadline'] as const).some((role) => !isBlankMark(cellText(cells[role])))
  );
}

function placedCell(
  { sheet, blocks }: TrackerRows,
  { row, rows, block, deadlineColumn }: ActionRow,
  role: Role,
): PlacedCell | undefined {
  const column = (role === 'deadline' ? deadlineColumn : undefined) ?? blocks[block]!.columns[role];
  if (column === undefined) return undefined;
  const place = rows?.[role] ?? row;
  return { row: place, column, value: sheet.rows[place]?.[column] ?? null };
}

/** What "as above" means: the nearest cell above in its block that does not point further up. */
function pointedTo(rows: TrackerRows, index: number, role: Role): PlacedCell | undefined {
  const { block, rows: places } = rows.actions[index]!;
  // In a vertical layout another cell of the same action stands above.
  if (places) return undefined;
  for (let at = index; at >= 0 && rows.actions[at]!.block === block; at--) {
    const cell = placedCell(rows, rows.actions[at]!, role);
    if (typeof cell?.value === 'string' && isPointer(cell.value)) continue;
    return at === index || isBlankMark(cellText(cell?.value)) ? undefined : cell;
  }
  return undefined;
}

/** The cell of what the rule speaks of; where the table has none, the action's own cell. */
function placeOfAction(rows: TrackerRows, row: ActionRow, action: Action, about: Role): PlacedCell {
  const cell = action.cell(about);
  if (cell) return cell;
  const column = rows.blocks[row.block]!.columns.action ?? rows.blocks[row.block]!.firstColumn;
  return { row: row.rows?.[about] ?? row.row, column, value: action.text };
}

/** The response, where the rule speaks of it and there is a place for one; else the recommendation's own cell. */
function placeOfRecommendation({ row, column, text, response }: RecommendationRow, about: Role): PlacedCell {
  return about === 'response' && response
    ? { row: response.row, column: response.column, value: response.text }
    : { row, column, value: text };
}

function placeOfTracker({ headerRow, firstColumn }: BlockRows): PlacedCell {
  return { row: headerRow, column: firstColumn, value: null };
}

/** Without words of its own, an action is known by whose it is and when it is due. */
function nameOfAction({ ref, text, owner, deadline }: Action): string {
  return text === '' ? `${ref}\n\n${owner.text}\n${deadline.text}` : `${ref}\n${text}`;
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
