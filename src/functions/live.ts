import type { InSteps } from '../core';
import { onConfigChange } from '../current-config';
import { onNewDay } from '../today';
import { answerInSteps } from './answer';
import { inBreaths } from './in-breaths';
import { areFetched, fetchReaders, type Need } from './readers';
import { settingsKnown } from './settings-known';

/** How a streaming function is called: Excel takes results as often as there are new ones. */
type Invocation = Pick<CustomFunctions.StreamingInvocation<unknown[][]>, 'setResult' | 'onCanceled'>;

interface Question {
  /** Without an as-at day of its own its answer is another every day. */
  readonly followsCalendar: boolean;
  /** By the settings of the moment. */
  needs(): readonly Need[];
  /** Called when everything it needs is here. */
  work(): InSteps<unknown[][]>;
}

/**
 * Answers a formula now, and again with other settings and, where its answer follows the calendar, on every new day,
 * for as long as the formula stands. A formula that names its as-at day keeps no timer.
 */
export function answerLive(invocation: Invocation, { followsCalendar, needs, work }: Question): void {
  let isCancelled = false;
  let stopWork = (): void => {};
  const give = (): void => {
    stopWork();
    if (isCancelled) return;
    const needed = needs();
    if (areFetched(needed))
      stopWork = inBreaths(answerInSteps(work), (result) => invocation.setResult(result));
    else fetchReaders(needed).then(give, (failure: CustomFunctions.Error) => invocation.setResult(failure));
  };
  give();
  void settingsKnown();
  const stops = [onConfigChange(give), ...(followsCalendar ? [onNewDay(give)] : [])];
  invocation.onCanceled = () => {
    isCancelled = true;
    stopWork();
    for (const stop of stops) stop();
  };
}
