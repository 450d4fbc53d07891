import type { Day } from './day';
import type { DeadlineReading } from './report';
import { cellText, isDateCell, type Cell } from './sheet';

/** The day that a cell of text states and nothing besides, where there is no doubt which; else null. */
export function typedDay(
  { due, kind, text, assumed, couldAlsoBe, rests = [] }: DeadlineReading,
  value: Cell,
): Day | null {
  if (due === null || kind !== 'day' || isDateCell(value)) return null;
  // The owner stands beside it in a column for both.
  if (cellText(value).trim() !== text.trim()) return null;
  if (couldAlsoBe !== undefined || assumed.includes('year')) return null;
  const [date] = rests;
  const isAlone = date && WEEKDAY.test(text.slice(0, date.start) + text.slice(date.end));
  return isAlone ? due : null;
}

/** What may stand beside the date and be lost: "Friday 12 March 2027." */
const WEEKDAY = /^\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?)?\s*[.,;]?\s*$/i;
