// Made by `npm run generate` from the files beside it.
import type { Rule } from './define-rule';
import { conditionalDeadline } from './conditional-deadline';
import { missingAction } from './missing-action';
import { missingDeadline } from './missing-deadline';
import { missingOwner } from './missing-owner';
import { missingProgress } from './missing-progress';
import { missingResponse } from './missing-response';
import { missingSuccessCriterion } from './missing-success-criterion';
import { overdueAction } from './overdue-action';
import { statusAsDeadline } from './status-as-deadline';
import { vagueDeadline } from './vague-deadline';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  conditionalDeadline,
  missingAction,
  missingDeadline,
  missingOwner,
  missingProgress,
  missingResponse,
  missingSuccessCriterion,
  overdueAction,
  statusAsDeadline,
  vagueDeadline,
];
