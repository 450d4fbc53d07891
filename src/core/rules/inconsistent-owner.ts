import { isOpen } from '../model/action';
import { isStep } from '../model/in-steps';
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
  *check({ actions }, { say }) {
    const usualFormOf = yield* usualForms(actions);
    for (const [index, action] of actions.entries()) {
      if (isStep(index)) yield index / actions.length;
      const cell = action.cell('owner');
      if (!isOpen(action) || !cell || typeof cell.value !== 'string') continue;
      const owner = quote(cell.value);
      const usual = usualFormOf(action);
      if (!usual || usual.text === cell.value) continue;
      const rows = usual.rows === 1 ? 'another row' : `${usual.rows} other rows`;
      const problem =
        oneLine(cell.value) === usual.text
          ? say('spaces', { owner })
          : say('variant', { owner, usual: quote(usual.text), rows });
      yield { on: action, problem: { ...problem, edits: [{ cell, to: usual.text }] } };
    }
  },
});
