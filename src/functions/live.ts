import { onNewDay } from '../today';
import { answer } from './answer';

/** How a streaming function is called: Excel takes results as often as there are new ones. */
type Invocation = Pick<CustomFunctions.StreamingInvocation<unknown[][]>, 'setResult' | 'onCanceled'>;

/**
 * Answers a formula now and, where its answer follows the calendar, again on every new day for as long as the formula
 * stands. A formula that names its as-at day costs nothing once it is answered.
 */
export function answerLive(invocation: Invocation, followsCalendar: boolean, work: () => unknown[][]): void {
  const give = (): void => invocation.setResult(answerOrError(work));
  give();
  if (followsCalendar) invocation.onCanceled = onNewDay(give);
}

function answerOrError(work: () => unknown[][]): unknown[][] | CustomFunctions.Error {
  try {
    return answer(work);
  } catch (cause) {
    if (cause instanceof CustomFunctions.Error) return cause;
    throw cause;
  }
}
