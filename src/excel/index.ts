export { session, type Notice, type Session, type SessionState } from './session';
