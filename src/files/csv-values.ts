import { dayOf, type Cell, type Day } from '../core';

/**
 * What a cell of a CSV file holds. The measure is Excel with British settings opening the file: numbers, percentages,
 * sums in pounds, TRUE and FALSE, errors, and days with their year ("31/03/2019", "31-Mar-19", "31 March 2019",
 * "2019-03-31") become values. A two-figure year up to 29 is in this century, from 30 on in the last (Microsoft, "Change
 * the date system, format, or two-digit year interpretation").
 *
 * On purpose it does less than Excel where Excel would lose what was written. These stay text:
 * - a month with its year ("June 2019", "Jun-19"): Excel stores the first of the month, and nobody could tell any more
 *   that a month was meant;
 * - a day without a year ("31 March", "1/2"): Excel adds the year in which the file is opened;
 * - figures that would not come back as they were: references and codes ("1.10", "007", "2E3", "+44"), numbers of more
 *   than 15 digits;
 * - times, fractions, and "(5)" for minus 5.
 */
export function typedCell(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(trimmed)) return { error: trimmed };
  const day = writtenDay(trimmed);
  return day === undefined ? (writtenNumber(trimmed) ?? text) : { day };
}

// "12", "-3.5", "0.25"
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
// "£1,250.00", "-£40", "12,000"
const AMOUNT = /^(-?)(?:£(\d+|\d{1,3}(?:,\d{3})+)|(\d{1,3}(?:,\d{3})+))(\.\d+)?$/;
// "75%", "12.50%"
const PERCENTAGE = /^(-?\d+(?:\.\d+)?)\s?%$/;
/** Excel keeps 15 digits of a number. */
const MOST_DIGITS = 15;

function writtenNumber(text: string): number | undefined {
  if (text.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  if (PLAIN.test(text)) return Number(text);
  const percentage = PERCENTAGE.exec(text);
  if (percentage) return Number(`${percentage[1]}e-2`);
  const amount = AMOUNT.exec(text);
  if (!amount) return undefined;
  const [, sign, pounds, grouped, pence = ''] = amount;
  return Number(sign + (pounds ?? grouped ?? '').replaceAll(',', '') + pence);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A time of day after the day is dropped: a day has none. */
const TIME = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?';

// "31/03/2019", "31-3-19"
const NUMERIC = new RegExp(`^(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`);
// "2019-03-31", "2019/03/31"
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
// "31-Mar-19", "31 March 2019"
const NAMED = new RegExp(`^(\\d{1,2})([ -])(${MONTH})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');

function writtenDay(text: string): Day | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return excelDay(yearFirst[1]!, Number(yearFirst[3]), Number(yearFirst[4]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return excelDay(numeric[4]!, Number(numeric[3]), Number(numeric[1]));
  const named = NAMED.exec(text);
  if (!named) return undefined;
  return excelDay(named[4]!, MONTHS.indexOf(named[3]!.slice(0, 3).toLowerCase()) + 1, Number(named[1]));
}

/** Excel knows no day before 1900. */
function excelDay(writtenYear: string, month: number, day: number): Day | undefined {
  const year = Number(writtenYear) + (writtenYear.length > 2 ? 0 : Number(writtenYear) < 30 ? 2000 : 1900);
  return year >= 1900 ? dayOf(year, month, day) : undefined;
}
