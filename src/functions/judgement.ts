import type { OwnRow } from './excel';
import { judgedRows, namesEveryDay, type ActionArguments } from './judged-rows';
import { answerLive } from './live';
import { answerOwnRow, meansOwnRow } from './own-row';
import { judge, needsOf } from './readers';

/**
 * Answers with what `show` makes of the judgement on each row of the arguments; where nothing is given, on the row in
 * which the formula stands. `example` is the form with arguments.
 */
export function answerJudgement(
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
  args: ActionArguments,
  example: string,
  show: (judged: NonNullable<OwnRow>) => string,
): void {
  if (meansOwnRow(...Object.values(args))) return answerOwnRow(invocation, example, show);
  answerLive(invocation, {
    followsCalendar: !namesEveryDay(args.as_at),
    needs: () => needsOf(args),
    work: () => judgedRows(args, judge, show),
  });
}
