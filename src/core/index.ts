export { defaultConfig, type Config } from './config/config';
export { lint, type LintOptions } from './lint';
export { cellAddress, columnName } from './model/address';
export {
  dayOf,
  dayOfSerial,
  isoDay,
  longDay,
  parseIsoDay,
  serialOfDay,
  type DateSystem,
  type Day,
} from './model/day';
export type * from './model/report';
export {
  cellText,
  isDateCell,
  isDateFormat,
  isErrorCell,
  type Cell,
  type DateCell,
  type ErrorCell,
  type Sheet,
} from './model/sheet';
