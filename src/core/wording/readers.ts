import type { Day } from '../model/day';
import type { ActionReading, CriterionReading, OwnerReading, ResponseReading } from '../model/readings';
import type { ProgressReading } from '../model/report';
import { actionLexicon, type ActionLexicon } from './action/lexicon';
import { criterionLexicon, type CriterionLexicon } from './criterion/lexicon';
import { CRITERION_WORDS } from './criterion/vocabulary';
import { ownerLexicon, type OwnerLexicon } from './owner/lexicon';
import { OWNER_WORDS } from './owner/vocabulary';
import { progressLexicon, type ProgressLexicon } from './progress/lexicon';
import { readAction } from './read-action';
import { readCriterion } from './read-criterion';
import { readOwner } from './read-owner';
import { readProgress } from './read-progress';
import { readResponse } from './read-response';
import { responseLexicon, type ResponseLexicon } from './response/stances';
import { RESPONSE_WORDS } from './response/vocabulary';

/** A council's own words, by what they mean to one reader; its meanings are those of `ADDABLE_LISTS`. */
type Added = Readonly<Record<string, readonly string[]>> | undefined;

type AddedByReader = Readonly<Partial<Record<keyof Readers, Added>>>;

/** The readers of cells whose vocabulary a council can add to. */
export interface Readers {
  readonly action: (text: string) => ActionReading;
  readonly criterion: (text: string) => CriterionReading;
  readonly owner: (text: string) => OwnerReading;
  readonly progress: (text: string, asAt?: Day) => ProgressReading;
  readonly response: (text: string) => ResponseReading;
}

/** The words that each reader knows; undefined where a council adds none, and the built-in ones do. */
export interface Lexicons {
  readonly action: ActionLexicon | undefined;
  readonly criterion: CriterionLexicon | undefined;
  readonly owner: OwnerLexicon | undefined;
  readonly progress: ProgressLexicon | undefined;
  readonly response: ResponseLexicon | undefined;
}

/** The readers with the built-in words and those a council adds to them. */
export function readersFor(words: AddedByReader): Readers {
  const lexicons = lexiconsFor(words);
  return {
    action: (text) => readAction(text, lexicons.action),
    criterion: (text) => readCriterion(text, lexicons.criterion),
    owner: (text) => readOwner(text, lexicons.owner),
    progress: (text, asAt) => readProgress(text, asAt, lexicons.progress),
    response: (text) => readResponse(text, lexicons.response),
  };
}

/** The words of every reader, the built-in ones and those a council adds. */
export function lexiconsFor({ action, criterion, owner, progress, response }: AddedByReader): Lexicons {
  return {
    action: action && actionLexicon(withCommas(action)),
    criterion: criterion && criterionLexicon(bySort(CRITERION_WORDS, criterion)),
    owner: owner && ownerLexicon(bySort(OWNER_WORDS, owner)),
    progress: progress && lexiconOfProgress(progress),
    response: response && responseLexicon(bySort(RESPONSE_WORDS, response)),
  };
}

function lexiconOfProgress(added: NonNullable<Added>): ProgressLexicon {
  const lists = Object.entries(withCommas(added));
  const ofCells = lists.filter(([meaning]) => meaning.startsWith(WHOLE_CELL));
  return progressLexicon({
    ...Object.fromEntries(lists.filter(([meaning]) => !meaning.startsWith(WHOLE_CELL))),
    cells: Object.fromEntries(ofCells.map(([meaning, list]) => [meaning.slice(WHOLE_CELL.length), list])),
  });
}

/** With this begins a meaning of words that stand alone in a cell of progress: "cell-complete". */
const WHOLE_CELL = 'cell-';

/** As each list is kept: words in one string parted by spaces, or phrases in a list. */
function bySort(base: object, added: NonNullable<Added>): Readonly<Record<string, never>> {
  const isString = new Map(
    Object.entries(base).map(([meaning, list]) => [meaning, typeof list === 'string']),
  );
  return Object.fromEntries(
    Object.entries(added).map(([meaning, words]) => {
      const lower = words.map((word) => word.toLowerCase());
      // Each base's own type is lost here; the settings were checked against its lists.
      return [meaning, (isString.get(meaning) ? lower.join(' ') : lower) as never];
    }),
  );
}

function withCommas(added: NonNullable<Added>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(added).map(([meaning, words]) => [meaning, words.join(', ').toLowerCase()]),
  );
}
