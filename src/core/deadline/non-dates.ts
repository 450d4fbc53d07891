import type { DeadlineKind } from '../model/report';
import { TOKEN, type Tokens } from './tokens';

const T = TOKEN;

/** A kind of words that give no day. The first whose test passes counts. */
export interface NonDate {
  readonly kind: DeadlineKind;
  readonly examples: readonly string[];
  /** The place of the token that shows it, -1 for none. */
  find(tokens: Tokens): number;
}

export const nonDates: readonly NonDate[] = [
  {
    kind: 'status',
    examples: [
      'In place',
      'Completed',
      'Already implemented',
      'Done following the audit',
      'No further action',
    ],
    find: (tokens) => leading(tokens, T.done),
  },
  {
    kind: 'conditional',
    examples: ['Subject to confirmation of funding', 'Decision awaited on the grant'],
    find: (tokens) => leading(tokens, T.conditional),
  },
  {
    kind: 'placeholder',
    examples: ['TBC', 'Date to be agreed', 'Under development - to be confirmed', 't.b.c.', 'No date set'],
    find: (tokens) => anywhere(tokens, T.placeholder),
  },
  {
    kind: 'recurring',
    examples: ['Quarterly', 'Annual review in May', 'every April', '6 monthly', 'At each meeting'],
    find: (tokens) => anywhere(tokens, T.recurring),
  },
  {
    kind: 'relative',
    examples: ['within 3 months', 'six weeks after approval', '2 weeks'],
    find: (tokens) => duration(tokens),
  },
  {
    kind: 'status',
    examples: ['Ongoing', 'In progress', 'Business as usual', 'continuing', 'Not started'],
    find: (tokens) => leading(tokens, T.goingOn),
  },
  {
    kind: 'conditional',
    examples: [
      'Decision on the bid',
      'Subject to funding',
      'When the need arises',
      'Depends on recruitment',
      'Following approval',
    ],
    find: (tokens) => Math.max(anywhere(tokens, T.conditional), anywhere(tokens, T.after)),
  },
  {
    kind: 'vague',
    examples: ['ASAP', 'Immediate', 'in due course', 'Medium term', 'As soon as possible', 'Now'],
    find: (tokens) => {
      const vague = anywhere(tokens, T.vague);
      return vague >= 0 || tokens.count > 1 ? vague : anywhere(tokens, T.revised);
    },
  },
  {
    kind: 'relative',
    examples: ['next meeting', 'by Friday', 'end of next month', 'before the AGM', 'Year end'],
    find: (tokens) => {
      const relative = anywhere(tokens, T.relative);
      if (relative >= 0) return relative;
      const before = anywhere(tokens, T.before);
      if (before >= 0) return before;
      return tokens.count > 4
        ? -1
        : Math.max(anywhere(tokens, T.weekday), anywhere(tokens, T.term), leading(tokens, T.end));
    },
  },
  {
    kind: 'status',
    examples: ['Action complete', 'Work ongoing', 'This is now closed'],
    find: (tokens) =>
      tokens.count > 6 ? -1 : Math.max(anywhere(tokens, T.done), anywhere(tokens, T.goingOn)),
  },
  {
    kind: 'recurring',
    examples: ['From appointment', 'since the merger'],
    find: (tokens) => Math.max(leading(tokens, T.from), leading(tokens, T.since)),
  },
];

function anywhere(tokens: Tokens, wanted: number): number {
  return tokens.firstOf(wanted);
}

/** At the start, after words such as "by" and "revised" that a status may follow. */
function leading(tokens: Tokens, wanted: number): number {
  if (!tokens.has(wanted)) return -1;
  const { kind, count } = tokens;
  for (let at = 0; at < count; at++) {
    const one = kind[at]!;
    if (one === wanted) return at;
    const isPassed =
      one === T.filler ||
      one === T.by ||
      one === T.open ||
      one === T.colon ||
      one === T.dash ||
      one === T.revised ||
      one === T.vague;
    if (!isPassed) return -1;
  }
  return -1;
}

/** "3 months", "six weeks after" */
function duration(tokens: Tokens): number {
  if (!tokens.has(T.unit)) return -1;
  const { kind, count } = tokens;
  for (let at = 1; at < count; at++)
    if (kind[at] === T.unit && (kind[at - 1] === T.number || kind[at - 1] === T.count)) return at - 1;
  return -1;
}
