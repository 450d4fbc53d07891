/** The pane's only way to the workbook. */
export { session, type Notice, type Session, type SessionState } from '../excel';
