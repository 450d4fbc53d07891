import { partsOf } from '../../model/day';
import type { Assumed } from '../../model/report';
import type { PlacedPhrase } from '../find-phrases';
import { TOKEN, type Tokens } from '../tokens';
import { LEADS } from './leads';

const T = TOKEN;
const LEAD = LEADS;

/** Joins "September 2019 – March 2020", "March/April 2020" and the like: the last day of the second counts. */
export function joinRanges(phrases: readonly PlacedPhrase[], tokens: Tokens): PlacedPhrase[] {
  if (phrases.length < 2) return phrases as PlacedPhrase[];
  const joined: PlacedPhrase[] = [phrases[0]!];
  for (let i = 1; i < phrases.length; i++) {
    const first = joined[joined.length - 1]!;
    const second = phrases[i]!;
    if (areJoined(first, second, tokens)) joined[joined.length - 1] = range(first, second);
    else joined.push(second);
  }
  return joined;
}

function areJoined(first: PlacedPhrase, second: PlacedPhrase, { kind }: Tokens): boolean {
  // "Slipped from May 2019 to October 2019" names an old day and a new one.
  if (first.lead & LEAD.revised || second.lead & (LEAD.revised | LEAD.original | LEAD.done)) return false;
  if (first.lead & (LEAD.original | LEAD.struck | LEAD.done | LEAD.after)) return false;
  if (first.due !== null && second.due !== null && first.due >= second.due) return false;
  if (first.said.problem || second.said.problem) return false;
  const isBare = first.due === null;
  let joiner = -1;
  for (let at = first.last + 1; at < second.first; at++) {
    const one = kind[at]!;
    const isLead =
      one === T.end ||
      one === T.early ||
      one === T.mid ||
      one === T.late ||
      one === T.of ||
      one === T.weekday;
    if (isLead && joiner >= 0) continue;
    if (one === T.dot && joiner < 0) continue;
    if (one === T.and && joiner === T.comma) joiner = one;
    else if (joiner >= 0) return false;
    else if (one === T.dash || one === T.slash || one === T.until || one === T.and || one === T.comma)
      joiner = one;
    else return false;
  }
  if (joiner < 0) return false;
  if (joiner === T.comma) return isBare && first.kind === second.kind;
  if (joiner === T.and) return isBare || kind[first.first - 1] === T.and;
  return true;
}

function range(first: PlacedPhrase, second: PlacedPhrase): PlacedPhrase {
  let { due, assumed, lastDayIn } = second;
  if (due === null && first.due !== null && lastDayIn) {
    // "June 2019 – September": the next one after the first.
    const { year } = partsOf(first.due);
    const same = lastDayIn(year);
    due = (same !== undefined && same >= first.due ? same : lastDayIn(year + 1)) ?? null;
    assumed = [...assumed, 'year' satisfies Assumed];
    lastDayIn = undefined;
  }
  const start = first.lead & (LEAD.from | LEAD.since | LEAD.by | LEAD.end);
  return {
    ...second,
    kind: 'range',
    from: first.from,
    due,
    assumed,
    lastDayIn,
    first: first.first,
    start: first.start,
    lead: (second.lead | (first.lead & ~start)) & ~LEAD.since,
  };
}
