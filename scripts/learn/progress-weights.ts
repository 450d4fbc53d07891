import { visitTraits } from '../../src/core/wording/progress/evidence';
import { BUILT_IN } from '../../src/core/wording/progress/lexicon';
import { ruleOn } from '../../src/core/wording/progress/rule-on';
import { KINDS, UNIT, ZERO, type WeighedKind } from '../../src/core/wording/progress/weigh';
import { wordsOf } from '../../src/core/wording/progress/words';
import type { LabelledNote } from './labelled-notes';

/** How often the notes are gone through, and how large the first steps are. */
const ROUNDS = 12;
const STEP = 0.3;
/** How strongly weights are drawn towards nothing. */
const DRAW = 1e-4;
/** Traits of fewer notes than this, or of fewer authors, say nothing that could be relied on. */
const FEWEST_NOTES = 3;
const FEWEST_LISTS = 2;
/** So many traits, those that tell kinds apart most, are learned once more without the others: more add weight and no accuracy. */
const TRAITS = 3_400;
/** Notes on which readers would argue teach less. */
const ARGUABLE = 0.4;
/** The strongest weight that a letter tells. */
const LARGEST = 12;

interface Lesson {
  readonly traits: Int32Array;
  readonly kinds: readonly number[];
  readonly weight: number;
}

function traitsOf({ text }: LabelledNote): string[] {
  const traits = new Set<string>();
  visitTraits(ruleOn(wordsOf(text), BUILT_IN), (first, second) =>
    traits.add(second === undefined ? first : `${first} ${second}`),
  );
  return [...traits];
}

/**
 * The weights by which notes are read, learned from labelled ones by multinomial logistic regression with steps that grow
 * smaller as a trait is met more often (AdaGrad, Duchi and others 2011). The same notes give the same weights.
 * The lines are what `weightTable` reads.
 */
export function learnWeights(notes: readonly LabelledNote[]): string[] {
  const all = notes.map(traitsOf);
  const learned = descend(notes, all, frequent(notes, all));
  const strongest = [...learned].sort((a, b) => strength(b[1]) - strength(a[1])).slice(0, TRAITS);
  const kept = new Set(strongest.map(([trait]) => trait));
  return linesOf(descend(notes, all, (trait) => kept.has(trait)));
}

function strength(weights: readonly number[]): number {
  return Math.max(...weights) - Math.min(...weights);
}

function frequent(
  notes: readonly LabelledNote[],
  all: readonly (readonly string[])[],
): (trait: string) => boolean {
  const counts = new Map<string, { notes: number; lists: Set<string> }>();
  all.forEach((traits, i) => {
    for (const trait of traits) {
      let count = counts.get(trait);
      if (!count) counts.set(trait, (count = { notes: 0, lists: new Set() }));
      count.notes++;
      count.lists.add(notes[i]!.list);
    }
  });
  const fewestLists = Math.min(FEWEST_LISTS, new Set(notes.map(({ list }) => list)).size);
  return (trait) => {
    const count = counts.get(trait)!;
    return count.notes >= FEWEST_NOTES && count.lists.size >= fewestLists;
  };
}

function descend(
  notes: readonly LabelledNote[],
  all: readonly (readonly string[])[],
  isKept: (trait: string) => boolean,
): Map<string, number[]> {
  const places = new Map<string, number>();
  const placeOf = (trait: string): number => {
    const place = places.get(trait) ?? places.size;
    places.set(trait, place);
    return place;
  };
  const lessons = notes.map(({ kinds, isArguable }, i): Lesson => ({
    traits: Int32Array.from(all[i]!.filter(isKept), placeOf),
    kinds: kinds.map((kind) => KINDS.indexOf(kind as WeighedKind)),
    weight: isArguable ? ARGUABLE : 1,
  }));
  const width = KINDS.length;
  const weights = new Float64Array(places.size * width);
  const moved = new Float64Array(weights.length).fill(1e-2);
  const sums = new Float64Array(width);
  const random = randomNumbers(7);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { traits, kinds, weight } of shuffled(lessons, random)) {
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
  }
  return new Map(
    [...places].map(([trait, at]) => [trait, [...weights.subarray(at * width, (at + 1) * width)]]),
  );
}

function shuffled(lessons: readonly Lesson[], random: () => number): Lesson[] {
  const order = [...lessons];
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

function linesOf(learned: ReadonlyMap<string, readonly number[]>): string[] {
  const lines = new Map<string, { own: string; pairs: string[] }>();
  for (const [trait, weights] of [...learned].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first, second] = trait.split(' ') as [string, string?];
    const letters = lettersOf(weights);
    if (/^m+$/.test(letters)) continue;
    let line = lines.get(first);
    if (!line) lines.set(first, (line = { own: '', pairs: [] }));
    if (second === undefined) line.own = letters;
    else line.pairs.push(`${second} ${letters}`);
  }
  return [...lines].map(([first, { own, pairs }]) => [first, own, ...pairs].join(' '));
}

function lettersOf(weights: readonly number[]): string {
  return weights
    .map((weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * UNIT))))
    .map((weight) => String.fromCharCode(ZERO + weight))
    .join('');
}
