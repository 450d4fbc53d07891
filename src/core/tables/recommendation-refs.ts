import type { Cell } from '../model/sheet';
import { trimmedText } from './filled';
import type { BlockRows, RecommendationRow } from './tracker';

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
export class SharedRefs {
  /** For each recommendation what the references of all its actions begin with. */
  private readonly stems: string[] = [];
  /** For each the reference of its first action that has one. */
  private readonly firsts: string[] = [];
  /** The present recommendation. */
  private of = -1;
  private isAnyOfSeveral = false;

  /** Notes the reference of an action under a recommendation, in the order in which they stand. */
  add({ columns, more }: BlockRows, recommendation: number | null, cells: readonly Cell[]): void {
    // Where both are numbered, or no recommendation stands beside its actions, nothing is shared.
    if (recommendation === null || columns.ref === undefined) return;
    if (columns.recommendation === undefined || more.ref) return;
    const ref = trimmedText(cells[columns.ref]);
    if (ref === '') return;
    if (recommendation !== this.of) {
      this.of = recommendation;
      this.firsts[recommendation] = ref;
      this.stems[recommendation] = stemOf(ref);
      return;
    }
    this.isAnyOfSeveral ||= this.firsts[recommendation] !== ref;
    const shared = this.stems[recommendation]!;
    if (shared !== '' && stemOf(ref) !== shared) this.stems[recommendation] = '';
  }

  /** Gives the recommendations what is left for them. */
  settle(recommendations: readonly RecommendationRow[]): void {
    if (!this.isAnyOfSeveral) return;
    const known = new Set<string>();
    const repeated = new Set<string>();
    this.stems.forEach((stem) => {
      if (stem !== '' && known.has(stem)) repeated.add(stem);
      known.add(stem);
    });
    // The "26" of minutes 26/41 and 26/42 tells no recommendation from another.
    this.stems.forEach((stem, recommendation) => {
      recommendations[recommendation]!.ref = repeated.has(stem) ? this.firsts[recommendation]! : stem;
    });
  }
}

/** "R1" of "R1.1", "3" of "3b", "2/4" of "2/4-1"; nothing where a reference has no parts. */
function stemOf(ref: string): string {
  const end = ref.endsWith('.') || ref.endsWith(')') ? ref.length - 1 : ref.length;
  let start = end;
  while (start > 0 && end - start < LONGEST_PART && isLetterOrDigit(ref, start - 1)) start--;
  if (start < end && start > 1 && './-'.includes(ref[start - 1]!) && isLetterOrDigit(ref, start - 2))
    return ref.slice(0, start - 1);
  return /\d[a-z]$/i.test(ref.slice(0, end)) ? ref.slice(0, end - 1) : '';
}

/** The part of a reference that numbers the actions is no longer. */
const LONGEST_PART = 3;

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
