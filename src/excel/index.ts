export { session, type Session } from './session';
export type { Notice, SessionState } from './session-state';
