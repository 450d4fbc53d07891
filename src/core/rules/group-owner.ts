import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** What belongs to a whole team is done by whoever thinks that nobody else will: often nobody. */
export const groupOwner = defineActionRule({
  id: 'group-owner',
  about: 'owner',
  level: 'should',
  summary: 'The owner is a group, and no one post in it is named.',
  messages: {
    group:
      '{owner} is a group, of which nobody in particular has to answer. Name the one post that leads on this.',
  },
  check(action, { say }) {
    const { owner } = action;
    if (action.isEmpty || !isOpen(action) || owner.kind !== 'team' || owner.inheritedFrom !== undefined)
      return undefined;
    return say('group', { owner: quote(owner.text) });
  },
});
