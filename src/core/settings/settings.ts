import type { AddedWords, RuleSetting } from '../config/config';
import type { DeadlineRules } from '../model/deadline-rules';
import type { TableMapping } from '../model/mapping';
import type { ProfileLine } from '../model/profile';
import type { Level } from '../model/report';

/** What somebody has set, as it stands in a file or in a workbook: any part may be left out. */
export interface Settings {
  readonly version?: number;
  readonly warningDays?: number;
  readonly profile?: string | OwnProfile;
  readonly deadline?: SomeDeadlineRules;
  readonly words?: AddedWords & { readonly deadline?: DeadlineRules['words'] };
  /** By rule: a level, "off", or a level with options. */
  readonly rules?: Readonly<Record<string, RuleSetting['level'] | RuleWithOptions>>;
  readonly tables?: TableMapping;
  readonly dismissals?: readonly StoredDismissal[];
}

type SomeDeadlineRules = Partial<Omit<DeadlineRules, 'words' | 'seasonEnds' | 'termEnds'>> & {
  readonly seasonEnds?: Partial<DeadlineRules['seasonEnds']>;
  readonly termEnds?: Partial<DeadlineRules['termEnds']>;
};

interface RuleWithOptions {
  readonly level?: Level | 'off';
  readonly [option: string]: unknown;
}

/** A profile of the council's own: its lines, then those of the profile it is based on. */
export interface OwnProfile {
  readonly name: string;
  readonly description?: string;
  readonly lines: readonly ProfileLine[];
  readonly basedOn?: string;
}

/** A dismissal as it is stored: its day is "YYYY-MM-DD". */
export interface StoredDismissal {
  readonly rule: string;
  readonly subject: string;
  readonly words: string;
  readonly reason: string;
  readonly day: string;
}
