import { answerJudgement } from './judgement';

/**
 * Gives the status of an action from its deadline and its progress: Complete, Overdue, Due soon, On track, No date, On hold or Cancelled. Give it single cells, or whole columns to fill a column with one formula, as in =RECS.STATUS(D2:D60, F2:F60). With nothing given, as =RECS.STATUS(), it answers for the row it stands in.
 * @customfunction STATUS STATUS
 * @helpurl https://localhost:3000/help.html#status
 * @param [deadline] The By When cell of the action, or a column of them. A date, or words such as "June 2027" or "end of Q3".
 * @param [progress] The progress cell of the action, or a column of as many rows.
 * @param [as_at] The day to judge by: a date, or a text such as "2026-03-31". Left out, the answer follows the calendar, whatever as-at date is set in the pane.
 * @param invocation How Excel takes the answers.
 * @streaming
 * @requiresStreamAddress
 */
export function status(
  deadline: unknown[][],
  progress: unknown[][],
  as_at: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  answerJudgement(invocation, { deadline, progress, as_at }, '=RECS.STATUS(D2, F2)', (row) => row.status);
}
