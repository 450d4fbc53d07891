import { answerJudgement } from './judgement';

/**
 * Gives the colour of an action as a word: Red, Amber, Green, Blue or Grey. Leave out a column that your tracker does not have; a blank cell in one that it has counts as missing. As in =RECS.RAG(D2:D60, F2:F60, C2:C60, E2:E60). With nothing given, as =RECS.RAG(), it answers for the row it stands in.
 * @customfunction RAG RAG
 * @helpurl https://localhost:3000/help.html#rag
 * @param [deadline] The By When cell of the action, or a column of them.
 * @param [progress] The progress cell of the action, or a column of as many rows.
 * @param [owner] The owner cell of the action, or a column of as many rows.
 * @param [criterion] The cell with the target or success criterion, or a column of as many rows.
 * @param [as_at] The day to judge by: a date, or a text such as "2026-03-31". Left out, the answer follows the calendar, whatever as-at date is set in the pane.
 * @param invocation How Excel takes the answers.
 * @streaming
 * @requiresStreamAddress
 */
export function rag(
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
    '=RECS.RAG(D2, F2, C2, E2)',
    (row) => row.rag,
  );
}
