import { defaultDeadlineRules, soundDeadlineRules, type DeadlineRules } from '../model/deadline-rules';
import type { DateRole, DeadlineReading, FoundDate } from '../model/report';
import { cellText, isDateCell, isErrorCell, type Cell } from '../model/sheet';
import { condense } from './condense';
import type { DeadlineContext } from './context';
import { findPhrases, type PlacedPhrase } from './find-phrases';
import { lexiconOf, type Lexicon } from './lexicon';
import { openDate } from './non-dates';
import { Match } from './pattern';
import { tableOf } from './pattern-table';
import type { PhraseFamily } from './phrase';
import { families } from './phrases';
import { nextOccurrence } from './recurring';
import { chooseDate, type Choice } from './refine/choose-date';
import { countFromAnchors } from './refine/durations';
import { applyEdges } from './refine/edges';
import { LEADS, noteLeads } from './refine/leads';
import { joinRanges } from './refine/ranges';
import { settleYear } from './refine/settle-year';
import { scan } from './scan';
import { TOKEN, Tokens } from './tokens';
import { endOfPeriod, undated, undatedReading, waitingReading } from './undated-reading';
import { NOTHING } from './years';

const T = TOKEN;
const LEAD = LEADS;

export type { DeadlineContext } from './context';

const tokens = new Tokens();
const match = new Match(tokens);
const allFamilies = tableOf(families);
const NO_CONTEXT: DeadlineContext = {};
const DEFAULT_RULES = defaultDeadlineRules;

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
  const rules = context.rules === undefined ? DEFAULT_RULES : soundOf(context.rules);
  const lexicon = lexiconOf(rules);
  tokenise(text, lexicon);
  if (tokens.hasDate) {
    const phrases = refined(findPhrases(tokens, match, allFamilies, rules));
    if (phrases.length > 0) return datedReading(text, phrases, context, rules);
  }
  return undatedReading(text, tokens, context, rules);
}

// One set of rules is used for a whole workbook.
let lastRules: DeadlineRules = DEFAULT_RULES;
let lastSound: DeadlineRules = DEFAULT_RULES;

function soundOf(rules: DeadlineRules): DeadlineRules {
  if (rules === lastRules) return lastSound;
  lastSound = soundDeadlineRules(rules);
  lastRules = rules;
  return lastSound;
}

function tokenise(text: string, lexicon: Lexicon): void {
  scan(text, tokens, lexicon);
  if (tokens.mayJoin) condense(text, tokens, lexicon);
  // The full stop at the end of a sentence.
  if (tokens.count > 1 && tokens.kind[tokens.count - 1] === T.dot) tokens.count--;
}

/** Every date phrase of these families, refined, in the order of the text. */
export function findDates(text: string, among: readonly PhraseFamily[] = families): PlacedPhrase[] {
  const lexicon = lexiconOf(defaultDeadlineRules);
  tokenise(text, lexicon);
  if (!tokens.hasDate) return [];
  const table = among === families ? allFamilies : tableOf(among);
  return refined(findPhrases(tokens, match, table, defaultDeadlineRules));
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
    return undated(text, tokens, 'placeholder', open, dates.map(notTaken));
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
    // Of "March and September" nobody says which comes next.
    const lastDayIn = taken.kind === 'range' ? undefined : taken.lastDayIn;
    const due = context.asAt === undefined || !lastDayIn ? null : nextOccurrence(lastDayIn, context.asAt);
    return {
      ...undated(text, tokens, 'recurring', again, dates),
      due,
      assumed: due === null ? NOTHING : ['year'],
    };
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
    const due = endOfPeriod(tokens, context, rules);
    const isState = tokens.firstOf(T.done) === 0 || tokens.firstOf(T.goingOn) === 0;
    const kind = isState && first.lead & LEAD.since ? 'status' : 'recurring';
    return {
      ...undated(text, tokens, kind, first.first, dates),
      due: kind === 'status' ? null : due,
      assumed: due === null || kind === 'status' ? NOTHING : ['period'],
    };
  }
  if (role === 'condition') {
    const plain = undatedReading(text, tokens, context, rules);
    if (plain.kind !== 'unclear') return { ...plain, dates };
    return { ...waitingReading(text, tokens, 'relative', first.first, {}), dates };
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
