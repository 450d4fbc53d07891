import { hasOwnOwner } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** A remark in the owner column looks like an owner until somebody tries to ring one. */
export const unclearOwner = defineActionRule({
  id: 'unclear-owner',
  about: 'owner',
  level: 'should',
  summary: 'The owner cell names nobody whom one could ring.',
  messages: {
    unclear: '{owner} names nobody whom one could ring. Name one post or person.',
  },
  check(action, { say }) {
    const { owner } = action;
    if (!hasOwnOwner(action) || owner.kind !== 'unclear') return undefined;
    return say('unclear', { owner: quote(owner.text) });
  },
});
