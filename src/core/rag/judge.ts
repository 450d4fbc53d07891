import type { Config } from '../config/config';
import type { Day } from '../model/day';
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
import { lineFor, type Gap } from './profile';
import { reasonFor } from './reason';
import { standard } from './standard';
import { isContradictory, statusOf } from './status';

/** The understood cells of an action that decide status and colour. null: the tracker has no such column. */
export interface JudgedCells {
  readonly deadline: DeadlineReading;
  readonly progress: ProgressReading;
  readonly statusColumn: ProgressReading | null;
  readonly percentColumn: ProgressReading | null;
  readonly owner: Reading<OwnerKind> | null;
  readonly criterion: Reading<CriterionKind> | null;
  readonly response: Reading<ResponseKind>;
  readonly isActionPromised: boolean;
}

export interface Judgement {
  readonly status: Status;
  readonly rag: Rag;
  readonly why: string;
}

/** Status, colour and the reason in words, as at a day. */
export function judge(cells: JudgedCells, asAt: Day, config: Config): Judgement {
  const { deadline, progress, statusColumn, percentColumn, response, isActionPromised } = cells;
  const status = statusOf(
    { response: response.kind, isActionPromised, deadline, progress, statusColumn, percentColumn },
    asAt,
    config.warningDays,
  );
  const gaps = isClosed(status) ? [] : gapsOf(cells);
  const why = reasonFor({ status, gaps, deadline, progress, statusColumn, percentColumn, response }, asAt);
  return { status, rag: lineFor(standard, status, gaps).rag, why };
}

function isClosed(status: Status): boolean {
  return status === 'Complete' || status === 'Not accepted' || status === 'Cancelled' || status === 'On hold';
}

function gapsOf(cells: JudgedCells): Gap[] {
  const gaps: Gap[] = [];
  if (cells.owner?.kind === 'none') gaps.push('owner');
  if (cells.deadline.due === null) gaps.push('due');
  if (cells.criterion?.kind === 'blank') gaps.push('criterion');
  if (isContradictory(cells)) gaps.push('contradiction');
  return gaps;
}
