import type { Engine } from './engine';
import type { Action, PlacedCell, Recommendation, Tracker } from './model/action';
import type { Day } from './model/day';
import { asPart, mapInSteps, type InSteps } from './model/in-steps';
import type { Role } from './model/report';
import { judgeRow } from './judge-row';
import { JudgedAction } from './judged-action';
import { givesReason, isSaidDone } from './response-facts';
import { isAction } from './tables/is-action';
import { recommendedDays } from './tables/recommended-day';
import type { ActionRow, BlockRows, RecommendationRow, TrackerRows } from './tables/tracker';
import { understandInSteps, type UnderstoodAction } from './tables/understand';
import { timingFactsOf } from './timing-facts';

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
  const rowOfRecommendation = new Map<Action | Recommendation, RecommendationRow>();
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
    const { block, recommendation } = found;
    const { status, rag, why } = judgeRow(found, rows.blocks[block]!, asAt, config);
    reasons.push(why);
    const action = new JudgedAction(
      rows,
      index,
      found,
      timingFacts(index),
      recommendation === null ? null : recommendations[recommendation]!,
      status,
      rag,
      hasByBlock[block]!,
    );
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
      return on instanceof JudgedAction
        ? on.placeOf(about)
        : placeOfRecommendation(rowOfRecommendation.get(on)!, about);
    },
    nameOf(on) {
      if (on === null) return rows.blocks[0]!.titles.map(({ title }) => title).join('\n');
      return on instanceof JudgedAction ? on.name : `${on.ref}\n${on.text}`;
    },
  };
}

function rowsByRecommendation({ actions, recommendations }: TrackerRows): ActionRow[][] {
  const rows = recommendations.map((): ActionRow[] => []);
  for (const action of actions) if (action.recommendation !== null) rows[action.recommendation]!.push(action);
  return rows;
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
