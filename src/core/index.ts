export { defaultConfig, type Config, type Dismissal } from './config/config';
export { PROFILES } from './config/profiles';
export type { DeadlineContext } from './deadline/context';
export { explainDeadline } from './deadline/explain';
export { readDeadline } from './deadline/parse-deadline';
export type { ActionColumns } from './columns-tracker';
export { checkColumnsInSteps, judgeColumns } from './judge-columns';
export { readersOf } from './readers-of';
export { judgeColumnsInSteps, type JudgedAction } from './judge-with';
export { dismissalOf } from './dismissals';
export { lint, lintInSteps, type LintOptions, type LintProgress } from './lint';
export { WHOLE_SHEET, areaOfAddress, cellAddress, columnName, type CellArea } from './model/address';
export {
  dayOf,
  dayOfSerial,
  isoDay,
  longDay,
  MONTH_NAMES,
  parseIsoDay,
  serialOfDay,
  type DateSystem,
  type Day,
} from './model/day';
export { mapInSteps, type InSteps } from './model/in-steps';
export type { ColumnChoice, HeaderChoice, TableMapping, UnusedChoice } from './model/mapping';
export type { Gap, Profile, ProfileLine, Range } from './model/profile';
export { capitalised, listed, oneLine } from './model/prose';
export { quote } from './model/quote';
export type * from './model/finding';
export type * from './model/readings';
export type * from './model/report';
export { LEVELS, RAG_WORDS, ROLES } from './model/report';
export {
  cellAt,
  cellText,
  isDateCell,
  isDateFormat,
  isErrorCell,
  type Cell,
  type DateCell,
  type ErrorCell,
  type Sheet,
  type SheetRange,
} from './model/sheet';
export type { Judgement } from './rag/judge';
export { readRag } from './rag/read-rag';
export { configOf } from './settings/config-of';
export { settingsSchema } from './settings/json-schema';
export { KEPT_KEY } from './settings/kept-key';
export { KEPT_VERSION, readKept, unreadable, type KeptInWorkbook } from './settings/kept-settings';
export { readSettings, type ReadSettings } from './settings/read-settings';
export type { Settings } from './settings/settings';
export { openFindings, summarise } from './summarise';
export { rules } from './rules';
export type { Rule } from './rules/define-rule';
export {
  areStatusLines,
  changedStatusCells,
  isStatusLine,
  staleStatusRows,
} from './status-columns/compare-columns';
export { findStatusColumns, placeStatusColumns, titledColumns } from './status-columns/place-columns';
export {
  columnsFrom,
  isOwnLine,
  isOwnTitleRow,
  isOwnValue,
  ownTitleColumns,
  placesNow,
  withoutStatusColumns,
  type StatusColumns,
} from './status-columns/own-columns';
export {
  DUE_COLUMN,
  RAG_STYLES,
  STATUS_COLUMN_COUNT,
  WHY_COLUMN,
  statusCells,
  type StatusCell,
} from './status-columns/status-columns';
export { STATUS_COLUMN_TITLES } from './tables/own-titles';
export { readHeaderRow } from './tables/read-header';
export { readHeader } from './tables/read-title';
export { actionLexicon, type ActionLexicon } from './wording/action/lexicon';
export { ACTION_WORDS, type ActionWords } from './wording/action/vocabulary';
export { explainAction, readAction } from './wording/read-action';
export { criterionLexicon, type CriterionLexicon } from './wording/criterion/lexicon';
export { CRITERION_WORDS, type CriterionWords } from './wording/criterion/vocabulary';
export { explainCriterion, readCriterion } from './wording/read-criterion';
export { BUILT_IN as OWNER_LEXICON, ownerLexicon, type OwnerLexicon } from './wording/owner/lexicon';
export { OWNER_WORDS, type OwnerWords } from './wording/owner/vocabulary';
export { explainOwner, readOwner } from './wording/read-owner';
export { progressLexicon, type ProgressLexicon } from './wording/progress/lexicon';
export { PROGRESS_WORDS, type ProgressWords } from './wording/progress/vocabulary';
export { explainProgress, readProgress } from './wording/read-progress';
export { explainResponse, readResponse } from './wording/read-response';
export { ownerReader } from './wording/owner-reader';
export { progressReader } from './wording/progress-reader';
export { lexiconsFor, type Lexicons } from './wording/readers';
export { AT_A_GLANCE, isToldAtAGlance } from './wording/at-a-glance';
export type { Readers } from './wording/readers';
export { responseReader } from './wording/response-reader';
export { criterionReader } from './wording/criterion-reader';
export { responseLexicon, type ResponseLexicon } from './wording/response/stances';
export { RESPONSE_WORDS, type ResponseWords } from './wording/response/vocabulary';
