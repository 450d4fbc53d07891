import type { LearnedWeights } from '../../src/core/learned/weight-table';
import { visitTraits } from '../../src/core/wording/progress/evidence';
import { BUILT_IN } from '../../src/core/wording/progress/lexicon';
import { ruleOn } from '../../src/core/wording/progress/rule-on';
import { KINDS, type WeighedKind } from '../../src/core/wording/progress/weigh';
import { wordsOf } from '../../src/core/wording/progress/words';
import type { LabelledNote } from './labelled-notes';
import { learnWeights, traitsOf, type Lesson } from './logistic';

const FEWEST_NOTES = 3;
const FEWEST_LISTS = 2;
/** Fewer misread more of the notes of bodies from which nothing was learned; more are no better. */
const TRAITS = 5_000;
/** Notes on which readers would argue teach less. */
const ARGUABLE = 0.4;

/** The weights by which progress notes are read, learned from labelled notes, in the form that `weightTable` reads. */
export function learnProgressWeights(notes: readonly LabelledNote[]): LearnedWeights {
  return learnWeights(notes.map(lessonOf), {
    kinds: KINDS.length,
    fewest: FEWEST_NOTES,
    fewestLists: FEWEST_LISTS,
    most: TRAITS,
  });
}

function lessonOf({ text, kinds, isArguable, list }: LabelledNote): Lesson {
  return {
    traits: traitsOf((visit) => visitTraits(ruleOn(wordsOf(text), BUILT_IN), visit)),
    kinds: kinds.map((kind) => KINDS.indexOf(kind as WeighedKind)),
    weight: isArguable ? ARGUABLE : 1,
    list,
  };
}
