import type { Shape } from '../config/shape';
import { GAPS } from '../model/profile';
import { PROGRESS_KINDS, RAG_WORDS, STATUSES } from '../model/report';
import { choice, fields, list, text, whole } from './shapes';

const someOf = (description: string, words: readonly string[]): Shape =>
  list(description, choice('One of these words.', words));

const range = (description: string, least: number, most: number): Shape =>
  fields(description, {
    least: whole('The least, included.', least, most),
    most: whole('The most, included.', least, most),
  });

const line = fields(
  'A line of a profile: it holds when all of its conditions hold; without a condition it holds always.',
  {
    status: someOf('The status is one of these.', STATUSES),
    gaps: someOf(
      'All of these are so: no owner; no due day; no success criterion; the cells contradict each other; progress announces a later day than the due day.',
      GAPS,
    ),
    progress: someOf('The progress is of one of these kinds.', PROGRESS_KINDS),
    percent: range('A percentage of the work is stated, and lies here.', 0, 100),
    daysLate: range('Days by which the due day has passed, negative before it.', -10_000, 10_000),
    finishedLate: { type: 'switch', description: 'It was finished after its due day.' },
    rag: choice('The colour it gives.', RAG_WORDS),
  },
  ['rag'],
);

/** A profile by name, or one of the council's own. */
export function profileShape(builtIn: readonly string[]): Shape {
  return {
    type: 'either',
    description: 'The scheme that gives the colours: one that comes with the product, or your own.',
    of: [
      choice('A scheme that comes with the product.', builtIn),
      fields(
        'A scheme of your own.',
        {
          name: text('What it is called.'),
          description: text('What its colours tell, in a sentence or two.', 1000),
          lines: list('The first line that holds gives the colour.', line),
          basedOn: choice(
            'The scheme that decides where none of your own lines holds: standard, unless you say.',
            builtIn,
          ),
        },
        ['name', 'lines'],
      ),
    ],
  };
}
