import { cellAddress, LEVELS, type Level } from '../../core';
import { searchFor } from '../lists/search-words';
import type { Entry } from './collect-entries';

/** Which findings are wanted: all that are open, those of a level, with an edit to offer, or dismissed. */
export const SHOWN = ['open', ...LEVELS, 'fixable', 'dismissed'] as const;
export type Shown = (typeof SHOWN)[number];

/** What is wanted of them; the search looks anywhere in a finding and its row. */
export function chooseEntries(entries: readonly Entry[], shown: Shown, search: string): Entry[] {
  const isFound = searchFor(search);
  return entries.filter((entry) => isShown(entry, shown) && isFound(textsOf(entry)));
}

/** How many there are of each sort. */
export function countShown(entries: readonly Entry[]): Record<Shown, number> {
  const counts = Object.fromEntries(SHOWN.map((shown) => [shown, 0])) as Record<Shown, number>;
  for (const entry of entries) for (const shown of SHOWN) if (isShown(entry, shown)) counts[shown]++;
  return counts;
}

/** The open findings of the same rule that offer an edit too. */
export function sameKind(entries: readonly Entry[], { finding }: Entry): Entry[] {
  return entries.filter((each) => each.finding.rule === finding.rule && isShown(each, 'fixable'));
}

function isShown({ finding, dismissal }: Entry, shown: Shown): boolean {
  if (shown === 'dismissed') return dismissal !== undefined;
  if (dismissal) return false;
  if (shown === 'open') return true;
  return shown === 'fixable' ? finding.edits !== undefined : finding.level === shown;
}

function textsOf({ finding, subject }: Entry): string[] {
  const { message, rule, row, column } = finding;
  return [message, rule, cellAddress(row, column), subject.sheet, subject.ref, subject.words, subject.owner];
}

/** The gravest first. */
export function byLevel(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
