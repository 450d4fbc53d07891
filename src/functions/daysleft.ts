import { dueOrReason } from './due-or-reason';
import { judgedRows, namesEveryDay } from './judged-rows';
import { answerLive } from './live';
import { judge } from './readers';

/**
 * Gives the whole days that are left until an action is due, 0 on the day itself and less than 0 when it is overdue. Where no day can be read, #N/A says why. As in =RECS.DAYSLEFT(D2:D60).
 * @customfunction DAYSLEFT DAYSLEFT
 * @helpurl https://localhost:3000/help.html#daysleft
 * @param deadline The By When cell of the action, or a column of them.
 * @param [as_at] The day to count from: a date, or a text such as "2026-03-31". Left out, the answer follows the calendar, whatever as-at date is set in the pane.
 * @param invocation How Excel takes the answers.
 * @streaming
 */
export function daysleft(
  deadline: unknown[][],
  as_at: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  answerLive(invocation, {
    followsCalendar: !namesEveryDay(as_at),
    needs: () => [],
    work: () =>
      judgedRows({ deadline, as_at }, judge, (action, asAt) => dueOrReason(action, (due) => due - asAt)),
  });
}
