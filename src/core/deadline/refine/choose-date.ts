import type { DateRole } from '../../model/report';
import type { PlacedPhrase } from '../find-phrases';
import { LEADS } from './leads';

const LEAD = LEADS;

/** The date that is the deadline, and what each of the dates is to it. */
export interface Choice {
  readonly taken: PlacedPhrase | null;
  readonly roles: readonly DateRole[];
}

/** The revised date, else one that is due rather than done, else the last; a start or a condition is never taken. */
export function chooseDate(phrases: readonly PlacedPhrase[]): Choice {
  if (phrases.length === 1) return chooseOnly(phrases[0]!);
  const roles = phrases.map(roleAlone);
  const able = phrases.filter((_, index) => roles[index] === null);
  const dated = able.filter(({ due }) => due !== null);
  const among = dated.length > 0 ? dated : able;
  const taken =
    last(among.filter(({ lead }) => lead & LEAD.revised)) ??
    last(among.filter(({ lead }) => !(lead & (LEAD.original | LEAD.done)))) ??
    last(among.filter(({ lead }) => lead & LEAD.done)) ??
    last(among);
  const isRevised = taken !== null && (taken.lead & LEAD.revised) !== 0;
  return {
    taken,
    roles: roles.map((role, index) => role ?? roleBeside(phrases[index]!, taken, isRevised)),
  };
}

const TAKEN: readonly DateRole[] = ['taken'];
const NO_YEAR: readonly DateRole[] = ['no-year'];

/** Most cells hold one date. */
function chooseOnly(phrase: PlacedPhrase): Choice {
  const role = roleAlone(phrase);
  if (role) return { taken: null, roles: [role] };
  return { taken: phrase, roles: phrase.due === null ? NO_YEAR : TAKEN };
}

/** What a date is by its own words, where that rules it out; null where it could be the deadline. */
function roleAlone({ lead, said, due, lastDayIn }: PlacedPhrase): DateRole | null {
  if (lead & LEAD.struck) return 'struck-out';
  if (said.problem) return said.problem;
  if (lead & LEAD.after) return 'condition';
  if (lead & LEAD.since) return 'start';
  if (lead & LEAD.from) return lead & LEAD.revised ? 'replaced' : 'start';
  return due === null && !lastDayIn ? 'no-year' : null;
}

function roleBeside(phrase: PlacedPhrase, taken: PlacedPhrase | null, isRevised: boolean): DateRole {
  if (phrase === taken) return phrase.due === null ? 'no-year' : 'taken';
  if (phrase.lead & LEAD.original || isRevised) return 'replaced';
  if (phrase.lead & LEAD.done) return 'done';
  return phrase.due === null ? 'no-year' : 'earlier';
}

/** The latest; of those without a year, the one that stands last. */
function last(phrases: readonly PlacedPhrase[]): PlacedPhrase | null {
  let latest: PlacedPhrase | null = null;
  for (const phrase of phrases) {
    if (!latest || phrase.due === null || latest.due === null || phrase.due >= latest.due) latest = phrase;
  }
  return latest;
}
