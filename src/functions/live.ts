import { onConfigChange } from '../current-config';
import { onNewDay } from '../today';
import { answer } from './answer';
import { settingsKnown } from './settings-known';

/** How a streaming function is called: Excel takes results as often as there are new ones. */
type Invocation = Pick<CustomFunctions.StreamingInvocation<unknown[][]>, 'setResult' | 'onCanceled'>;

/**
 * Answers a formula now, and again with other settings and, where its answer follows the calendar, on every new day,
 * for as long as the formula stands. A formula that names its as-at day keeps no timer.
 */
export function answerLive(invocation: Invocation, followsCalendar: boolean, work: () => unknown[][]): void {
  const give = (): void => invocation.setResult(answerOrError(work));
  give();
  void settingsKnown();
  const stops = [onConfigChange(give), ...(followsCalendar ? [onNewDay(give)] : [])];
  invocation.onCanceled = () => {
    for (const stop of stops) stop();
  };
}

function answerOrError(work: () => unknown[][]): unknown[][] | CustomFunctions.Error {
  try {
    return answer(work);
  } catch (cause) {
    if (cause instanceof CustomFunctions.Error) return cause;
    throw cause;
  }
}
