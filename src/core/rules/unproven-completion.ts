import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** "Complete" alone cannot be checked by anybody, now or at the next audit. */
export const unprovenCompletion = defineActionRule({
  id: 'unproven-completion',
  about: 'progress',
  level: 'consider',
  summary: 'The action is said to be complete, with nothing to show it.',
  messages: {
    bare: '{progress} gives no date, number or event that shows it. Write when it was done and where that can be seen.',
    'no-words':
      '{status} stands in another column, and nothing here shows it. Write when it was done and where that can be seen.',
  },
  check({ status, progress, statusColumn, figureColumn, has, deadline }, { say }) {
    if (status !== 'Complete' || !has('progress') || deadline.isDone) return undefined;
    if (progress.kind !== 'blank')
      return progress.hasNews ? undefined : say('bare', { progress: quote(progress.text) });
    const other = [statusColumn, figureColumn].find((voice) => voice?.kind === 'complete');
    return other && !other.hasNews ? say('no-words', { status: quote(other.text) }) : undefined;
  },
});
