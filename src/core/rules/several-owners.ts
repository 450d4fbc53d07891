import { hasOwnOwner } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** Where two answer for an action, each can wait for the other. */
export const severalOwners = defineActionRule({
  id: 'several-owners',
  about: 'owner',
  level: 'should',
  summary: 'Two or more owners share the action.',
  messages: {
    several:
      '{owner} names {count} owners, and each can wait for the other. Name one to lead; the others can be named as helping.',
  },
  check(action, { say }) {
    const { owner } = action;
    if (!hasOwnOwner(action) || owner.kind !== 'several') return undefined;
    // Whoever cannot be made out waits for nobody.
    const leading = owner.owners.filter(({ isHelper, kind }) => !isHelper && kind !== 'unclear').length;
    return leading > 1 ? say('several', { owner: quote(owner.text), count: String(leading) }) : undefined;
  },
});
