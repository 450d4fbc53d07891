/** Of two columns that are as good for a place, the left one has it. */
const AT_THE_RIGHT = 1e-4;

/**
 * Gives each column the place that makes the sum of its scores greatest, null for none: no place to two columns, and none
 * for less than `least`. Columns are few, so each is tried in turn with an augmenting path (the Hungarian method).
 */
export function bestAssignment(scores: readonly (readonly number[])[], least: number): (number | null)[] {
  const columns = scores.length;
  const places = scores[0]?.length ?? 0;
  const size = places + columns;
  // Beyond the places each column has one of its own for "none", worth the least.
  const cost = (column: number, place: number): number =>
    place < places
      ? AT_THE_RIGHT * column - scores[column]![place]!
      : place - places === column
        ? -least
        : 1e6;
  const rowPotential = Array<number>(columns + 1).fill(0);
  const placePotential = Array<number>(size + 1).fill(0);
  const takenBy = Array<number>(size + 1).fill(0);
  const cameFrom = Array<number>(size + 1).fill(0);
  for (let column = 1; column <= columns; column++) {
    takenBy[0] = column;
    let place = 0;
    const nearest = Array<number>(size + 1).fill(Infinity);
    const isUsed = Array<boolean>(size + 1).fill(false);
    do {
      isUsed[place] = true;
      const row = takenBy[place]!;
      let delta = Infinity;
      let next = 0;
      for (let candidate = 1; candidate <= size; candidate++) {
        if (isUsed[candidate]) continue;
        const reduced = cost(row - 1, candidate - 1) - rowPotential[row]! - placePotential[candidate]!;
        if (reduced < nearest[candidate]!) {
          nearest[candidate] = reduced;
          cameFrom[candidate] = place;
        }
        if (nearest[candidate]! < delta) {
          delta = nearest[candidate]!;
          next = candidate;
        }
      }
      for (let each = 0; each <= size; each++) {
        if (isUsed[each]) {
          rowPotential[takenBy[each]!]! += delta;
          placePotential[each]! -= delta;
        } else nearest[each]! -= delta;
      }
      place = next;
    } while (takenBy[place] !== 0);
    do {
      const before = cameFrom[place]!;
      takenBy[place] = takenBy[before]!;
      place = before;
    } while (place !== 0);
  }
  const chosen = Array<number | null>(columns).fill(null);
  for (let place = 1; place <= places; place++)
    if (takenBy[place]! > 0) chosen[takenBy[place]! - 1] = place - 1;
  return chosen;
}
