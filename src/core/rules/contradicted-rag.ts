import { isOpen, type RagMeaning } from '../model/action';
import { longDay } from '../model/day';
import { quote } from '../model/quote';
import type { Rag } from '../model/report';
import { hasPassed, isUndated } from '../model/timing';
import { defineActionRule } from './define-rule';

/** A committee that reads green does not ask. */
export const contradictedRag = defineActionRule({
  id: 'contradicted-rag',
  about: 'rag',
  level: 'should',
  summary: 'The colour set by hand is rosier than the row allows.',
  messages: {
    overdue: '{colour} was set by hand, but this was due on {due} and is not complete, which makes it {rag}.',
    undated: '{colour} was set by hand, but there is no due day to be on track for, which makes it {rag}.',
    open: '{colour} was set by hand, which {meaning} says that this is done, but the row does not say that it is complete. Say so in the progress, or change the colour.',
  },
  check(action, { asAt, say }) {
    const { ownRag: own, status, rag } = action;
    if (!own || !isOpen(action)) return undefined;
    const colour = quote(own.text);
    if (status === 'Overdue' && hasPassed(action, asAt) && isRosier(own.means, rag))
      return say('overdue', { colour, due: longDay(action.deadline.due!), rag });
    if (isUndated(action) && isRosier(own.means, rag)) return say('undated', { colour, rag });
    if (own.means !== 'done') return undefined;
    return say('open', { colour, meaning: own.isByKey ? 'by the key in the sheet' : 'commonly' });
  },
});

/** The further up, the rosier; a colour that says nothing of this is never too rosy. */
const ROSIER: Readonly<Record<RagMeaning, number>> = {
  done: 4,
  'on-track': 3,
  concern: 2,
  late: 1,
  other: 0,
};
const OURS: Readonly<Record<Rag, number>> = {
  Blue: 4,
  'Blue (late)': 4,
  Green: 3,
  Amber: 2,
  Red: 1,
  Grey: 4,
};

function isRosier(own: RagMeaning, ours: Rag): boolean {
  return ROSIER[own] > OURS[ours];
}
