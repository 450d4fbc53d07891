import { lastDayOfMonth, partsOf } from '../../model/day';
import type { Assumed } from '../../model/report';
import type { PlacedPhrase } from '../find-phrases';
import { NOTHING } from '../years';
import { LEADS } from './leads';

const LEAD = LEADS;

/** Months by which the early and the middle part of a year end before the year does. */
const EARLY = 9;
const MID = 5;

const NOT_SAID_BY_END: readonly Assumed[] = ['day', 'month'];

/** Takes "end of", "early", "mid" and "before" into the due day. */
export function applyEdges(phrases: readonly PlacedPhrase[]): void {
  for (const phrase of phrases) {
    const { lead, said, due } = phrase;
    if (lead & LEAD.end) phrase.assumed = phrase.assumed.filter((part) => !NOT_SAID_BY_END.includes(part));
    if (due === null || phrase.from === null) {
      if (lead & LEAD.before && !(lead & LEAD.end)) takeDayBefore(phrase);
      continue;
    }
    if (said.year !== undefined && lead & (LEAD.early | LEAD.mid)) {
      const { year, month } = partsOf(due);
      phrase.due = lastDayOfMonth(year, month - (lead & LEAD.early ? EARLY : MID));
    }
    if (said.year !== undefined && lead & LEAD.start) {
      phrase.due = phrase.from;
      phrase.assumed = NOTHING;
    }
    if (lead & LEAD.before && !(lead & LEAD.end)) phrase.due = phrase.from - 1;
  }
}

/** "before 31 March", whatever the year. */
function takeDayBefore(phrase: PlacedPhrase): void {
  const { lastDayIn, kind } = phrase;
  if (!lastDayIn) return;
  phrase.lastDayIn =
    kind === 'day' || phrase.family.id === 'feast'
      ? (year) => {
          const day = lastDayIn(year);
          return day === undefined ? undefined : day - 1;
        }
      : undefined;
}
