import { trackerOf, type ActionColumns } from './columns-tracker';
import type { Engine } from './engine';
import { judgeRow } from './judge-row';
import type { Day } from './model/day';
import { atOnce } from './model/in-steps';
import type { DeadlineReading } from './model/report';
import type { Judgement } from './rag/judge';
import { understandInSteps } from './tables/understand';

/** What an action comes to. */
export interface JudgedAction extends Judgement {
  readonly deadline: DeadlineReading;
}

/** As judgeColumns, with readers of the caller's choice: those of columns that are not given are never asked. */
export function judgeColumnsWith(
  columns: ActionColumns,
  asAt: Day,
  { config, readers }: Pick<Engine, 'config' | 'readers'>,
): JudgedAction[] {
  const rows = trackerOf(columns);
  const { actions } = atOnce(understandInSteps(rows, { asAt, rules: config.deadline }, readers));
  return actions.map((understood) =>
    // Added to it, for a copy would work out the reason.
    Object.assign(judgeRow(understood, rows.blocks[understood.block]!, asAt, config), {
      deadline: understood.deadline,
    }),
  );
}
