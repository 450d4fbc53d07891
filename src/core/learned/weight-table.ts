/** What a trait says for each kind, in the order of the kinds it was learned for. */
type Weights = Int8Array;

interface Trait {
  readonly own: Weights | undefined;
  readonly pairs: ReadonlyMap<string, Weights>;
}

/** The weights of traits by their first word, and by the second where there is one. */
export type WeightTable = ReadonlyMap<string, Trait>;

/** Called with each trait that a text shows: a word (`first`), or a word with another (`first`, `second`). */
export type VisitTrait = (first: string, second?: string) => void;

/** Weights are counted in parts of one: so many make one natural logarithm of the odds, in a text of a single trait. */
export const UNIT = 2;

/** The letter of a weight of nothing; those before it speak against a kind. */
export const ZERO = 'm'.charCodeAt(0);

/**
 * What was learned, as it is kept: names apart from weights, for each packs better among its own kind. A line of `traits`
 * is a first word and the second words that were learned with it. `weights` has for each of these in turn a letter a kind,
 * `m` for nothing; a first word with nothing for every kind says nothing by itself.
 */
export interface LearnedWeights {
  readonly traits: readonly string[];
  readonly weights: string;
}

/** Reads a table of weights for so many kinds. */
export function weightTable({ traits, weights }: LearnedWeights, kinds: number): WeightTable {
  let at = 0;
  const next = (): Weights =>
    Int8Array.from(weights.slice(at, (at += kinds)), (letter) => letter.charCodeAt(0) - ZERO);
  return new Map(
    traits.map((line) => {
      const [first, ...seconds] = line.split(' ');
      const own = next();
      const pairs = new Map(seconds.map((second) => [second, next()]));
      return [first!, { own: own.some((weight) => weight !== 0) ? own : undefined, pairs }];
    }),
  );
}

/** What a trait says; undefined for one that was not learned. */
export function weightsAt(table: WeightTable, first: string, second?: string): Weights | undefined {
  const trait = table.get(first);
  return second === undefined ? trait?.own : trait?.pairs.get(second);
}

/**
 * How likely each kind is by all traits together, 0 to 1, in the order of the kinds: multinomial logistic regression over
 * the traits shown, each counted once, whose sum is drawn together by the root of their number.
 */
export function sharesOf(
  table: WeightTable,
  kinds: number,
  visitAll: (visit: VisitTrait) => void,
): Float64Array {
  const shown = new Set<Weights>();
  visitAll((first, second) => {
    const weights = weightsAt(table, first, second);
    if (weights) shown.add(weights);
  });
  const shares = new Float64Array(kinds);
  for (const weights of shown) for (let k = 0; k < kinds; k++) shares[k]! += weights[k]!;
  const scale = 1 / (UNIT * Math.sqrt(Math.max(shown.size, 1)));
  const top = Math.max(...shares);
  let total = 0;
  for (let k = 0; k < kinds; k++) total += shares[k] = Math.exp((shares[k]! - top) * scale);
  for (let k = 0; k < kinds; k++) shares[k]! /= total;
  return shares;
}
