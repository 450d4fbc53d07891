import type { DeadlineKind } from '../model/report';
import { TOKEN, type Tokens } from './tokens';

const T = TOKEN;

/** A kind of words that give no day. The first whose test passes counts. */
export interface NonDate {
  readonly kind: DeadlineKind;
  readonly examples: readonly string[];
  /** Classes of which a text must have one; the others need not be looked for. */
  readonly needs: readonly number[];
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
      'This is already in place and is a part of the training of every new officer',
    ],
    needs: [T.done],
    find: (tokens) => leading(tokens, T.done),
  },
  {
    kind: 'conditional',
    examples: ['Subject to confirmation of funding', 'Decision awaited on the grant'],
    needs: [T.conditional],
    find: (tokens) => leading(tokens, T.conditional),
  },
  {
    kind: 'placeholder',
    examples: [
      'TBC',
      'Date to be agreed',
      'Under development - to be confirmed',
      't.b.c.',
      'No date set',
      'Yet to be set',
      'To be arranged',
      '??',
    ],
    needs: [T.placeholder],
    find: (tokens) => (tokens.count > FEW_WORDS ? openDate(tokens) : anywhere(tokens, T.placeholder)),
  },
  {
    kind: 'recurring',
    examples: ['Quarterly', 'Annual review in May', 'every April', '6 monthly', 'At each meeting'],
    needs: [T.recurring],
    find: (tokens) => anywhere(tokens, T.recurring),
  },
  {
    kind: 'relative',
    examples: ['within 3 months', 'six weeks after approval', '2 weeks'],
    needs: [T.unit],
    find: (tokens) => duration(tokens),
  },
  {
    kind: 'status',
    examples: ['Ongoing', 'In progress', 'Business as usual', 'continuing', 'Not started'],
    needs: [T.goingOn],
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
    needs: [T.conditional, T.after],
    find: (tokens) => {
      const after = anywhere(tokens, T.after);
      // "the first meeting following half term" is a meeting, "following approval at the next meeting" an approval.
      const named = Math.max(anywhere(tokens, T.meeting), anywhere(tokens, T.relative));
      return Math.max(anywhere(tokens, T.conditional), named >= 0 && named < after ? -1 : after);
    },
  },
  {
    kind: 'vague',
    examples: [
      'ASAP',
      'Immediate',
      'in due course',
      'Medium term',
      'As soon as possible',
      'Now',
      'in the new year',
    ],
    needs: [T.vague, T.feast, T.revised],
    find: (tokens) => {
      const vague = Math.max(anywhere(tokens, T.vague), anywhere(tokens, T.feast));
      return vague >= 0 || tokens.count > 1 ? vague : anywhere(tokens, T.revised);
    },
  },
  {
    kind: 'relative',
    examples: [
      'next meeting',
      'by Friday',
      'end of next month',
      'before the AGM',
      'Year end',
      'By the end of the academic year',
      'Annual Parish Meeting 2027',
      'First meeting of the board following the election',
    ],
    needs: [T.relative, T.before, T.meeting, T.end, T.weekday, T.term],
    find: (tokens) => {
      for (const kind of [T.relative, T.before, T.meeting]) {
        const at = anywhere(tokens, kind);
        if (at >= 0) return at;
      }
      const end = endOfPeriod(tokens);
      if (end >= 0) return end;
      return tokens.count > 4
        ? -1
        : Math.max(anywhere(tokens, T.weekday), anywhere(tokens, T.term), leading(tokens, T.end));
    },
  },
  {
    kind: 'status',
    examples: ['Action complete', 'Work ongoing', 'This is now closed'],
    needs: [T.done, T.goingOn],
    find: (tokens) =>
      tokens.count > 6 ? -1 : Math.max(anywhere(tokens, T.done), anywhere(tokens, T.goingOn)),
  },
  {
    kind: 'recurring',
    examples: ['From appointment', 'since the merger'],
    needs: [T.from, T.since],
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

/** Texts up to here are taken at their first word's word; in longer ones it may be said of something else. */
const FEW_WORDS = 4;

/** Words that say the date itself is open: "TBC", and not "to be discussed". */
export function openDate(tokens: Tokens): number {
  if (!tokens.has(T.placeholder)) return -1;
  for (let at = 0; at < tokens.count; at++)
    if (tokens.kind[at] === T.placeholder && tokens.value[at] === 0) return at;
  return -1;
}

/** "end of the school year", "end of term" */
function endOfPeriod(tokens: Tokens): number {
  if (!tokens.has(T.end)) return -1;
  const { kind, count } = tokens;
  for (let at = 0; at + 1 < count; at++) if (kind[at] === T.end && PERIODS.has(kind[at + 1]!)) return at;
  return -1;
}

const PERIODS = new Set<number>([
  T.yearWord,
  T.financial,
  T.academic,
  T.municipal,
  T.term,
  T.quarter,
  T.unit,
]);

/** "3 months", "six weeks after" */
function duration(tokens: Tokens): number {
  if (!tokens.has(T.unit)) return -1;
  const { kind, count } = tokens;
  for (let at = 1; at < count; at++)
    if (kind[at] === T.unit && (kind[at - 1] === T.number || kind[at - 1] === T.count)) return at - 1;
  return -1;
}
