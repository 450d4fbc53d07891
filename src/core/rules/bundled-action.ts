import { wholeOption } from '../config/shape';
import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** Of many things in one row some are done and some late, and the row can say neither. */
export const bundledAction = defineActionRule({
  id: 'bundled-action',
  about: 'action',
  level: 'consider',
  summary: 'One action promises many things.',
  options: {
    most: wholeOption('How many things one action may promise.', { default: 3, least: 1, most: 20 }),
  },
  messages: {
    bundled:
      '{count} things are promised in one row, from {first} to {last}, and one date cannot fit them all. Give each a row of its own.',
  },
  check(action, { options, say }) {
    const { text, work } = action;
    if (!isOpen(action) || work.parts <= options.most) return undefined;
    const words = work.promises.map(({ start, end }) => quote(text.slice(start, end)));
    return say('bundled', { count: String(work.parts), first: words[0]!, last: words.at(-1)! });
  },
});
