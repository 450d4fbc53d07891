import type { Day } from '../model/day';
import type { DeadlineRules } from '../model/deadline-rules';
import type { Assumed, DeadlineKind } from '../model/report';
import type { Match, Pattern } from './pattern';

/** What a phrase says: its first and its last day, and how they are known. */
export interface DatePhrase {
  /** Overrides the family's kind. */
  readonly kind?: DeadlineKind;
  readonly from: Day | null;
  /** The last day that is still on time; null where the words alone give none. */
  readonly due: Day | null;
  readonly assumed: readonly Assumed[];
  /** The day it would be with day and month the other way round. */
  readonly couldAlsoBe?: Day;
  /** Its last day in a given year, where the words name none; undefined where that year has no such day. */
  readonly lastDayIn?: (year: number) => Day | undefined;
  /** Why there is no due day, where the words seem to give one. */
  readonly problem?: 'impossible' | 'ambiguous-year';
  /** Can "early", "mid" and "late" shift it within its year? */
  readonly year?: number;
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
