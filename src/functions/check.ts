import type { Finding } from '../core';
import { judgedRows, namesEveryDay } from './judged-rows';
import { answerLive } from './live';
import { findingsOf } from './readers';

/**
 * Says what is missing, vague or contradictory in an action, one sentence after another; empty where all is well. As in =RECS.CHECK(B2:B60, C2:C60, D2:D60, E2:E60, F2:F60).
 * @customfunction CHECK CHECK
 * @helpurl https://localhost:3000/help.html#check
 * @param action The cell that says what is to be done, or a column of them.
 * @param owner The owner cell, or a column of as many rows.
 * @param deadline The By When cell, or a column of as many rows.
 * @param criterion The cell with the target or success criterion, or a column of as many rows.
 * @param [progress] The progress cell, or a column of as many rows.
 * @param [response] The cell with the response to the recommendation, or a column of as many rows.
 * @param [as_at] The day to judge by: a date, or a text such as "2026-03-31". Left out, the answer follows the calendar, whatever as-at date is set in the pane.
 * @param invocation How Excel takes the answers.
 * @streaming
 */
export function check(
  action: unknown[][],
  owner: unknown[][],
  deadline: unknown[][],
  criterion: unknown[][],
  progress: unknown[][],
  response: unknown[][],
  as_at: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  answerLive(invocation, {
    followsCalendar: !namesEveryDay(as_at),
    needs: () => ['rules'],
    work: () =>
      judgedRows({ action, owner, deadline, criterion, progress, response, as_at }, findingsOf, (findings) =>
        inOrder(findings)
          .map(({ message }) => message)
          .join(' '),
      ),
  });
}

/** As the cells stand in a tracker: the response first, then action, owner, deadline, criterion and progress. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.column - b.column);
}
