export { learnSettings } from './learn-settings';
export { nextTurn } from './pace';
export { followOwnRow, type OwnRow } from './own-row';
export { session } from './session';
export type { Notice, Place, ReadSheet, Session, SessionState, StaleRows } from './session-state';
export type { Habits } from './settings';
