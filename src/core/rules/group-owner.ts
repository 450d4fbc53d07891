import { hasOwnOwner } from '../model/action';
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
    if (!hasOwnOwner(action)) return undefined;
    // "Parks team, supported by the Clerk": whoever helps does not answer for it.
    const leading = owner.owners.filter(({ isHelper }) => !isHelper);
    const isGroup = owner.kind === 'team' || (leading.length === 1 && leading[0]!.kind === 'team');
    return isGroup ? say('group', { owner: quote(owner.text) }) : undefined;
  },
});
