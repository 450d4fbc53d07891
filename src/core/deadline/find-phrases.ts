import type { Day } from '../model/day';
import type { DeadlineRules } from '../model/deadline-rules';
import type { Assumed, DeadlineKind } from '../model/report';
import { canBegin, type Match, type Pattern } from './pattern';
import type { DatePhrase, PhraseFamily } from './phrase';
import type { Tokens } from './tokens';

/** A date phrase among the tokens; refiners work on it. */
export interface PlacedPhrase {
  family: PhraseFamily;
  kind: DeadlineKind;
  from: Day | null;
  due: Day | null;
  assumed: readonly Assumed[];
  /** What the family read. */
  said: DatePhrase;
  lastDayIn: ((year: number) => Day | undefined) | undefined;
  /** Its tokens, and its characters in the cell; the end is not included. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** What leads to it, as bits of LEADS. */
  lead: number;
}

interface Candidate {
  readonly family: PhraseFamily;
  readonly pattern: Pattern;
}

export type FamilyIndex = readonly (readonly Candidate[])[];

/** Classes that can stand in a pattern, and one more for all others. */
const CLASSES = 31;
const OTHER = CLASSES;

/** The patterns by the classes of the two tokens they may begin with, so that few are tried at each place. */
export function indexOf(families: readonly PhraseFamily[]): FamilyIndex {
  const all = families.flatMap((family) => family.patterns.map((pattern) => ({ family, pattern })));
  const index: Candidate[][] = [];
  for (let first = 0; first < CLASSES; first++)
    for (let second = 0; second <= OTHER; second++)
      index.push(all.filter(({ pattern }) => canBegin(pattern, first, second)));
  return index;
}

/** Every date phrase, left to right: at each place the longest that makes sense, of equals the first family's. */
export function findPhrases(
  tokens: Tokens,
  match: Match,
  index: FamilyIndex,
  rules: DeadlineRules,
): PlacedPhrase[] {
  let found: PlacedPhrase[] | null = null;
  const { kind, count } = tokens;
  let at = 0;
  while (at < count) {
    const one = kind[at]!;
    if (one >= CLASSES) {
      at++;
      continue;
    }
    const next = at + 1 < count ? kind[at + 1]! : OTHER;
    const candidates = index[one * (CLASSES + 1) + (next < OTHER ? next : OTHER)]!;
    let best: DatePhrase | null = null;
    let family: PhraseFamily | null = null;
    let last = at - 1;
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i]!;
      if (!match.fit(candidate.pattern, at) || match.last <= last) continue;
      match.note();
      const phrase = candidate.family.read(match, rules);
      if (!phrase) continue;
      best = phrase;
      family = candidate.family;
      last = match.last;
    }
    if (best && family) {
      const phrase = placed(best, family, at, last, tokens);
      // Most texts hold one date, and a list made with one takes less than an empty one that grows.
      if (found) found.push(phrase);
      else found = [phrase];
    }
    at = Math.max(at, last) + 1;
  }
  return found ?? [];
}

function placed(
  said: DatePhrase,
  family: PhraseFamily,
  first: number,
  last: number,
  { start, end }: Tokens,
): PlacedPhrase {
  return {
    family,
    kind: family.kind,
    from: said.from,
    due: said.due,
    assumed: said.assumed,
    said,
    lastDayIn: said.lastDayIn,
    first,
    last,
    start: start[first]!,
    end: end[last]!,
    lead: 0,
  };
}
