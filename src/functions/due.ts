import { serialOfDay } from '../core';
import { currentDateSystem } from '../current-config';
import { answer } from './answer';
import { dueOrReason } from './due-or-reason';
import { judgedRows } from './judged-rows';
import { judge } from './readers';
import { settingsKnown } from './settings-known';

/**
 * Gives the last day on which an action is still on time, as a date: "June 2027" is due on 30 June 2027. Where no day can be read, #N/A says why. Format the cell as a date, as in =RECS.DUE(D2:D60).
 * @customfunction DUE DUE
 * @helpurl https://localhost:3000/help.html#due
 * @param deadline The By When cell of the action, or a column of them.
 * @param [as_at] The day from which a recurring deadline such as "quarterly" is counted: a date, or a text such as "2026-03-31". Today where left out.
 * @returns The due day, one for each row given.
 */
export async function due(deadline: unknown[][], as_at?: unknown[][]): Promise<unknown[][]> {
  await settingsKnown();
  return answer(() =>
    judgedRows({ deadline, as_at }, judge, (action) =>
      dueOrReason(action, (due) => serialOfDay(due, currentDateSystem())),
    ),
  );
}
