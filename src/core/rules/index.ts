// Made by `npm run generate` from the files beside it.
import type { Rule } from './define-rule';
import { missingAction } from './missing-action';
import { missingDeadline } from './missing-deadline';
import { missingOwner } from './missing-owner';
import { missingProgress } from './missing-progress';
import { missingResponse } from './missing-response';
import { missingSuccessCriterion } from './missing-success-criterion';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  missingAction,
  missingDeadline,
  missingOwner,
  missingProgress,
  missingResponse,
  missingSuccessCriterion,
];
