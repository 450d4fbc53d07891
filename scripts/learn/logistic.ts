import { UNIT, ZERO, type LearnedWeights, type VisitTrait } from '../../src/core/learned/weight-table';

/** How often the lessons are gone through, and how large the first steps are. */
const ROUNDS = 30;
const STEP = 0.3;
/** The weights are the mean of those after each round but the first few, so that the last lessons count no more than others. */
const SETTLING = 10;
/** How strongly weights are drawn towards nothing. */
const DRAW = 1e-4;
/** The strongest weight that a letter tells. */
const LARGEST = 8;

/** A text to learn from. */
export interface Lesson {
  /** The traits it shows: a word, or two parted by a space. */
  readonly traits: readonly string[];
  /** Which of the kinds are right, by their places. */
  readonly kinds: readonly number[];
  /** How much it teaches, 1 for a plain one. */
  readonly weight: number;
  /** Which author's list it is of. */
  readonly list: string;
}

export interface Limits {
  /** How many kinds there are. */
  readonly kinds: number;
  /** Traits of fewer lessons than this, or of fewer authors, say nothing that could be relied on. */
  readonly fewest: number;
  readonly fewestLists: number;
  /** So many traits, those that tell kinds apart most, are learned once more without the others. */
  readonly most: number;
}

/**
 * Weights learned by multinomial logistic regression with steps that grow smaller as a trait is met more often (AdaGrad,
 * Duchi and others 2011). The same lessons give the same weights, in the form that `weightTable` reads.
 */
export function learnWeights(lessons: readonly Lesson[], { kinds, most, ...least }: Limits): LearnedWeights {
  const learned = descend(lessons, kinds, frequent(lessons, least));
  const strongest = [...learned].sort((a, b) => strength(b[1]) - strength(a[1])).slice(0, most);
  const kept = new Set(strongest.map(([trait]) => trait));
  return written(
    descend(lessons, kinds, (trait) => kept.has(trait)),
    kinds,
  );
}

/** Each of the traits that are visited, once, as a lesson holds them. */
export function traitsOf(visitAll: (visit: VisitTrait) => void): string[] {
  const traits = new Set<string>();
  visitAll((first, second) => traits.add(second === undefined ? first : `${first} ${second}`));
  return [...traits];
}

function strength(weights: readonly number[]): number {
  return Math.max(...weights) - Math.min(...weights);
}

function frequent(
  lessons: readonly Lesson[],
  { fewest, fewestLists }: Pick<Limits, 'fewest' | 'fewestLists'>,
): (trait: string) => boolean {
  const counts = new Map<string, { lessons: number; lists: Set<string> }>();
  for (const { traits, list } of lessons)
    for (const trait of traits) {
      let count = counts.get(trait);
      if (!count) counts.set(trait, (count = { lessons: 0, lists: new Set() }));
      count.lessons++;
      count.lists.add(list);
    }
  const least = Math.min(fewestLists, new Set(lessons.map(({ list }) => list)).size);
  return (trait) => {
    const count = counts.get(trait)!;
    return count.lessons >= fewest && count.lists.size >= least;
  };
}

function descend(
  lessons: readonly Lesson[],
  width: number,
  isKept: (trait: string) => boolean,
): Map<string, number[]> {
  const places = new Map<string, number>();
  const placeOf = (trait: string): number => {
    const place = places.get(trait) ?? places.size;
    places.set(trait, place);
    return place;
  };
  const order = lessons.map(({ traits, ...rest }) => ({
    ...rest,
    traits: Int32Array.from(traits.filter(isKept), placeOf),
  }));
  const weights = new Float64Array(places.size * width);
  const moved = new Float64Array(weights.length).fill(1e-2);
  const sums = new Float64Array(width);
  const mean = new Float64Array(weights.length);
  const random = randomNumbers(7);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const { traits, kinds, weight } of shuffled(order, random)) {
      const scale = 1 / Math.sqrt(Math.max(traits.length, 1));
      sums.fill(0);
      for (const trait of traits)
        for (let k = 0; k < width; k++) sums[k]! += weights[trait * width + k]! * scale;
      const top = Math.max(...sums);
      let total = 0;
      for (let k = 0; k < width; k++) total += sums[k] = Math.exp(sums[k]! - top);
      for (let k = 0; k < width; k++)
        sums[k] = (sums[k]! / total - (kinds.includes(k) ? 1 / kinds.length : 0)) * weight * scale;
      for (const trait of traits)
        for (let k = 0; k < width; k++) {
          const at = trait * width + k;
          const slope = sums[k]! + DRAW * weights[at]!;
          moved[at]! += slope * slope;
          weights[at]! -= (STEP * slope) / Math.sqrt(moved[at]!);
        }
    }
    if (round > SETTLING) for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / (ROUNDS - SETTLING);
  }
  return new Map([...places].map(([trait, at]) => [trait, [...mean.subarray(at * width, (at + 1) * width)]]));
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** The minimal standard generator of Park and Miller (1988): the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function written(learned: ReadonlyMap<string, readonly number[]>, kinds: number): LearnedWeights {
  const nothing = String.fromCharCode(ZERO).repeat(kinds);
  const lines = new Map<string, { own: string; pairs: (readonly [second: string, letters: string])[] }>();
  for (const [trait, weights] of [...learned].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first, second] = trait.split(' ') as [string, string?];
    const letters = lettersOf(weights);
    if (letters === nothing) continue;
    let line = lines.get(first);
    if (!line) lines.set(first, (line = { own: nothing, pairs: [] }));
    if (second === undefined) line.own = letters;
    else line.pairs.push([second, letters]);
  }
  return {
    traits: [...lines].map(([first, { pairs }]) => [first, ...pairs.map(([second]) => second)].join(' ')),
    weights: [...lines.values()]
      .map(({ own, pairs }) => own + pairs.map(([, letters]) => letters).join(''))
      .join(''),
  };
}

function lettersOf(weights: readonly number[]): string {
  return weights
    .map((weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * UNIT))))
    .map((weight) => String.fromCharCode(ZERO + weight))
    .join('');
}
