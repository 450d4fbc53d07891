import type { Day } from '../model/day';
import type { DeadlineRules } from '../model/deadline-rules';
import type { Assumed, DeadlineKind } from '../model/report';
import type { Match, Pattern } from './pattern';
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
  /** What leads to it, as bits of LEAD. */
  lead: number;
}

interface Candidate {
  readonly family: PhraseFamily;
  readonly pattern: Pattern;
}

export type FamilyIndex = readonly (readonly Candidate[])[];

/** The patterns by the class of token they may begin with, so that few are tried at each place. */
export function indexOf(families: readonly PhraseFamily[]): FamilyIndex {
  return Array.from({ length: 31 }, (_, kind) =>
    families.flatMap((family) =>
      family.patterns
        .filter(({ firstMask }) => (firstMask >>> kind) & 1)
        .map((pattern) => ({ family, pattern })),
    ),
  );
}

/** Every date phrase, left to right: at each place the longest that makes sense, of equals the first family's. */
export function findPhrases(
  tokens: Tokens,
  match: Match,
  index: FamilyIndex,
  rules: DeadlineRules,
): PlacedPhrase[] {
  const found: PlacedPhrase[] = [];
  const { kind, count } = tokens;
  let at = 0;
  while (at < count) {
    const candidates = kind[at]! < 31 ? index[kind[at]!]! : NONE;
    let best: DatePhrase | null = null;
    let family: PhraseFamily | null = null;
    let last = at - 1;
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i]!;
      if (!match.fit(candidate.pattern, at) || match.last <= last) continue;
      const phrase = candidate.family.read(match, rules);
      if (!phrase) continue;
      best = phrase;
      family = candidate.family;
      last = match.last;
    }
    if (best && family) found.push(placed(best, family, at, last, tokens));
    at = Math.max(at, last) + 1;
  }
  return found;
}

const NONE: readonly Candidate[] = [];

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
