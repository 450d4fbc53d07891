// Made by `npm run generate` from the files beside it.
import type { Rule } from './define-rule';
import { acceptedWithoutAction } from './accepted-without-action';
import { activityAsSuccessCriterion } from './activity-as-success-criterion';
import { bundledAction } from './bundled-action';
import { conditionalDeadline } from './conditional-deadline';
import { copiedSuccessCriterion } from './copied-success-criterion';
import { duplicateReference } from './duplicate-reference';
import { groupOwner } from './group-owner';
import { inconsistentOwner } from './inconsistent-owner';
import { markupInCell } from './markup-in-cell';
import { missingAction } from './missing-action';
import { missingColumn } from './missing-column';
import { missingDeadline } from './missing-deadline';
import { missingOwner } from './missing-owner';
import { missingProgress } from './missing-progress';
import { missingResponse } from './missing-response';
import { missingSuccessCriterion } from './missing-success-criterion';
import { overdueAction } from './overdue-action';
import { qualifiedResponse } from './qualified-response';
import { referenceGap } from './reference-gap';
import { rejectedWithoutReason } from './rejected-without-reason';
import { severalOwners } from './several-owners';
import { statusAsDeadline } from './status-as-deadline';
import { statusQuoAction } from './status-quo-action';
import { unclearOwner } from './unclear-owner';
import { unclearResponse } from './unclear-response';
import { unmeasurableSuccessCriterion } from './unmeasurable-success-criterion';
import { vagueDeadline } from './vague-deadline';
import { vagueSuccessCriterion } from './vague-success-criterion';
import { weakAction } from './weak-action';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  acceptedWithoutAction,
  activityAsSuccessCriterion,
  bundledAction,
  conditionalDeadline,
  copiedSuccessCriterion,
  duplicateReference,
  groupOwner,
  inconsistentOwner,
  markupInCell,
  missingAction,
  missingColumn,
  missingDeadline,
  missingOwner,
  missingProgress,
  missingResponse,
  missingSuccessCriterion,
  overdueAction,
  qualifiedResponse,
  referenceGap,
  rejectedWithoutReason,
  severalOwners,
  statusAsDeadline,
  statusQuoAction,
  unclearOwner,
  unclearResponse,
  unmeasurableSuccessCriterion,
  vagueDeadline,
  vagueSuccessCriterion,
  weakAction,
];
