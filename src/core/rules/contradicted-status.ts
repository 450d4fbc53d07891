import { isOpen } from '../model/action';
import { longDay } from '../model/day';
import { squeezed } from '../model/plain-text';
import { quote } from '../model/quote';
import { hasPassed, isUndated } from '../model/timing';
import { defineActionRule } from './define-rule';

/** "On track" beside a day that has passed is what a committee remembers. */
export const contradictedStatus = defineActionRule({
  id: 'contradicted-status',
  about: 'status',
  level: 'should',
  summary: 'The status set by hand is rosier than the row allows.',
  messages: {
    overdue:
      '{status} stands here, but this was due on {due} and is not complete. Write that it is overdue, or agree a new date.',
    undated:
      '{status} stands here, but there is no due day to be on track for. Give a day, or the date of its next review.',
  },
  check(action, { asAt, say }) {
    const { statusColumn, status, progress } = action;
    // That the two contradict each other is said by contradictory-progress.
    if (progress.kind === 'complete') return undefined;
    if (!statusColumn || !isOpen(action) || !ON_TRACK.test(squeezed(statusColumn.text))) return undefined;
    const words = quote(statusColumn.text);
    if (isUndated(action)) return say('undated', { status: words });
    return status === 'Overdue' && hasPassed(action, asAt)
      ? say('overdue', { status: words, due: longDay(action.deadline.due!) })
      : undefined;
  },
});

/** "On track", "Green – on target", "Progressing to plan", "Not yet due". */
const ON_TRACK =
  /^(?:(?:g|green)\b(?:[ :,()-]+.*)?$|.*\b(?<!not |off |back |get |getting |nearly )(?:on (?:track|target|schedule|course|time)|(?:progressing|proceeding|going) (?:as|to|according to) plan(?:ned)?|(?:not|not yet) due|within (?:timescale|timescales|deadline|target))\b)/;
