/** The pane's only way to the workbook. */
export {
  session,
  type Habits,
  type Notice,
  type ReadSheet,
  type Session,
  type SessionState,
  type StaleRows,
} from '../excel';
