import { trackerOf, type ActionColumns } from './columns-tracker';
import type { Engine } from './engine';
import { judgeRow } from './judge-row';
import type { Day } from './model/day';
import { asPart, mapInSteps, type InSteps } from './model/in-steps';
import type { DeadlineReading } from './model/report';
import type { Judgement } from './rag/judge';
import { understandInSteps } from './tables/understand';

/** What an action comes to. */
export interface JudgedAction extends Judgement {
  readonly deadline: DeadlineReading;
}

/**
 * As judgeColumns, in steps and with readers of the caller's choice: those of columns that are not given are never
 * asked.
 */
export function* judgeColumnsInSteps(
  columns: ActionColumns,
  asAt: Day,
  { config, readers }: Pick<Engine, 'config' | 'readers'>,
): InSteps<JudgedAction[]> {
  const rows = trackerOf(columns);
  const understood = yield* asPart(
    understandInSteps(rows, { asAt, rules: config.deadline }, readers),
    0,
    0.9,
  );
  const judged = mapInSteps(understood.actions, (action) =>
    // Added to it, for a copy would work out the reason.
    Object.assign(judgeRow(action, rows.blocks[action.block]!, asAt, config), { deadline: action.deadline }),
  );
  return yield* asPart(judged, 0.9, 1);
}
