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
export const UNIT = 3;

/** The letter of a weight of nothing; those before it speak against a kind. */
export const ZERO = 'm'.charCodeAt(0);

/**
 * Reads a table from its lines. A line has a first word and its weights, then its second words and theirs, parted by
 * spaces: a letter for each kind, `m` for nothing, and no letters where the first word says nothing by itself.
 */
export function weightTable(lines: readonly string[]): WeightTable {
  return new Map(
    lines.map((line) => {
      const [first, own, ...pairs] = line.split(' ');
      const seconds = new Map<string, Weights>();
      for (let i = 0; i < pairs.length; i += 2) seconds.set(pairs[i]!, weightsOf(pairs[i + 1]!));
      return [first!, { own: own === '' ? undefined : weightsOf(own!), pairs: seconds }];
    }),
  );
}

function weightsOf(letters: string): Weights {
  return Int8Array.from(letters, (letter) => letter.charCodeAt(0) - ZERO);
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
