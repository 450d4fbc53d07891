import type { Day } from '../model/day';
import type { DeadlineRules } from '../model/deadline-rules';
import type { Assumed, DeadlineKind } from '../model/report';
import type { Match, Pattern } from './pattern';
import { NOTHING } from './years';

/** What a phrase says: its first and its last day, and how they are known. */
export interface DatePhrase {
  readonly from: Day | null;
  /** The last day that is still on time; null where the words alone give none. */
  readonly due: Day | null;
  readonly assumed: readonly Assumed[];
  /** The day it would be with day and month the other way round. */
  readonly couldAlsoBe: Day | undefined;
  /** Its last day in a given year, where the words name none; undefined where that year has no such day. */
  readonly lastDayIn: ((year: number) => Day | undefined) | undefined;
  /** Why there is no due day, where the words seem to give one. */
  readonly problem: 'impossible' | 'ambiguous-year' | undefined;
  /** Can "early", "mid" and "late" shift it within its year? */
  readonly year: number | undefined;
}

// All phrases are made by these three and alike in shape: what reads objects of many shapes is slow.

/** A phrase that names its days. */
export function dated(
  from: Day,
  due: Day,
  assumed: readonly Assumed[],
  couldAlsoBe?: Day,
  year?: number,
): DatePhrase {
  return { from, due, assumed, couldAlsoBe, lastDayIn: undefined, problem: undefined, year };
}

/** A phrase that names no year. */
export function yearless(lastDayIn: (year: number) => Day | undefined): DatePhrase {
  return {
    from: null,
    due: null,
    assumed: NOTHING,
    couldAlsoBe: undefined,
    lastDayIn,
    problem: undefined,
    year: undefined,
  };
}

/** A phrase that looks like a date and gives no day. */
export function dayless(problem: NonNullable<DatePhrase['problem']>): DatePhrase {
  return {
    from: null,
    due: null,
    assumed: NOTHING,
    couldAlsoBe: undefined,
    lastDayIn: undefined,
    problem,
    year: undefined,
  };
}

export interface PhraseExample {
  readonly phrase: string;
  /** "2019-06-30"; null where the phrase has no due day of its own, for want of a year. */
  readonly due: string | null;
  readonly assumed?: readonly Assumed[];
}

/** One family of ways to write a date. Examples and near misses are its tests and its documentation. */
export interface PhraseFamily {
  readonly id: string;
  /** What the family is, in a few words for the documentation. */
  readonly title: string;
  readonly kind: DeadlineKind;
  readonly examples: readonly PhraseExample[];
  /** Texts in which this family must find nothing. */
  readonly nearMisses: readonly string[];
  /** The ways to write it; of all families' patterns that fit, the longest whose words make sense is taken. */
  readonly patterns: readonly Pattern[];
  /** What a match says; null where it makes no sense. */
  read(match: Match, rules: DeadlineRules): DatePhrase | null;
}
