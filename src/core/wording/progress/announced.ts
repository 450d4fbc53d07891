import { findDates } from '../../deadline/parse-deadline';
import type { PlacedPhrase } from '../../deadline/find-phrases';
import { partsOf, type Day } from '../../model/day';
import { matchesOf } from '../../model/matches';
import { plainText } from '../../model/plain-text';
import type { ProgressReading } from '../../model/report';

/** Notes longer than this announce nothing to us, so that no text is slow to read. */
const LONGEST = 4_000;

/** A note with none of these names no date; most notes without one end here. */
const MAY_HOLD_DATE =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|easter|christmas/i;

/** Words that put a date ahead of the work: "will be finished in", "now booked for", "the rest by". */
const CUE =
  /\b(?:will|shall|to be|is to|are to|due|expected|expects?|anticipated|anticipates?|planned|plan(?:s|ning)? to|scheduled|rescheduled|booked|rebooked|arranged|rearranged|fixed for|set for|forecast|projected|aim(?:s|ing)? (?:to|for)|hop(?:es?|ing|ed) (?:to|for|that)|intends? to|promises?|promised|proposed|estimated|target(?:ed|ing)?|date of|date is|date for|on course for|on schedule for|moved (?:back )?to|put back to|pushed back to|revised to|slipped to|slipping to|deferred to|delayed (?:to|until|till)|postponed (?:to|until|till)|extended to|now|not (?:before|until|ready)|until|goes? (?:live|to)|completion|deadline|ready|by)\b/;

/** What follows on the work or lies beside it; its day is not the day of the work. */
const BESIDE =
  /\b(?:review(?:s|ed|ing)?|evaluat\w+|re-?(?:audit|inspect|test)\w*|monitor\w*|refresh\w*|renew\w*|expir\w+|next (?:year|update|meeting|review|audit|round|edition|cycle|survey|election)\w*|(?:progress|update|position|paper on progress) (?:will|is|to)|annual(?:ly)?|each year|every year|again|lease|licen[cs]es?|runs? (?:until|to|from)|valid|lasts?|funded (?:until|to)|funding (?:runs?|ends?|until|to)|(?:a|another|the next|one) (?:further|second|follow-up|follow up) (?:exercise|review|audit|test|survey|round|update|check|session|report|phase)|further (?:exercise|review|audit|test|survey|round|update|check|report|phase)|phase \w+ (?:will|is|starts?|begins?))\b/;

/** A review that is itself the work: "the review will be finished in May". */
const FINISHED =
  /\b(?:finish\w*|complet\w*|conclud\w*|carried out|held|deliver\w*|done|booked|rebooked|rescheduled|moved|delayed|postponed|deferred|slipped)\b/;

/** What only begins then; of the work itself that is news all the same. */
const BEGINS = /\b(?:starts?|starting|begins?|beginning|commenc\w+|takes effect|effective|opens?)\b/;
const WORK = /\b(?:works?|building|installation|survey\w*|project|fitting|programme)\b/;

/** A month without a year further ahead than this could as well be the last one. */
const NEAR = 9 * 31;

type Announced = Pick<ProgressReading, 'announced' | 'announcedFrom' | 'lacksYear'>;

/**
 * The last day for which a note announces that the work will be done, between these characters of it, and whether it
 * names dates without a year.
 */
export function announcedIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  asAt: Day | undefined,
): Announced {
  if (end - start > LONGEST || !MAY_HOLD_DATE.test(text)) return {};
  const dates = findDates(text).filter((date) => date.start >= start && date.end <= end);
  if (dates.length === 0) return {};
  const lacksYear = dates.some(({ due, lastDayIn }) => due === null && lastDayIn !== undefined);
  const latest = asAt === undefined ? undefined : latestAhead(plainText(text), text, dates, asAt);
  return { ...latest, ...(lacksYear && { lacksYear }) };
}

function latestAhead(
  plain: string,
  text: string,
  dates: readonly PlacedPhrase[],
  asAt: Day,
): Announced | undefined {
  const anchor = dates.reduce<Day>(
    (newest, { due }) => (due !== null && due <= asAt && due > newest ? due : newest),
    -Infinity,
  );
  let latest: { announced: Day; announcedFrom?: Day } | undefined;
  for (const date of dates) {
    const days = daysOf(date, Number.isFinite(anchor) ? anchor : asAt);
    if (!days || days.announced <= asAt || (latest && days.announced <= latest.announced)) continue;
    if (isAnnounced(sentenceAround(plain, text, date), date)) latest = days;
  }
  return latest;
}

/** The days that a date names; without a year, those of the next one after the note's own day. */
function daysOf(
  { due, from, lastDayIn, kind }: PlacedPhrase,
  anchor: Day,
): { announced: Day; announcedFrom?: Day } | undefined {
  if (due !== null)
    return from !== null && from < due ? { announced: due, announcedFrom: from } : { announced: due };
  if (!lastDayIn) return undefined;
  const { year } = partsOf(anchor);
  const next = [year, year + 1].map(lastDayIn).find((day) => day !== undefined && day >= anchor);
  if (next === undefined || next - anchor > NEAR) return undefined;
  return kind === 'day'
    ? { announced: next }
    : { announced: next, announcedFrom: next - partsOf(next).day + 1 };
}

interface Sentence {
  readonly before: string;
  readonly after: string;
}

function sentenceAround(plain: string, text: string, { start, end }: PlacedPhrase): Sentence {
  let from = start;
  while (from > 0 && !isStop(plain, text, from - 1)) from--;
  let to = end;
  while (to < plain.length && !isStop(plain, text, to)) to++;
  return { before: plain.slice(from, start), after: plain.slice(end, to) };
}

/** The end of a sentence or a line; the full stop of "e.g." or "14.6" stands before a character. */
function isStop(plain: string, text: string, at: number): boolean {
  const mark = plain[at];
  if (mark === ';' || text[at] === '\n') return true;
  return (mark === '.' || mark === '!' || mark === '?') && (at + 1 >= plain.length || plain[at + 1] === ' ');
}

function isAnnounced({ before, after }: Sentence, { kind }: PlacedPhrase): boolean {
  const clause = before.slice(Math.max(0, lastBreak(before)));
  const isCued =
    CUE.test(before) || /^ (?:is|now|as) (?:now )?(?:the )?(?:new|revised|target|expected)/.test(after);
  if (!isCued) return false;
  // "The 2027/28 programme": a year must be led to like any other date.
  if (
    kind === 'year' &&
    !/\b(?:by|in|until|till|to|for|before|during)(?: (?:the|end of|early|late|mid))* ?-?$/.test(before)
  )
    return false;
  if (BESIDE.test(clause) && !FINISHED.test(clause)) return false;
  return !BEGINS.test(clause) || WORK.test(clause);
}

const PARTING = /,| and | but | - |:/g;

/** Where the last part of a sentence begins that has its own subject: after "and", "but", a comma or a dash. */
function lastBreak(words: string): number {
  const found = matchesOf(PARTING, words).filter(({ index }) => words.length - index > 24);
  return found.at(-1)?.index ?? 0;
}
