import { dayOf, lastDayOfMonth, type Day } from '../../model/day';
import { BREAK, NO_GAP, STOP, type Word } from './words';

/** Month by name, 1 to 12. */
const MONTHS: Readonly<Record<string, number | undefined>> = Object.fromEntries(
  'jan january feb february mar march apr april may may jun june jul july aug august sep september oct october nov november dec december sept september'
    .split(' ')
    .map((name, i) => [name, i >= 24 ? 9 : Math.floor(i / 2) + 1]),
);

/** Is this the name of a month, long or short? */
export function isMonth(word: string): boolean {
  return MONTHS[word] !== undefined;
}

/** A date in the words of a note; a month stands for its last day. */
export interface StatedDate {
  readonly day: Day;
  /** How many words it takes. */
  readonly length: number;
}

/** "3 June 2026", "3/6/26", "June 2026", "Sept 23": the date that begins at this word. */
export function dateAt(words: readonly Word[], at: number): StatedDate | undefined {
  const { text } = words[at]!;
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return numericAt(text) ?? dayFirstAt(words, at);
  const month = MONTHS[text];
  if (month === undefined) return undefined;
  const [second, third] = [words[at + 1], words[at + 2]];
  const year = yearOf(second?.text, /^(?:(?:19|20)\d\d|'?[1-4]\d)$/);
  if (year !== undefined && second!.gap === NO_GAP) return { day: lastDayOfMonth(year, month), length: 2 };
  const dayOfMonth = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(second?.text ?? '')?.[1];
  const lateYear = yearOf(third?.text, /^(?:19|20)\d\d$/);
  const day = dayOfMonth && lateYear !== undefined ? dayOf(lateYear, month, Number(dayOfMonth)) : undefined;
  return day === undefined ? undefined : { day, length: 3 };
}

function numericAt(text: string): StatedDate | undefined {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = dayOf(yearOf(match[3])!, Number(match[2]), Number(match[1]));
  return day === undefined ? undefined : { day, length: 1 };
}

function dayFirstAt(words: readonly Word[], at: number): StatedDate | undefined {
  const [first, second, third] = [words[at]!, words[at + 1], words[at + 2]];
  if (!second) return undefined;
  const dayOfMonth = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(first.text)?.[1];
  if (!dayOfMonth) return undefined;
  const month = MONTHS[second.text] ?? Number(second.text);
  const isIso = dayOfMonth.length === 4;
  const year = isIso ? Number(dayOfMonth) : yearOf(third?.text, /^(?:(?:19|20)\d\d|'?\d\d)$/);
  if (
    year === undefined ||
    !third ||
    (isIso && (second.end - second.start !== 2 || !/^\d\d$/.test(third.text)))
  )
    return undefined;
  // "2026-06-03" and "3-6-26" are three words to us, with nothing between them but dashes.
  if (MONTHS[second.text] === undefined && (second.start - first.end !== 1 || third.start - second.end !== 1))
    return undefined;
  const day = Number.isNaN(month) ? undefined : dayOf(year, month, Number(isIso ? third.text : dayOfMonth));
  return day === undefined ? undefined : { day, length: 3 };
}

function yearOf(text: string | undefined, shape = /^/): number | undefined {
  if (text === undefined || !shape.test(text)) return undefined;
  const number = Number(text.replace("'", ''));
  return number < 100 ? 2000 + number : number;
}

/** The newest date that the words state. */
export function newestDate(words: readonly Word[]): Day | undefined {
  let newest: Day | undefined;
  for (let i = 0; i < words.length; i++) {
    const found = dateAt(words, i);
    if (!found) continue;
    if (newest === undefined || found.day > newest) newest = found.day;
    i += found.length - 1;
  }
  return newest;
}

/** Words that may stand before the date at the head of an entry: "Update as at 3 June 2026:". */
const HEADING = new Set([
  'update',
  'updated',
  'updates',
  'progress',
  'position',
  'status',
  'as',
  'at',
  'on',
  'in',
  'of',
  'to',
  'for',
  'review',
  'reviewed',
  'end',
]);

interface DiaryEntry {
  /** Where its words begin, after the date, and where its heading does. */
  readonly from: number;
  readonly at: number;
  readonly day: Day;
  readonly hasYear: boolean;
}

/** The part of a diary of dated entries that counts: the newest, wherever it stands. Other notes count as a whole. */
export function newestEntry(words: readonly Word[]): readonly Word[] {
  const entries: DiaryEntry[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.gap !== STOP) continue;
    let k = i;
    while (k < words.length - 1 && k - i < 4 && HEADING.has(words[k]!.text)) k++;
    const found = dateAt(words, k);
    const stated = found ?? dateWithoutYear(words, k);
    const next = stated && words[k + stated.length];
    // "12/3/26 gate hung": only a date that cannot be a share needs no colon after it.
    const isHeading = next && (next.gap >= BREAK || (found?.length === 1 && k === i));
    if (isHeading)
      entries.push({ from: k + stated.length, at: i, day: stated.day, hasYear: found !== undefined });
  }
  if (entries.length < 2) return words;
  const newest = entries.reduce((best, entry) => (isNewer(entry, best) ? entry : best));
  const next = entries[entries.indexOf(newest) + 1];
  return words.slice(newest.from, next?.at);
}

/** "5 May", "Sept", "3/6": a day of some year, counted as if in the year 2000; a month stands for its last day. */
function dateWithoutYear(words: readonly Word[], at: number): StatedDate | undefined {
  const { text } = words[at]!;
  const numeric = /^(\d{1,2})[/.](\d{1,2})$/.exec(text);
  const second = words[at + 1]?.text ?? '';
  const [dayOfMonth, month, length] = numeric
    ? [numeric[1], Number(numeric[2]), 1]
    : isMonth(text)
      ? [/^\d{1,2}(?=st|nd|rd|th|$)/.exec(second)?.[0], MONTHS[text]!, /^\d/.test(second) ? 2 : 1]
      : [/^\d{1,2}(?=st|nd|rd|th|$)/.exec(text)?.[0], MONTHS[second], 2];
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (dayOfMonth === undefined)
    return length === 1 ? { day: lastDayOfMonth(2000, month), length } : undefined;
  const day = dayOf(2000, month, Number(dayOfMonth));
  return day === undefined ? undefined : { day, length };
}

/** Where years are left out, the nearer way round the year counts: January comes after November. */
function isNewer(entry: DiaryEntry, best: DiaryEntry): boolean {
  const later = entry.day - best.day;
  return entry.hasYear && best.hasYear ? later >= 0 : ((later % 366) + 366) % 366 < 183;
}
