import type { PhraseFamily } from '../phrase';
import { bareDay } from './bare-day';
import { bareMonth } from './bare-month';
import { dayRange } from './day-range';
import { feast } from './feast';
import { halfYear } from './half-year';
import { isoDay } from './iso-day';
import { month } from './month';
import { namedDay } from './named-day';
import { numericDay } from './numeric-day';
import { quarter } from './quarter';
import { schoolTerm } from './school-term';
import { season } from './season';
import { week } from './week';
import { year } from './year';

/** Of phrases of the same length, the family that comes first is taken: "Mar 19" is a month before it is a day. */
export const families: readonly PhraseFamily[] = [
  numericDay,
  isoDay,
  namedDay,
  dayRange,
  week,
  quarter,
  halfYear,
  month,
  schoolTerm,
  season,
  feast,
  year,
  bareDay,
  bareMonth,
];
