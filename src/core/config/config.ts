/** What a council can set. Later settings join here; every one has a default. */
export interface Config {
  /** Days before the due day from which an open action is "Due soon". */
  readonly warningDays: number;
}

export const defaultConfig: Config = { warningDays: 30 };
