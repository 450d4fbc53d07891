import { answerJudgement } from './judgement';

/**
 * Says in words why an action has its status and colour, such as "Due 30 June 2026, 146 days before 23 November 2026." Takes the same cells as RECS.RAG, as in =RECS.WHY(D2:D60, F2:F60, C2:C60, E2:E60). With nothing given, as =RECS.WHY(), it answers for the row it stands in.
 * @customfunction WHY WHY
 * @helpurl https://localhost:3000/help.html#why
 * @param [deadline] The By When cell of the action, or a column of them.
 * @param [progress] The progress cell of the action, or a column of as many rows.
 * @param [owner] The owner cell of the action, or a column of as many rows.
 * @param [criterion] The cell with the target or success criterion, or a column of as many rows.
 * @param [as_at] The day to judge by: a date, or a text such as "2026-03-31". Left out, the answer follows the calendar, whatever as-at date is set in the pane.
 * @param invocation How Excel takes the answers.
 * @streaming
 * @requiresStreamAddress
 */
export function why(
  deadline: unknown[][],
  progress: unknown[][],
  owner: unknown[][],
  criterion: unknown[][],
  as_at: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  answerJudgement(
    invocation,
    { deadline, progress, owner, criterion, as_at },
    '=RECS.WHY(D2, F2, C2, E2)',
    (row) => row.why,
  );
}
