import { dayOfSerial, type Day } from '../model/day';
import type { DeadlineRules } from '../model/deadline-rules';
import { isBlankMark, isPointer } from '../model/plain-text';
import type { Assumed, DeadlineReading, FoundDate } from '../model/report';
import type { DeadlineContext } from './context';
import { nonDates } from './non-dates';
import { endOfRunningPeriod } from './recurring';
import { later } from './refine/durations';
import { TOKEN, type Tokens } from './tokens';
import { waitedFor } from './waited-for';
import { NOTHING } from './years';

const T = TOKEN;

const PERIOD: readonly Assumed[] = ['period'];

/** Serials of 1 January 2000 to 31 December 2049: a bare number among them is a date that lost its format. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 54788;

/** What a text says in which no date is the deadline. */
export function undatedReading(
  text: string,
  tokens: Tokens,
  context: DeadlineContext,
  rules: DeadlineRules,
): DeadlineReading {
  if (mayBeMark(tokens)) {
    const mark = markReading(text, tokens);
    if (mark) return mark;
  }
  const { count, kind, value } = tokens;
  if (count === 1 && kind[0] === T.serial && value[0]! >= FIRST_SERIAL && value[0]! <= LAST_SERIAL) {
    const due = dayOfSerial(value[0]!);
    const span = { start: tokens.start[0]!, end: tokens.end[0]! };
    return {
      kind: 'day',
      text,
      due,
      assumed: ['number-format'],
      rests: [span],
      dates: [{ kind: 'day', due, ...span, role: 'taken' }],
    };
  }
  if (count > 0 && kind[0] === T.pointer) return undated(text, tokens, 'pointer', 0);
  if (count === 1 && kind[0] === T.blank) return undated(text, tokens, 'blank', 0);
  for (let i = 0; i < nonDates.length; i++) {
    const { kind: what, needs } = nonDates[i]!;
    if (!tokens.hasAny(needs)) continue;
    const at = nonDates[i]!.find(tokens);
    if (at < 0) continue;
    if (what === 'recurring') {
      const due = endOfPeriod(tokens, context, rules);
      const { rests } = undated(text, tokens, what, at);
      return { kind: what, text, due, assumed: due === null ? NOTHING : PERIOD, rests };
    }
    if (what === 'relative' || what === 'conditional') return waitingReading(text, tokens, what, at, context);
    return undated(text, tokens, what, at);
  }
  return { kind: 'unclear', text, due: null, assumed: NOTHING };
}

/**
 * What waits for something: "within 3 months of approval" has a due day where the day of the approval is known, and
 * "within 3 months" where the tracker's is.
 */
export function waitingReading(
  text: string,
  tokens: Tokens,
  what: 'relative' | 'conditional',
  at: number,
  { anchors, trackerDay }: DeadlineContext,
): DeadlineReading {
  const { kind, value, start, end } = tokens;
  const waitsFor = waitedFor(text, tokens);
  const anchor = waitsFor === undefined ? trackerDay : anchors?.[waitsFor.toLowerCase()];
  const isCounted = anchor !== undefined && at + 1 < tokens.count && kind[at + 1] === T.unit;
  const due = isCounted ? later(anchor, value[at]!, value[at + 1]!) : null;
  const rests = [{ start: start[at]!, end: end[at]! }];
  if (waitsFor === undefined) return { kind: what, text, due, assumed: NOTHING, rests };
  return { kind: what, text, due, assumed: NOTHING, rests, waitsFor };
}

/** The last day of the running period; null where the words name a start, or no period. */
export function endOfPeriod(tokens: Tokens, { asAt }: DeadlineContext, rules: DeadlineRules): Day | null {
  return asAt === undefined || tokens.firstOf(T.from) >= 0 ? null : endOfRunningPeriod(tokens, asAt, rules);
}

/** A reading without a due day that rests on one token. */
export function undated(
  text: string,
  { start, end }: Tokens,
  kind: DeadlineReading['kind'],
  at: number,
  dates?: readonly FoundDate[],
): DeadlineReading {
  const rests = [{ start: start[at]!, end: end[at]! }];
  if (!dates) return { kind, text, due: null, assumed: NOTHING, rests };
  return { kind, text, due: null, assumed: NOTHING, rests, dates };
}

/** Can the text be no more than a mark: "-", "n/a", ditto? Looked at first, for the marks themselves are dearer to know. */
function mayBeMark({ kind, count, opensMark }: Tokens): boolean {
  if (!opensMark) return false;
  for (let at = 0; at < count; at++)
    if (kind[at] === T.word || kind[at] === T.number || kind[at]! > T.mark) return false;
  return true;
}

function markReading(text: string, tokens: Tokens): DeadlineReading | null {
  if (tokens.count > 0 && areAllMarks(tokens)) return undated(text, tokens, 'placeholder', 0);
  if (isBlankMark(text)) return { kind: 'blank', text, due: null, assumed: NOTHING };
  if (isPointer(text))
    return { kind: 'pointer', text, due: null, assumed: NOTHING, rests: [{ start: 0, end: text.length }] };
  return null;
}

/** "??" */
function areAllMarks({ kind, count }: Tokens): boolean {
  for (let at = 0; at < count; at++) if (kind[at] !== T.mark) return false;
  return true;
}
