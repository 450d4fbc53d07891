/** A calendar day as a whole number: days since 1 January 1970. It has no time of day and no time zone. */
export type Day = number;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Number of days in a month of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * The first day of a month; month 1 to 12, others run into earlier and later years. Years count from March inside, so
 * that the leap day ends a year: the method of H. Hinnant's "chrono-compatible low-level date algorithms".
 */
function firstDayOfMonth(year: number, month: number): Day {
  const sinceMarch = year * 12 + month - 3;
  const marchYear = Math.floor(sinceMarch / 12);
  const leapDays = (marchYear >> 2) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBefore = ((153 * (sinceMarch - marchYear * 12) + 2) / 5) | 0;
  return marchYear * 365 + leapDays + daysBefore - 719468;
}

/** The day with these parts, or undefined where the calendar has none (31 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return firstDayOfMonth(year, month) + day - 1;
}

/** The last day of a month. Month is 1 to 12; others run into earlier and later years. */
export function lastDayOfMonth(year: number, month: number): Day {
  return firstDayOfMonth(year, month + 1) - 1;
}

/** The same day so many months before, or the last of a shorter month: 28 February is six months before 31 August. */
export function dayMonthsBefore(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const last = lastDayOfMonth(year, month - months);
  return Math.min(last, last - partsOf(last).day + dayOfMonth);
}

/** Year, month and day of the month of a day. */
export function partsOf(day: Day): DayParts {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Reads "2026-11-23"; undefined for any other form and for days that do not exist. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** "2026-11-23"; null where there is no day. */
export function isoDay(day: Day): string;
export function isoDay(day: Day | null): string | null;
export function isoDay(day: Day | null): string | null {
  if (day === null) return null;
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** "23 November 2026", as people write it in Britain. */
export function longDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** How a workbook counts days: from 1900 (with Excel's 29 February 1900, which never was) or from 1904. */
export type DateSystem = '1900' | '1904';

const SERIAL_OF_1970 = { '1900': 25569, '1904': 24107 };

/** The day of an Excel serial number; a time of day is dropped. */
export function dayOfSerial(serial: number, system: DateSystem = '1900'): Day {
  const whole = Math.floor(serial);
  // Serials 1 to 59 of the 1900 system stand before its imaginary leap day.
  return whole - SERIAL_OF_1970[system] + (system === '1900' && whole < 60 ? 1 : 0);
}

/** The Excel serial number of a day on or after 1 March 1900. */
export function serialOfDay(day: Day, system: DateSystem = '1900'): number {
  return day + SERIAL_OF_1970[system];
}
