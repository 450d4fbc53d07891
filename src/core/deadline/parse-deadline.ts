import { dayOfSerial, type Day } from '../model/day';
import { defaultDeadlineRules, type DeadlineRules } from '../model/deadline-rules';
import { isBlankMark, isPointer } from '../model/plain-text';
import type { Assumed, DateRole, DeadlineReading, FoundDate } from '../model/report';
import { cellText, isDateCell, isErrorCell, type Cell } from '../model/sheet';
import { condense } from './condense';
import type { DeadlineContext } from './context';
import { findPhrases, type PlacedPhrase } from './find-phrases';
import { lexiconOf, type Lexicon } from './lexicon';
import { nonDates, openDate } from './non-dates';
import { Match } from './pattern';
import { tableOf } from './pattern-table';
import type { PhraseFamily } from './phrase';
import { families } from './phrases';
import { endOfRunningPeriod, nextOccurrence } from './recurring';
import { chooseDate, type Choice } from './refine/choose-date';
import { countFromAnchors, later } from './refine/durations';
import { applyEdges } from './refine/edges';
import { LEADS, noteLeads } from './refine/leads';
import { joinRanges } from './refine/ranges';
import { settleYear } from './refine/settle-year';
import { scan } from './scan';
import { TOKEN, Tokens } from './tokens';
import { waitedFor } from './waited-for';

const T = TOKEN;
const LEAD = LEADS;

export type { DeadlineContext } from './context';

const tokens = new Tokens();
const match = new Match(tokens);
const allFamilies = tableOf(families);
const NO_CONTEXT: DeadlineContext = {};
const DEFAULT_RULES = defaultDeadlineRules;
const NOTHING: readonly Assumed[] = [];

/** Serials of 1 January 2000 to 31 December 2049: a bare number among them is a date that lost its format. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 54788;

/** What a By When cell says. Never fails, whatever stands in the cell. */
export function readDeadline(cell: Cell | undefined, context: DeadlineContext = NO_CONTEXT): DeadlineReading {
  if (typeof cell === 'string' && cell !== '') return readText(cell, context);
  const text = cellText(cell);
  if (isDateCell(cell)) return { kind: 'day', text, due: cell.day, assumed: NOTHING };
  if (isErrorCell(cell) || text === '')
    return { kind: text === '' ? 'blank' : 'unclear', text, due: null, assumed: NOTHING };
  return readText(text, context);
}

function readText(text: string, context: DeadlineContext): DeadlineReading {
  const rules = context.rules ?? DEFAULT_RULES;
  const lexicon = lexiconOf(rules);
  scan(text, tokens, lexicon);
  condense(text, tokens, lexicon);
  if (tokens.hasDate) {
    const phrases = refined(findPhrases(tokens, match, allFamilies, rules));
    if (phrases.length > 0) return datedReading(text, phrases, context, rules);
  }
  return undatedReading(text, context, rules);
}

/** Every date phrase of these families, refined, in the order of the text. */
export function findDates(text: string, among: readonly PhraseFamily[] = families): PlacedPhrase[] {
  const lexicon = lexiconOf(defaultDeadlineRules);
  scan(text, tokens, lexicon);
  condense(text, tokens, lexicon);
  return refined(findPhrases(tokens, match, tableOf(among), defaultDeadlineRules));
}

function refined(phrases: PlacedPhrase[]): PlacedPhrase[] {
  if (phrases.length === 0) return phrases;
  noteLeads(phrases, tokens);
  countFromAnchors(phrases, tokens);
  applyEdges(phrases);
  return joinRanges(phrases, tokens);
}

function datedReading(
  text: string,
  phrases: readonly PlacedPhrase[],
  context: DeadlineContext,
  rules: DeadlineRules,
): DeadlineReading {
  const choice = chooseDate(phrases);
  const { taken } = choice;
  const dates = datesOf(phrases, choice);
  const open = openDate(tokens);
  // "To be confirmed once the 2019 strategy is agreed": the date is not the deadline's own when "TBC" comes first.
  if (open >= 0 && open < (taken ?? phrases[0]!).first && !isOpenedBefore(phrases, open))
    return undated(text, 'placeholder', open, dates.map(notTaken));
  if (!taken) return readingWithoutDay(text, phrases, choice, dates, context, rules);
  const rests = [{ start: taken.start, end: taken.end }];
  const isDone = (taken.lead & LEAD.done) !== 0;
  const { couldAlsoBe } = taken.said;
  if (taken.due !== null) {
    const { kind, due, assumed } = taken;
    // Most readings have neither of the two; these are made without copying.
    if (!isDone && couldAlsoBe === undefined) return { kind, text, due, assumed, rests, dates };
    return {
      kind,
      text,
      due,
      assumed,
      rests,
      dates,
      ...(couldAlsoBe !== undefined && kind === 'day' && { couldAlsoBe }),
      ...(isDone && { isDone }),
    };
  }
  const again = tokens.firstOf(T.recurring);
  if (again >= 0) {
    const due =
      context.asAt === undefined || !taken.lastDayIn ? null : nextOccurrence(taken.lastDayIn, context.asAt);
    return { ...undated(text, 'recurring', again, dates), due, assumed: due === null ? NOTHING : ['year'] };
  }
  const due = taken.lastDayIn ? settleYear(taken.lastDayIn, context) : null;
  if (due === null) return { kind: taken.kind, text, due, assumed: NOTHING, rests, dates };
  return {
    kind: taken.kind,
    text,
    due,
    assumed: [...(taken.kind === 'day' ? [] : (['day'] as const)), 'year'],
    rests,
    dates: dates.map((date) =>
      date.role === 'no-year' && date.start === taken.start ? { ...date, due, role: 'taken' } : date,
    ),
  };
}

