import { serialOfDay } from '../core';
import { currentDateSystem } from '../current-config';
import { dueOrReason } from './due-or-reason';
import { judgedRows, namesEveryDay } from './judged-rows';
import { answerLive } from './live';
import { answerOwnRow, meansOwnRow } from './own-row';
import { judge } from './readers';

/**
 * Gives the last day on which an action is still on time, as a date: "June 2027" is due on 30 June 2027. Where no day can be read, #N/A says why. Format the cell as a date, as in =RECS.DUE(D2:D60). With nothing given, as =RECS.DUE(), it answers for the row it stands in.
 * @customfunction DUE DUE
 * @helpurl https://localhost:3000/help.html#due
 * @param [deadline] The By When cell of the action, or a column of them.
 * @param [as_at] The day from which a recurring deadline such as "quarterly" is counted: a date, or a text such as "2026-03-31". Left out, the answer follows the calendar, whatever as-at date is set in the pane.
 * @param invocation How Excel takes the answers.
 * @streaming
 * @requiresStreamAddress
 */
export function due(
  deadline: unknown[][],
  as_at: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const serial = (day: number): number => serialOfDay(day, currentDateSystem());
  if (meansOwnRow(deadline, as_at))
    return answerOwnRow(invocation, '=RECS.DUE(D2)', (row) => dueOrReason(row, serial));
  answerLive(invocation, {
    followsCalendar: !namesEveryDay(as_at),
    needs: () => [],
    work: () => judgedRows({ deadline, as_at }, judge, (action) => dueOrReason(action, serial)),
  });
}
