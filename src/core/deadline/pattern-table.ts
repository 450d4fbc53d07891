import type { Pattern } from './pattern';
import type { PhraseFamily } from './phrase';

/** A way to write a family's phrase. */
export interface Candidate {
  readonly family: PhraseFamily;
  readonly pattern: Pattern;
}

/**
 * All patterns of some families as one table of states, so that one walk along the tokens finds everything that may
 * begin at a place, however many families there are.
 */
export interface PatternTable {
  /** The state after a token of a class: `next[state * CLASSES + class]`; 0 where no pattern goes on. */
  readonly next: Uint16Array;
  /** By state, the patterns that may end there, in the families' order. */
  readonly ends: readonly (readonly Candidate[] | null)[];
}

/** Classes that can stand in a pattern. */
export const CLASSES = 31;

/** The state before the first token. */
export const START = 1;

/** How far a pattern was followed: the index of the candidate, and of the part that comes next. */
type Place = readonly [candidate: number, part: number];

/** Works out the table: each state is the set of places at which the patterns stand after the same tokens. */
export function tableOf(families: readonly PhraseFamily[]): PatternTable {
  const candidates = families.flatMap((family) => family.patterns.map((pattern) => ({ family, pattern })));
  const states = new Map<string, number>();
  const places: Place[][] = [[]];
  const stateOf = (reached: Place[]): number => {
    if (reached.length === 0) return 0;
    const key = reached.join(' ');
    const known = states.get(key) ?? places.length;
    if (known === places.length) {
      states.set(key, known);
      places.push(reached);
    }
    return known;
  };
  stateOf(candidates.flatMap(({ pattern }, index) => placesFrom(pattern, index, 0)));
  const next: number[] = new Array<number>(CLASSES).fill(0);
  for (let state = START; state < places.length; state++)
    for (let one = 0; one < CLASSES; one++)
      next.push(
        stateOf(
          places[state]!.flatMap(([index, part]) => {
            const { pattern } = candidates[index]!;
            const fits = part < pattern.parts.length && (pattern.parts[part]!.mask >>> one) & 1;
            return fits ? placesFrom(pattern, index, part + 1) : [];
          }),
        ),
      );
  const ends = places.map((reached) => {
    const ended = reached.filter(([index, part]) => part === candidates[index]!.pattern.parts.length);
    return ended.length === 0 ? null : ended.map(([index]) => candidates[index]!);
  });
  return { next: Uint16Array.from(next), ends };
}

/** This place in the pattern, and those beyond the parts that may be missing. */
function placesFrom({ parts }: Pattern, candidate: number, from: number): Place[] {
  const reached: Place[] = [[candidate, from]];
  for (let part = from; part < parts.length && parts[part]!.isOptional; part++)
    reached.push([candidate, part + 1]);
  return reached;
}
