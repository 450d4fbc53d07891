import type { LearnedWeights } from '../../src/core/learned/weight-table';
import { ROLES, type Role } from '../../src/core/model/report';
import { visitTitleTraits, weighedTitle } from '../../src/core/tables/title-traits';
import type { LabelledRow } from './labelled-rows';
import { learnWeights, traitsOf, type Lesson } from './logistic';

const FEWEST_TITLES = 2;
/** More traits add weight and no accuracy. */
const TRAITS = 800;

/** The weights by which column titles are read, learned from labelled header rows, in the form that `weightTable` reads. */
export function learnTitleWeights(rows: readonly LabelledRow[]): LearnedWeights {
  return learnWeights(rows.flatMap(lessonsOf), {
    kinds: ROLES.length,
    fewest: FEWEST_TITLES,
    fewestLists: 1,
    most: TRAITS,
  });
}

function lessonsOf({ titles, roles, list }: LabelledRow): Lesson[] {
  const row = titles.map(weighedTitle);
  return row.flatMap(({ words }, at) =>
    words.length === 0
      ? []
      : [
          {
            traits: traitsOf((visit) => visitTitleTraits(row, at, visit)),
            kinds: roles[at]!.map((role) => ROLES.indexOf(role as Role)),
            weight: 1,
            list,
          },
        ],
  );
}
