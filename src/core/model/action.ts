import type { CriterionReading, OwnerReading, ResponseReading } from './readings';
import type { DeadlineReading, ProgressReading, Rag, Role, Status } from './report';

/** An action with every cell understood: what rules look at. */
export interface Action {
  readonly ref: string;
  readonly text: string;
  /** A row with neither action nor owner nor deadline: all that stands there is a recommendation with its response. */
  readonly isEmpty: boolean;
  readonly owner: OwnerReading;
  readonly deadline: DeadlineReading;
  readonly criterion: CriterionReading;
  readonly progress: ProgressReading;
  readonly recommendation: Recommendation | null;
  readonly status: Status;
  readonly rag: Rag;
  /** Roles that the action's own table has a column for. */
  readonly has: (role: Role) => boolean;
}

export interface Recommendation {
  readonly ref: string;
  readonly text: string;
  readonly response: ResponseReading;
  /** False where the table gives responses no place, so that none can be missed. */
  readonly hasResponsePlace: boolean;
}

/** Work that can still be chased. */
export function isOpen({ status }: { readonly status: Status }): boolean {
  return status === 'Overdue' || status === 'Due soon' || status === 'On track' || status === 'No date';
}
