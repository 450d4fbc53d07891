import { isForPeople } from './read-input';

/** What standard error says of an error: its own sentence, or that the fault is ours, with what a report needs. */
export function problemSentence(error: unknown): string {
  if (isForPeople(error)) return error.message;
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `recs failed by a fault of its own; please report it with what follows. ${reason}`;
}
