import { isOpen } from '../model/action';
import { usualForms } from '../model/owner-forms';
import { oneLine } from '../model/prose';
import { quote } from '../model/quote';
import { defineTrackerRule } from './define-rule';

/** An owner under two spellings finds only some of the actions in a filter, and is counted twice. */
export const inconsistentOwner = defineTrackerRule({
  id: 'inconsistent-owner',
  about: 'owner',
  level: 'consider',
  summary: 'The same owner is written in several ways.',
  messages: {
    variant: '{owner} is {usual} in {rows}, and a filter takes them for two. Write {usual}.',
    spaces:
      '{owner} has a space or a line break too many, and a filter takes it for somebody else. Take it out.',
  },
  check({ actions }, { say }) {
    const usualFormOf = usualForms(actions);
    return actions.filter(isOpen).flatMap((action) => {
      const cell = action.cell('owner');
      if (!cell || typeof cell.value !== 'string') return [];
      const owner = quote(cell.value);
      const usual = usualFormOf(action);
      if (!usual || usual.text === cell.value) return [];
      const rows = usual.rows === 1 ? 'another row' : `${usual.rows} other rows`;
      const problem =
        oneLine(cell.value) === usual.text
          ? say('spaces', { owner })
          : say('variant', { owner, usual: quote(usual.text), rows });
      return [{ on: action, problem: { ...problem, edits: [{ cell, to: usual.text }] } }];
    });
  },
});
