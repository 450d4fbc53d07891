import type { Config } from '../config/config';
import { lastDayOfMonth, partsOf, type Day } from '../model/day';
import type {
  CriterionKind,
  DeadlineReading,
  OwnerKind,
  ProgressReading,
  Rag,
  Reading,
  ResponseKind,
  Status,
} from '../model/report';
import type { Gap } from '../model/profile';
import { isSlipping } from '../model/timing';
import { contradictionIn } from './contradiction';
import { lineFor } from './profile';
import { reasonFor } from './reason';
import { dayFinished, statusOf } from './status';

/** The understood cells of an action that decide status and colour. null: the tracker has no such column. */
export interface JudgedCells {
  readonly deadline: DeadlineReading;
  readonly progress: ProgressReading;
  readonly statusColumn: ProgressReading | null;
  readonly figureColumn: ProgressReading | null;
  readonly owner: Reading<OwnerKind> | null;
  readonly criterion: Reading<CriterionKind> | null;
  readonly response: Reading<ResponseKind>;
  readonly isActionPromised: boolean;
}

export interface Judgement {
  readonly status: Status;
  readonly rag: Rag;
  /** Worked out when it is asked for: a column of colours shows no reasons. */
  readonly why: string;
}

/** Status, colour and the reason in words, as at a day. */
export function judge(cells: JudgedCells, asAt: Day, config: Config): Judgement {
  const { deadline, progress } = cells;
  const status = statusOf(cells, asAt, config.warningDays);
  const gaps = isClosed(status) ? NO_GAPS : gapsOf(cells);
  const percent = percentOf(cells);
  const line = lineFor(config.profile, {
    status,
    gaps,
    progress: progress.kind,
    percent,
    daysLate: deadline.due === null ? null : asAt - deadline.due,
    finishedLate: isFinishedLate(status, cells),
  });
  return {
    status,
    rag: line.rag,
    get why() {
      const { statusColumn, figureColumn, response } = cells;
      const shown = line.percent ? percent : null;
      return reasonFor(
        { status, gaps, deadline, progress, statusColumn, figureColumn, response, percent: shown, line },
        asAt,
      );
    },
  };
}

const NO_GAPS: readonly Gap[] = [];

function isClosed(status: Status): boolean {
  return status === 'Complete' || status === 'Not accepted' || status === 'Cancelled' || status === 'On hold';
}

function gapsOf(cells: JudgedCells): Gap[] {
  const gaps: Gap[] = [];
  if (cells.owner?.kind === 'none') gaps.push('owner');
  if (cells.deadline.due === null) gaps.push('due');
  if (cells.criterion?.kind === 'blank') gaps.push('criterion');
  if (contradictionIn(cells)) gaps.push('contradiction');
  if (isSlipping(cells)) gaps.push('slip');
  return gaps;
}

/** The newest word on how much is done: the column of percentages, else the progress or the status column. */
function percentOf({ progress, statusColumn, figureColumn }: JudgedCells): number | null {
  return figureColumn?.percent ?? progress.percent ?? statusColumn?.percent ?? null;
}

/** Do the words give a day of completion, and lies it after the due day? */
function isFinishedLate(status: Status, cells: JudgedCells): boolean {
  const { deadline } = cells;
  if (status !== 'Complete' || deadline.due === null) return false;
  const date = dayFinished(cells);
  if (date === undefined || date <= deadline.due) return false;
  // "Completed June 2026" stands for the month's last day; of work due on the 15th it does not say that it was late.
  const { year, month } = partsOf(deadline.due);
  return date !== lastDayOfMonth(year, month);
}