/** "March 2020 (revised date TBC)": the date before the placeholder is the first one. */
function isOpenedBefore(phrases: readonly PlacedPhrase[], open: number): boolean {
  return phrases.some(({ last, due }) => due !== null && last < open);
}

function datesOf(phrases: readonly PlacedPhrase[], { roles }: Choice): FoundDate[] {
  const dates = [dateOf(phrases[0]!, roles[0]!)];
  for (let i = 1; i < phrases.length; i++) dates.push(dateOf(phrases[i]!, roles[i]!));
  return dates;
}

function dateOf({ kind, due, start, end }: PlacedPhrase, role: DateRole): FoundDate {
  return { kind, due, start, end, role };
}

function notTaken(date: FoundDate): FoundDate {
  return date.role === 'taken' ? { ...date, role: 'condition' } : date;
}

/** Where no date can be the deadline: a start, a condition, a day that is none. */
function readingWithoutDay(
  text: string,
  phrases: readonly PlacedPhrase[],
  { roles }: Choice,
  dates: readonly FoundDate[],
  context: DeadlineContext,
  rules: DeadlineRules,
): DeadlineReading {
  const first = phrases[0]!;
  const role = roles[0]!;
  if (role === 'start') {
    const due = endOfPeriod(context, rules);
    const isState = tokens.firstOf(T.done) === 0 || tokens.firstOf(T.goingOn) === 0;
    const kind = isState && first.lead & LEAD.since ? 'status' : 'recurring';
    return {
      ...undated(text, kind, first.first, dates),
      due: kind === 'status' ? null : due,
      assumed: due === null || kind === 'status' ? NOTHING : ['period'],
    };
  }
  if (role === 'condition') {
    const plain = undatedReading(text, context, rules);
    if (plain.kind !== 'unclear') return { ...plain, dates };
    return { ...undated(text, 'relative', first.first, dates), ...waiting(text) };
  }
  return {
    kind: first.kind,
    text,
    due: null,
    assumed: NOTHING,
    rests: [{ start: first.start, end: first.end }],
    dates,
  };
}

function undatedReading(text: string, context: DeadlineContext, rules: DeadlineRules): DeadlineReading {
  if (mayBeMark(lexiconOf(rules))) {
    const mark = markReading(text);
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
  if (count > 0 && kind[0] === T.pointer) return undated(text, 'pointer', 0);
  if (count === 1 && kind[0] === T.blank) return undated(text, 'blank', 0);
  for (const nonDate of nonDates) {
    const at = nonDate.find(tokens);
    if (at < 0) continue;
    const reading = undated(text, nonDate.kind, at);
    if (nonDate.kind === 'recurring') {
      const due = endOfPeriod(context, rules);
      return due === null ? reading : { ...reading, due, assumed: ['period'] };
    }
    if (nonDate.kind === 'relative' || nonDate.kind === 'conditional')
      return fromKnownAnchor({ ...reading, ...waiting(text) }, at, context);
    return reading;
  }
  return { kind: 'unclear', text, due: null, assumed: NOTHING };
}

/** "within 3 months of approval", where the day of the approval is known, and "within 3 months" where the tracker's is. */
function fromKnownAnchor(
  reading: DeadlineReading,
  at: number,
  { anchors, trackerDay }: DeadlineContext,
): DeadlineReading {
  const { kind, value } = tokens;
  if (kind[at + 1] !== T.unit) return reading;
  const { waitsFor } = reading;
  const anchor = waitsFor === undefined ? trackerDay : anchors?.[waitsFor.toLowerCase()];
  const due = anchor === undefined ? null : later(anchor, value[at]!, value[at + 1]!);
  return due === null ? reading : { ...reading, due };
}

function waiting(text: string): { readonly waitsFor?: string } {
  const waitsFor = waitedFor(text, tokens);
  return waitsFor === '' ? {} : { waitsFor };
}

function endOfPeriod({ asAt }: DeadlineContext, rules: DeadlineRules): Day | null {
  return asAt === undefined || tokens.firstOf(T.from) >= 0 ? null : endOfRunningPeriod(tokens, asAt, rules);
}

function undated(
  text: string,
  kind: DeadlineReading['kind'],
  at: number,
  dates?: readonly FoundDate[],
): DeadlineReading {
  const rests = [{ start: tokens.start[at]!, end: tokens.end[at]! }];
  if (!dates) return { kind, text, due: null, assumed: NOTHING, rests };
  return { kind, text, due: null, assumed: NOTHING, rests, dates };
}

/** Can the text be no more than a mark: "-", "n/a", ditto? Looked at first, for the marks themselves are dearer to know. */
function mayBeMark({ byId }: Lexicon): boolean {
  const { kind, word, count } = tokens;
  if (count === 0) return true;
  if (word[0] !== 0 && !byId[word[0]!]!.opensMark) return false;
  for (let at = 0; at < count; at++)
    if (kind[at] === T.word || kind[at] === T.number || kind[at]! > T.mark) return false;
  return true;
}

function markReading(text: string): DeadlineReading | null {
  if (tokens.count > 0 && areAllMarks()) return undated(text, 'placeholder', 0);
  if (isBlankMark(text)) return { kind: 'blank', text, due: null, assumed: NOTHING };
  if (isPointer(text))
    return { kind: 'pointer', text, due: null, assumed: NOTHING, rests: [{ start: 0, end: text.length }] };
  return null;
}

/** "??" */
function areAllMarks(): boolean {
  for (let at = 0; at < tokens.count; at++) if (tokens.kind[at] !== T.mark) return false;
  return true;
}
