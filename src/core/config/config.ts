import { defaultDeadlineRules, type DeadlineRules } from '../model/deadline-rules';

/** What a council can set. Later settings join here; every one has a default. */
export interface Config {
  /** Days before the due day from which an open action is "Due soon". */
  readonly warningDays: number;
  /** By which rules the missing parts of a deadline are supplied. */
  readonly deadline?: DeadlineRules;
}

export const defaultConfig: Config = { warningDays: 30, deadline: defaultDeadlineRules };
