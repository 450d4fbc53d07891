export type { Habits, Notice, Place, ReadSheet, Session, SessionState, StaleRows } from '../excel';

/** The pane's only way to the workbook; fetched once the pane can be seen, for the engine comes with it. */
export function excel() {
  return import('../excel');
}
