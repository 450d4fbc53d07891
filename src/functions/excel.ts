export type { OwnRow } from '../excel';
// What every formula waits for comes with it.
export { learnSettings, nextTurn } from '../excel';

/** The functions' only way to the workbook; fetched when one first needs it, for most answers come without. */
export function excel() {
  return import('../excel');
}
