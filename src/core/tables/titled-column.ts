import type { Role } from '../model/report';
import type { TitleScores } from './header-vocabulary';

/** A column under a header, with what its title says. */
export interface TitledColumn {
  readonly column: number;
  readonly title: string;
  readonly scores: TitleScores;
  /** The same without what was learned from other rows, where that is known. */
  readonly said?: TitleScores;
  readonly chosen?: readonly Role[];
  /** Does it stand before the work, under a title that says no more than that it holds days? */
  readonly isDayBeforeWork?: boolean;
  /** Where it is titled by a day and says how things stood then: that day, or another number that grows with it. */
  readonly stood?: number | undefined;
}
