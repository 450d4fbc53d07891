import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** A row that is done in one cell and not in another will be quoted against whoever reports it. */
export const contradictoryProgress = defineActionRule({
  id: 'contradictory-progress',
  about: 'progress',
  level: 'should',
  summary: 'The action is said to be complete, and the row also says that it is not.',
  messages: {
    progress: '{done} stands beside {open}. Say that it is complete only once nothing is left.',
    cells: 'One cell says {done}, another {open}. Bring the two together.',
    figure:
      'It is said to be complete, but {stated} falls short of the {target} asked for. Say what became of the rest.',
  },
  check({ status, contradiction, shortfall }, { say }) {
    if (contradiction && isOpen({ status }))
      return say(contradiction.between, { done: quote(contradiction.done), open: quote(contradiction.open) });
    if (shortfall && (status === 'Complete' || isOpen({ status }))) return say('figure', { ...shortfall });
    return undefined;
  },
});
