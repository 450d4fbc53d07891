import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** Nobody can be asked how an action stands when nobody is named for it. */
export const missingOwner = defineActionRule({
  id: 'missing-owner',
  about: 'owner',
  level: 'must',
  summary: 'Nobody is named as owner of the action.',
  messages: {
    blank: 'No owner is named, so nobody can be asked for an update. Name one post or person.',
    placeholder: '{owner} names nobody who could be asked for an update. Name one post or person.',
  },
  check(action, { say }) {
    if (action.isEmpty || !action.has('owner') || action.owner.kind !== 'none') return undefined;
    if (!isOpen(action) && action.status !== 'On hold') return undefined;
    return action.owner.text.trim() === ''
      ? say('blank')
      : say('placeholder', { owner: quote(action.owner.text) });
  },
});
