import type { PlacedPhrase } from '../phrase';

const REVISED = /\b(?:revised|now|extended|moved|amended|new)\b[^.;]{0,30}$/;

/** Of several dates in a cell the revised one counts, else the last (product rule "Several dates in one cell"). */
export function chooseDate(phrases: readonly PlacedPhrase[], plain: string): PlacedPhrase | null {
  const revised = phrases.find(({ start }) => REVISED.test(plain.slice(Math.max(0, start - 60), start)));
  return revised ?? phrases.at(-1) ?? null;
}
