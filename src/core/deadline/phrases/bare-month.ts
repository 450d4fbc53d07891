import { lastDayOfMonth } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { yearless, type PhraseFamily } from '../phrase';
import { standsAlone } from '../stands-alone';

const S = SLOT;

/** A month without its year: none is invented. */
export const bareMonth: PhraseFamily = {
  id: 'bare-month',
  title: 'A month without its year',
  kind: 'month',
  examples: [
    { phrase: 'June', due: null },
    { phrase: 'by the end of September', due: null },
    { phrase: 'in May', due: null },
  ],
  nearMisses: ['It may continue', 'We march on', 'It may change in due course'],
  patterns: [pattern('month dot?')],
  read(match) {
    const month = match.value(S.month);
    if ((month === 5 || month === 3) && !standsAlone(match)) return null;
    return yearless((year) => lastDayOfMonth(year, month));
  },
};
