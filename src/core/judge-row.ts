import type { Config } from './config/config';
import type { Day } from './model/day';
import { judge, type Judgement } from './rag/judge';
import type { BlockRows } from './tables/tracker';
import type { UnderstoodAction } from './tables/understand';

/** Status, colour and reason of an action that is understood. What its block has no column for is no gap. */
export function judgeRow(
  understood: UnderstoodAction,
  { columns }: BlockRows,
  asAt: Day,
  config: Config,
): Judgement {
  const { deadline, progress, statusColumn, figureColumn, response, isActionPromised } = understood;
  const owner = columns.owner === undefined ? null : understood.owner;
  const criterion = columns.success === undefined ? null : understood.criterion;
  return judge(
    { deadline, progress, statusColumn, figureColumn, owner, criterion, response, isActionPromised },
    asAt,
    config,
  );
}
