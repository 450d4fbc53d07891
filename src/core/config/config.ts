import type { Day } from '../model/day';
import { defaultDeadlineRules, type DeadlineRules } from '../model/deadline-rules';
import type { TableMapping } from '../model/mapping';
import type { Profile } from '../model/profile';
import type { Level } from '../model/report';
import { standard } from './profiles';

/** What the engine runs on: every setting, with its default where nobody set it. */
export interface Config {
  /** Days before the due day from which an open action is "Due soon". */
  readonly warningDays: number;
  /** The scheme that gives the colours. */
  readonly profile: Profile;
  /** By which rules the missing parts of a deadline are supplied, and which words it knows beside the built-in ones. */
  readonly deadline: DeadlineRules;
  /** Words that the council adds to each reader's vocabulary. */
  readonly words: AddedWords;
  /** Rules that are not as they come, by name. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What the officer chose where tables were not read as they are meant. */
  readonly tables: TableMapping;
  readonly dismissals: readonly Dismissal[];
}

/** Readers whose vocabulary a council can add to; the deadlines' words stand with their rules. */
export type WordReader = 'progress' | 'owner' | 'response' | 'criterion' | 'action' | 'rag';

/** By reader, by what the words mean to it: `{ owner: { heads: ['provost'] } }`. */
export type AddedWords = Readonly<Partial<Record<WordReader, Readonly<Record<string, readonly string[]>>>>>;

/** How a rule was set. */
export interface RuleSetting {
  readonly level?: Level | 'off';
  /** By option; what is left out is as it comes. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * A finding that somebody decided to live with. It is known by the rule and by marks of what it speaks of, so that it
 * outlives sorting and inserted rows, and no words of the sheet are kept.
 */
export interface Dismissal {
  readonly rule: string;
  /** The mark of the reference and words of the action or recommendation. */
  readonly subject: string;
  /** The mark of the cell's words at the time: once they change, the dismissal is stale. */
  readonly words: string;
  readonly reason: string;
  readonly day: Day;
}

export const defaultConfig: Config = {
  warningDays: 30,
  profile: standard,
  deadline: defaultDeadlineRules,
  words: {},
  rules: {},
  tables: {},
  dismissals: [],
};
