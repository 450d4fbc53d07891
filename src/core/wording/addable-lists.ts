import { PROGRESS_KINDS } from '../model/report';
import { ACTION_WORDS } from './action/vocabulary';
import { CRITERION_WORDS } from './criterion/vocabulary';
import { OWNER_WORDS } from './owner/vocabulary';
import { PROGRESS_WORDS } from './progress/vocabulary';
import type { ReaderName } from './readers';
import { RESPONSE_WORDS } from './response/vocabulary';

/** A list of words that a council can add to. */
interface AddableList {
  readonly meaning: string;
  /** Does it hold single words, not phrases? */
  readonly areSingleWords: boolean;
}

/** What a cell of progress can say that holds these words and no more. */
const WHOLE_CELLS = PROGRESS_KINDS.filter((kind) => kind !== 'blank');

/** By reader, the lists of words that a council can add to. */
export const ADDABLE_LISTS: Readonly<Record<ReaderName, readonly AddableList[]>> = {
  action: phraseLists(ACTION_WORDS),
  criterion: mixedLists(CRITERION_WORDS),
  owner: mixedLists(OWNER_WORDS),
  progress: [
    ...phraseLists(PROGRESS_WORDS).filter(({ meaning }) => meaning !== 'cells'),
    ...WHOLE_CELLS.map((kind) => ({ meaning: `cell-${kind}`, areSingleWords: false })),
  ],
  response: mixedLists(RESPONSE_WORDS),
};

function phraseLists(words: object): AddableList[] {
  return Object.keys(words).map((meaning) => ({ meaning, areSingleWords: false }));
}

function mixedLists(words: object): AddableList[] {
  return Object.entries(words)
    .filter(([, list]) => typeof list === 'string' || Array.isArray(list))
    .map(([meaning, list]) => ({ meaning, areSingleWords: typeof list === 'string' }));
}
