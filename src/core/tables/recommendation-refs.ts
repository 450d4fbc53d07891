import { cellText, type Sheet } from '../model/sheet';
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
  rows: Sheet['rows'],
): void {
  // Where both are numbered, or no recommendation stands beside its actions, nothing is shared.
  const shared = blocks.map(({ columns, more }) =>
    columns.recommendation === undefined || more.ref ? undefined : columns.ref,
  );
  const refOf = ({ row, block }: ActionRow): string =>
    shared[block] === undefined ? '' : cellText(rows[row]![shared[block]]).trim();
  if (!isAnyOfSeveral(actions, refOf)) return;
  const stems: (string | undefined)[] = [];
  for (const action of actions) {
    const { recommendation } = action;
    const ref = refOf(action);
    if (recommendation === null || ref === '') continue;
    const stem = stemOf(ref);
    const before = stems[recommendation];
    stems[recommendation] = before === undefined || before === stem ? stem : '';
  }
  stems.forEach((stem, recommendation) => {
    if (stem !== undefined) recommendations[recommendation]!.ref = stem;
  });
}

/** Has any recommendation two actions, one after the other, with references of their own? */
function isAnyOfSeveral(actions: readonly ActionRow[], refOf: (action: ActionRow) => string): boolean {
  let known = '';
  let of: number | null = null;
  for (const action of actions) {
    const { recommendation } = action;
    if (recommendation === null) continue;
    const ref = refOf(action);
    if (recommendation !== of) known = '';
    of = recommendation;
    if (ref === '') continue;
    if (known !== '' && known !== ref) return true;
    known = ref;
  }
  return false;
}

/** "R1" of "R1.1", "3" of "3b", "2/4" of "2/4-1"; nothing where a reference has no parts. */
function stemOf(ref: string): string {
  return /^(.*[a-z\d])(?:[./-][a-z\d]{1,3}|(?<=\d)[a-z])[.)]?$/i.exec(ref)?.[1] ?? '';
}
