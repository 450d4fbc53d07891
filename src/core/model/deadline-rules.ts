/** By which stated rules a deadline's missing parts are supplied. A council can set each of them. */
export interface DeadlineRules {
  /** First month of the financial year, 1 to 12. */
  readonly financialYearStart: number;
  /** Last month of the academic year, 1 to 12. */
  readonly academicYearEnd: number;
  /** Last month of the municipal year, 1 to 12: most annual meetings are held in May. */
  readonly municipalYearEnd: number;
  /** Last month of each season; 13 and 14 are January and February of the next year. */
  readonly seasonEnds: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', number>>;
  /** Last month of each school term; 13 and more belong to the next year. */
  readonly termEnds: Readonly<Record<'spring' | 'summer' | 'autumn', number>>;
  /** Which part of 03/04/2019 is the day. */
  readonly dayMonthOrder: 'day-first' | 'month-first';
  /** Two-digit years from this one on belong to the last century. */
  readonly centuryPivot: number;
  /**
   * Words of the council's own, by what they mean: `{ placeholder: ['awaiting steer'] }`. They win over the product's;
   * a hyphen, a dot or a slash between words is not told from a space, nor capitals from small letters.
   */
  readonly words: Readonly<Partial<Record<ExtendableMeaning, readonly string[]>>>;
}

/** Meanings of words that a council can add to. */
export const EXTENDABLE_MEANINGS = [
  'placeholder',
  'recurring',
  'conditional',
  'done',
  'going-on',
  'vague',
  'relative',
  'pointer',
  'revised',
  'original',
] as const;
export type ExtendableMeaning = (typeof EXTENDABLE_MEANINGS)[number];

/** Two-digit years from 70 on are taken as 19xx: what Excel takes from 30 on is too early for a deadline. */
export const defaultDeadlineRules: DeadlineRules = {
  financialYearStart: 4,
  academicYearEnd: 8,
  municipalYearEnd: 4,
  seasonEnds: { spring: 5, summer: 8, autumn: 11, winter: 14 },
  termEnds: { spring: 3, summer: 7, autumn: 12 },
  dayMonthOrder: 'day-first',
  centuryPivot: 70,
  words: {},
};

/** These rules with every value that is none, such as a thirteenth month of a financial year, as it comes. Never fails. */
export function soundDeadlineRules(
  rules: Partial<Readonly<Record<keyof DeadlineRules, unknown>>>,
): DeadlineRules {
  const own = defaultDeadlineRules;
  const { dayMonthOrder, words } = rules;
  return {
    financialYearStart: monthOr(own.financialYearStart, rules.financialYearStart, LAST_MONTH),
    academicYearEnd: monthOr(own.academicYearEnd, rules.academicYearEnd, LAST_MONTH),
    municipalYearEnd: monthOr(own.municipalYearEnd, rules.municipalYearEnd, LAST_MONTH),
    seasonEnds: monthsOr(own.seasonEnds, rules.seasonEnds),
    termEnds: monthsOr(own.termEnds, rules.termEnds),
    dayMonthOrder:
      dayMonthOrder === 'day-first' || dayMonthOrder === 'month-first' ? dayMonthOrder : own.dayMonthOrder,
    centuryPivot: wholeOr(own.centuryPivot, rules.centuryPivot, 0, LAST_PIVOT),
    words: isRecord(words) ? words : own.words,
  };
}

const LAST_MONTH = 12;
/** December of the next year. */
const LAST_MONTH_OF_NEXT = 24;
const LAST_PIVOT = 100;

function wholeOr(usual: number, value: unknown, least: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : usual;
}

function monthOr(usual: number, value: unknown, most: number): number {
  return wholeOr(usual, value, 1, most);
}

function monthsOr<Name extends string>(
  usual: Readonly<Record<Name, number>>,
  value: unknown,
): Readonly<Record<Name, number>> {
  if (!isRecord(value)) return usual;
  const months: Record<Name, number> = { ...usual };
  for (const name in usual) months[name] = monthOr(usual[name], value[name], LAST_MONTH_OF_NEXT);
  return months;
}

function isRecord(value: unknown): value is Readonly<Record<string, never>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
