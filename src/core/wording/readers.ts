import type { Day } from '../model/day';
import type { ActionReading, CriterionReading, OwnerReading, ResponseReading } from '../model/readings';
import type { ProgressReading } from '../model/report';
import type { ActionLexicon } from './action/lexicon';
import { actionReader, actionWords } from './action-reader';
import type { OwnWords } from './own-words';
import type { CriterionLexicon } from './criterion/lexicon';
import { criterionReader, criterionWords } from './criterion-reader';
import type { OwnerLexicon } from './owner/lexicon';
import { ownerReader, ownerWords } from './owner-reader';
import type { ProgressLexicon } from './progress/lexicon';
import { progressReader, progressWords } from './progress-reader';
import type { ResponseLexicon } from './response/stances';
import { responseReader, responseWords } from './response-reader';
import { settleCompletion, type Beside } from './settle-completion';

type AddedByReader = Readonly<Partial<Record<ReaderName, OwnWords | undefined>>>;

/** The readers of cells whose vocabulary a council can add to. */
export interface Readers {
  readonly action: (text: string) => ActionReading;
  readonly criterion: (text: string) => CriterionReading;
  readonly owner: (text: string) => OwnerReading;
  readonly progress: (text: string, asAt?: Day) => ProgressReading;
  readonly response: (text: string) => ResponseReading;
  /** What progress comes to beside the action that it speaks of. */
  readonly settle: (progress: ProgressReading, beside: Beside) => ProgressReading;
}

/** The cells that have a reader with words of its own. */
export type ReaderName = Exclude<keyof Readers, 'settle'>;

/** The words that each reader knows; undefined where a council adds none, and the built-in ones do. */
export interface Lexicons {
  readonly action: ActionLexicon | undefined;
  readonly criterion: CriterionLexicon | undefined;
  readonly owner: OwnerLexicon | undefined;
  readonly progress: ProgressLexicon | undefined;
  readonly response: ResponseLexicon | undefined;
}

/** The readers with the built-in words and those a council adds to them. */
export function readersFor({ action, criterion, owner, progress, response }: AddedByReader): Readers {
  return {
    action: actionReader(action),
    criterion: criterionReader(criterion),
    owner: ownerReader(owner),
    progress: progressReader(progress),
    response: responseReader(response),
    settle: settleCompletion,
  };
}

/** The words of every reader, the built-in ones and those a council adds. */
export function lexiconsFor({ action, criterion, owner, progress, response }: AddedByReader): Lexicons {
  return {
    action: actionWords(action),
    criterion: criterionWords(criterion),
    owner: ownerWords(owner),
    progress: progressWords(progress),
    response: responseWords(response),
  };
}
