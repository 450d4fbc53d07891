import type { Day } from '../model/day';
import type { DeadlineRules } from '../model/deadline-rules';
import type { Assumed, DeadlineKind } from '../model/report';
import type { Match } from './pattern';
import { CLASSES, START, type PatternTable } from './pattern-table';
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

/** Ends of patterns met on the way from one place, the nearest first; no pattern is longer than this. */
const LONGEST_PATTERN = 16;
const endStates = new Uint16Array(LONGEST_PATTERN);
const endPlaces = new Int32Array(LONGEST_PATTERN);

/** Every date phrase, left to right: at each place the longest that makes sense, of equals the first family's. */
export function findPhrases(
  tokens: Tokens,
  match: Match,
  table: PatternTable,
  rules: DeadlineRules,
): PlacedPhrase[] {
  let found: PlacedPhrase[] | null = null;
  const { count } = tokens;
  let at = 0;
  while (at < count) {
    const phrase = phraseAt(at, tokens, match, table, rules);
    if (phrase) {
      // Most texts hold one date, and a list made with one takes less than an empty one that grows.
      if (found) found.push(phrase);
      else found = [phrase];
      at = phrase.last;
    }
    at++;
  }
  return found ?? [];
}

function phraseAt(
  first: number,
  tokens: Tokens,
  match: Match,
  { next, ends }: PatternTable,
  rules: DeadlineRules,
): PlacedPhrase | null {
  const { kind, count } = tokens;
  let met = 0;
  let state = START;
  for (let at = first; at < count; at++) {
    const one = kind[at]!;
    state = one < CLASSES ? next[state * CLASSES + one]! : 0;
    if (state === 0) break;
    if (ends[state] === null) continue;
    endStates[met] = state;
    endPlaces[met++] = at;
  }
  while (met-- > 0) {
    const last = endPlaces[met]!;
    const candidates = ends[endStates[met]!]!;
    for (let i = 0; i < candidates.length; i++) {
      const { family, pattern } = candidates[i]!;
      match.note(pattern, first, last);
      const said = family.read(match, rules);
      if (said) return placed(said, family, first, last, tokens);
    }
  }
  return null;
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
