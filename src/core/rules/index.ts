// Made by `npm run generate` from the files beside it.
import type { Rule } from './define-rule';
import { acceptedWithoutAction } from './accepted-without-action';
import { activityAsSuccessCriterion } from './activity-as-success-criterion';
import { ambiguousDeadline } from './ambiguous-deadline';
import { bundledAction } from './bundled-action';
import { conditionalDeadline } from './conditional-deadline';
import { contradictedRag } from './contradicted-rag';
import { contradictedStatus } from './contradicted-status';
import { contradictoryProgress } from './contradictory-progress';
import { copiedSuccessCriterion } from './copied-success-criterion';
import { duplicateReference } from './duplicate-reference';
import { fuzzyDeadline } from './fuzzy-deadline';
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
import { pointerInCell } from './pointer-in-cell';
import { promiseAfterDeadline } from './promise-after-deadline';
import { qualifiedResponse } from './qualified-response';
import { referenceGap } from './reference-gap';
import { rejectedWithoutReason } from './rejected-without-reason';
import { revisedDeadline } from './revised-deadline';
import { severalOwners } from './several-owners';
import { slippedDeadline } from './slipped-deadline';
import { spacesInCell } from './spaces-in-cell';
import { splitRow } from './split-row';
import { staleProgress } from './stale-progress';
import { statusAsDeadline } from './status-as-deadline';
import { statusQuoAction } from './status-quo-action';
import { textDeadline } from './text-deadline';
import { thinProgress } from './thin-progress';
import { unclearOwner } from './unclear-owner';
import { unclearResponse } from './unclear-response';
import { unlikelyDeadline } from './unlikely-deadline';
import { unmeasurableSuccessCriterion } from './unmeasurable-success-criterion';
import { unprovenCompletion } from './unproven-completion';
import { vagueDeadline } from './vague-deadline';
import { vagueSuccessCriterion } from './vague-success-criterion';
import { weakAction } from './weak-action';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  acceptedWithoutAction,
  activityAsSuccessCriterion,
  ambiguousDeadline,
  bundledAction,
  conditionalDeadline,
  contradictedRag,
  contradictedStatus,
  contradictoryProgress,
  copiedSuccessCriterion,
  duplicateReference,
  fuzzyDeadline,
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
  pointerInCell,
  promiseAfterDeadline,
  qualifiedResponse,
  referenceGap,
  rejectedWithoutReason,
  revisedDeadline,
  severalOwners,
  slippedDeadline,
  spacesInCell,
  splitRow,
  staleProgress,
  statusAsDeadline,
  statusQuoAction,
  textDeadline,
  thinProgress,
  unclearOwner,
  unclearResponse,
  unlikelyDeadline,
  unmeasurableSuccessCriterion,
  unprovenCompletion,
  vagueDeadline,
  vagueSuccessCriterion,
  weakAction,
];
