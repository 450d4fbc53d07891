import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** “Consider” is done as soon as somebody has thought of it, and “where possible” when it was not. */
export const weakAction = defineActionRule({
  id: 'weak-action',
  about: 'action',
  level: 'consider',
  summary: 'The action only looks into something, or leaves a way out.',
  messages: {
    weak: '{words} promises no result. Write what will be decided or produced, and by when.',
    escape: '{words} lets the promise come to nothing. Say what decides it, and what will be done at least.',
  },
  check(action, { say }) {
    const { text, work } = action;
    if (!isOpen(action) || work.kind !== 'action') return undefined;
    const [weak] = work.weak;
    if (weak) return say('weak', { words: quote(text.slice(weak.start, weak.end)) });
    const [escape] = work.escapes;
    return escape ? say('escape', { words: quote(text.slice(escape.start, escape.end)) }) : undefined;
  },
});
