import type { Day } from '../model/day';
import type { Assumed, DeadlineKind } from '../model/report';

/** What a phrase in the cell says: a day, and how it is known. */
export interface DatePhrase {
  readonly kind: DeadlineKind;
  readonly due: Day;
  readonly assumed: readonly Assumed[];
}

export interface PhraseExample {
  readonly phrase: string;
  /** "2019-06-30". */
  readonly due: string;
  readonly assumed?: readonly Assumed[];
}

/** One family of ways to write a date. Examples and near misses are its tests and its documentation. */
export interface PhraseFamily {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly examples: readonly PhraseExample[];
  /** Texts in which this family must find nothing. */
  readonly nearMisses: readonly string[];
  /** Global and with named groups; matched against plain text. */
  readonly pattern: RegExp;
  /** What the groups of a match say; null where the calendar has no such day. */
  read(groups: Readonly<Record<string, string | undefined>>): Omit<DatePhrase, 'kind'> | null;
}

/** A date phrase and where it stands in the cell, end not included. */
export interface PlacedPhrase extends DatePhrase {
  readonly family: string;
  readonly start: number;
  readonly end: number;
}
