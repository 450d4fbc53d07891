import { defaultConfig } from './config/config';
import { readDeadline } from './deadline/parse-deadline';
import type { LintOptions } from './lint';
import { cellText, type Cell } from './model/sheet';
import { judge, type Judgement } from './rag/judge';
import { readCriterion } from './wording/read-criterion';
import { readOwner } from './wording/read-owner';
import { readProgress } from './wording/read-progress';

/** The cells of one action. A cell that is left out is a column the tracker does not have; null is a blank cell. */
export interface ActionCells {
  readonly deadline?: Cell;
  readonly progress?: Cell;
  readonly owner?: Cell;
  readonly criterion?: Cell;
}

/** Status, colour and reason of one action from its cells alone, for formulas. */
export function judgeCells(cells: ActionCells, { asAt, config = defaultConfig }: LintOptions): Judgement {
  return judge(
    {
      deadline: readDeadline(cells.deadline, { asAt, rules: config.deadline }),
      progress: readProgress(cellText(cells.progress), asAt),
      statusColumn: null,
      percentColumn: null,
      owner: cells.owner === undefined ? null : readOwner(cellText(cells.owner)),
      criterion: cells.criterion === undefined ? null : readCriterion(cellText(cells.criterion)),
      response: { kind: 'none', text: '' },
      isActionPromised: true,
    },
    asAt,
    config,
  );
}
