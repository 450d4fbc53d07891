import { sharesOf, weightsAt, weightTable } from '../learned/weight-table';
import { ROLES, type Role } from '../model/report';
import type { TitleScores } from './header-vocabulary';
import learned from './title-weights.json';
import { visitTitleTraits, weighedTitle } from './title-traits';

/** Learned by `scripts/learn/title-weights.ts` from labelled header rows. */
const LEARNED = weightTable(learned, ROLES.length);

/** How much what was learned counts under a title of which the vocabulary knows nothing. */
const FOR_UNKNOWN = 0.75;
/** A title for which the vocabulary speaks so far is left to it. */
const KNOWN = 1;
/** A role that is less likely than this is not spoken for. */
const LEAST = 0.05;

/**
 * Columns with what their titles say: what the vocabulary says of each, and the less that is, the more what was learned
 * from the titles of other rows. Whether a title names none of the roles is left to the vocabulary: what a list of labelled
 * rows has not met is no sign of that.
 */
export function weighTitles<T extends { readonly title: string; readonly scores: TitleScores }>(
  columns: readonly T[],
): T[] {
  const shares = titleShares(columns.map(({ title }) => title));
  return columns.map((column, i) =>
    shares[i] ? { ...column, scores: blended(column.scores, shares[i]) } : column,
  );
}

/**
 * How likely each of `ROLES` is for each title of a row, by what was learned alone; null for a title of which no word was
 * met in other rows.
 */
export function titleShares(titles: readonly string[], table = LEARNED): (Float64Array | null)[] {
  const row = titles.map(weighedTitle);
  return row.map(({ words }, at) =>
    words.some((word) => weightsAt(table, word))
      ? sharesOf(table, ROLES.length, (visit) => visitTitleTraits(row, at, visit))
      : null,
  );
}

function blended(said: TitleScores, shares: Float64Array): TitleScores {
  const weight = FOR_UNKNOWN * Math.max(0, 1 - Math.max(0, ...Object.values(said)) / KNOWN);
  const scores: Partial<Record<Role, number>> = {};
  if (said.other !== undefined) scores.other = said.other;
  ROLES.forEach((role, i) => {
    const own = said[role] ?? 0;
    // What is known a little is never held to be less than that.
    const score = Math.max(own, (1 - weight) * own + weight * shares[i]!);
    if (role !== 'other' && score >= LEAST) scores[role] = score;
  });
  return scores;
}
