import type { PhraseFamily } from '../phrase';
import { isoDay } from './iso-day';
import { month } from './month';
import { namedDay } from './named-day';
import { numericDay } from './numeric-day';
import { quarter } from './quarter';
import { season } from './season';
import { year } from './year';

/** The more exact before the less: "16 March 2019" is a day before "March 2019" can be a month. */
export const families: readonly PhraseFamily[] = [numericDay, isoDay, namedDay, quarter, month, season, year];
