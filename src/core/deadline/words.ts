/** Building blocks of the deadline patterns. Patterns are matched against text made plain by `plainText`. */

/** Month by name: 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Seasons end on the last day of this month; winter belongs to the year it begins in and ends in the next. */
export const SEASON_ENDS: Readonly<Record<string, number>> = {
  spring: 5,
  summer: 8,
  autumn: 11,
  fall: 11,
  winter: 14,
};

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** Matches one month name, with the full stop of an abbreviation. */
export const MONTH = `(?:${longestFirst(Object.keys(MONTHS))})\\b\\.?`;

export const SEASON = longestFirst(Object.keys(SEASON_ENDS));

/** Four digits from 1900 to 2099, or two after an apostrophe. */
export const YEAR = `(?:(?:19|20)\\d{2}|'\\d{2})`;

/** A year that two bare digits may also stand for. */
export const SHORT_YEAR = `(?:(?:19|20)\\d{2}|'?\\d{2})`;

/** The month that a matched name stands for. */
export function monthOf(name: string): number {
  return MONTHS[name.replace('.', '')]!;
}

/** Two-digit years from 70 on are taken as 19xx: what Excel takes from 30 on is too early for a deadline. */
const CENTURY_PIVOT = 70;

/** The year that digits stand for, and whether the century had to be assumed. */
export function yearOf(digits: string): { readonly year: number; readonly isCenturyAssumed: boolean } {
  const bare = digits.replace("'", '');
  const number = Number(bare);
  if (bare.length === 4) return { year: number, isCenturyAssumed: false };
  return { year: number + (number >= CENTURY_PIVOT ? 1900 : 2000), isCenturyAssumed: true };
}
