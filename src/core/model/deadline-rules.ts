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
  /** Words of the council's own, by what they mean: `{ placeholder: ['awaiting steer'] }`. */
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
