import { cellText } from '../model/sheet';
import type { ActionRow, BlockRows, RecommendationRow } from './tracker';

/** The column that numbers recommendations: of two, the one nearest before theirs. */
export function refColumnOfRecommendation({ columns, more }: BlockRows): number | undefined {
  const { ref, recommendation } = columns;
  if (ref === undefined || recommendation === undefined || !more.ref) return ref;
  const before = [ref, ...more.ref].filter((column) => column < recommendation);
  return before.length > 0 ? Math.max(...before) : ref;
}

/**
 * Takes back references that are the actions': where one recommendation has several actions with references of their own,
 * the column numbers actions. "R1.1" and "R1.2" then tell that the recommendation is "R1"; "1" and "2" tell nothing.
 */
export function settleRecommendationRefs(
  recommendations: readonly RecommendationRow[],
  actions: readonly ActionRow[],
  blocks: readonly BlockRows[],
): RecommendationRow[] {
  const refs = recommendations.map(() => new Set<string>());
  for (const { recommendation, block, cells } of actions) {
    const { columns, more } = blocks[block]!;
    const ref = cellText(cells.ref).trim();
    const isShared = columns.recommendation !== undefined && !more.ref;
    if (recommendation !== null && isShared && ref !== '') refs[recommendation]!.add(ref);
  }
  if (!refs.some(({ size }) => size > 1)) return [...recommendations];
  return recommendations.map((recommendation, i) => {
    const own = [...refs[i]!];
    const stem = stemOf(own[0] ?? '');
    const isCommon = own.length > 0 && own.every((ref) => stemOf(ref) === stem);
    return { ...recommendation, ref: isCommon ? stem : '' };
  });
}

/** "R1" of "R1.1", "3" of "3b", "2/4" of "2/4-1"; nothing where a reference has no parts. */
function stemOf(ref: string): string {
  return /^(.*[a-z\d])(?:[./-][a-z\d]{1,3}|(?<=\d)[a-z])[.)]?$/i.exec(ref)?.[1] ?? '';
}
