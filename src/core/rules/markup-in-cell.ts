import { hasMarkup, withoutMarkup } from '../model/markup';
import { quote } from '../model/quote';
import { ROLES } from '../model/report';
import { defineActionRule, type CellEdit } from './define-rule';

/** Tags left by an export stand in front of the committee and hide words from every search. */
export const markupInCell = defineActionRule({
  id: 'markup-in-cell',
  about: 'action',
  level: 'consider',
  summary: 'HTML is left in a cell.',
  messages: {
    markup: 'HTML is left in {words}. Leave the words alone.',
  },
  check(action, { say }) {
    const edits: CellEdit[] = [];
    for (const role of WORDED) {
      const cell = action.cell(role);
      if (typeof cell?.value === 'string' && hasMarkup(cell.value))
        edits.push({ cell, to: withoutMarkup(cell.value) });
    }
    const [first] = edits;
    if (!first) return undefined;
    return { ...say('markup', { words: quote(String(first.cell.value)) }), cell: first.cell, edits };
  },
});

/** Colours and priorities are marks rather than words. */
const WORDED = ROLES.filter((role) => role !== 'rag' && role !== 'priority' && role !== 'other');
