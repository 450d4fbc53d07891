import type { Piece } from './tokens';
import type { Word } from './words';

/** Spaces in these patterns stand for spaces of any sort and number. */
const spaced = (pattern: string): string => pattern.replace(/ /g, '\\s{1,4}');

const YEAR = '(?:fy\\s?)?(?:19|20)\\d\\d(?:[-–/](?:\\d\\d){1,2})?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const SEASON = '(?:spring|summer|autumn|fall|winter|michaelmas|hilary|trinity)';

// "12/06/2024", "31 March", "end of May 2025", "Q2 2024/25", "spring term", "2026", "24/25"
const DATE = spaced(
  '(?:(?:by|from|due|until|till|before) )?(?:the )?(?:(?:early|mid|late|end|end of)[ -]{1,2})?(?:' +
    `\\d{1,4}(?:[./-]\\d{1,4}){1,2}|${DAY} ${MONTH}(?:,? ${YEAR})?|${MONTH}[ -]{1,2}(?:${DAY}|${YEAR})` +
    `|(?:q[1-4]|quarter [1-4]|${SEASON}(?: term)?),? ${YEAR}|q[1-4]|${SEASON} term|${YEAR})`,
);

// "Ongoing", "immediately", "termly", "short-term", "each year", "within 6 months", "1-2 years", "as needed"
const PACE = spaced(
  '(?:currently )?(?:on-?going|immediate(?:ly)?|asap|continuous(?:ly)?|in progress|completed?|overdue' +
    '|(?:bi-?|half[ -])?(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|termly)' +
    '|(?:short|medium|mid|long)(?:[ -]to[ -](?:medium|long))?[ -]term' +
    '|(?:each|every|per|throughout|throughout the) (?:day|week|month|quarter|term|half[ -]term|year)' +
    '|(?:within )?\\d{1,2}(?:[-–]\\d{1,2})? (?:day|week|month|year)s?|as (?:needed|required|necessary))',
);

const TIME = new RegExp(`^(?:${DATE}|${PACE})$`, 'i');

/** Longer texts tell more than a time. */
const LONGEST_TIME = 40;

/** Is a text a time or a pace, and nothing besides? */
export function isTime(text: string): boolean {
  return text.length <= LONGEST_TIME && TIME.test(text);
}

/**
 * Takes out the times that a cell tells beside its owners, "Town Manager / Ongoing", "Clerk – by March 2025"; they part the
 * owners before and behind them.
 */
export function withoutTimes(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let isAfterTime = false;
  for (const piece of pieces) {
    const words = withoutTime(piece.words);
    const joiner = isAfterTime && kept.length > 0 ? 'break' : piece.joiner;
    isAfterTime = words.length < piece.words.length;
    if (words.length > 0)
      kept.push(joiner === piece.joiner && !isAfterTime ? piece : { ...piece, joiner, words });
  }
  return kept;
}

function withoutTime(words: readonly Word[]): readonly Word[] {
  if (isTime(textOf(words))) return [];
  const last = words.at(-1)!;
  // "Planning Board 2008", "Chief Nurse 30/09/2024"
  if (last.shape === 'number' && LONE_TIME.test(last.word)) return words.slice(0, -1);
  const by = words.findIndex(({ word }) => /^(?:by|due|until|till|before)$/.test(word));
  return by > 0 && isTime(textOf(words.slice(by))) ? words.slice(0, by) : words;
}

const LONE_TIME = /^(?:(?:19|20)\d\d|\d{1,4}[./-].*\d)$/;

function textOf(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ');
}
