import type { Day } from '../model/day';
import type { ActionReading, CriterionReading, OwnerReading, ResponseReading } from '../model/readings';
import type { ProgressReading } from '../model/report';
import { actionLexicon } from './action/lexicon';
import { criterionLexicon } from './criterion/lexicon';
import { CRITERION_WORDS } from './criterion/vocabulary';
import { ownerLexicon } from './owner/lexicon';
import { OWNER_WORDS } from './owner/vocabulary';
import { progressLexicon } from './progress/lexicon';
import { readAction } from './read-action';
import { readCriterion } from './read-criterion';
import { readOwner } from './read-owner';
import { readProgress } from './read-progress';
import { readResponse } from './read-response';
import { responseLexicon } from './response/stances';
import { RESPONSE_WORDS } from './response/vocabulary';

/** A council's own words, by what they mean to one reader; its meanings are those of `ADDABLE_LISTS`. */
type Added = Readonly<Record<string, readonly string[]>> | undefined;

/** The readers of cells whose vocabulary a council can add to. */
export interface Readers {
  readonly action: (text: string) => ActionReading;
  readonly criterion: (text: string) => CriterionReading;
  readonly owner: (text: string) => OwnerReading;
  readonly progress: (text: string, asAt?: Day) => ProgressReading;
  readonly response: (text: string) => ResponseReading;
}

/** The readers with the built-in words and those a council adds to them. */
export function readersFor(words: Readonly<Partial<Record<keyof Readers, Added>>>): Readers {
  return {
    action: actionReader(words.action),
    criterion: criterionReader(words.criterion),
    owner: ownerReader(words.owner),
    progress: progressReader(words.progress),
    response: responseReader(words.response),
  };
}

function actionReader(added: Added): Readers['action'] {
  if (!added) return (text) => readAction(text);
  const lexicon = actionLexicon(withCommas(added));
  return (text) => readAction(text, lexicon);
}

function criterionReader(added: Added): Readers['criterion'] {
  if (!added) return (text) => readCriterion(text);
  const lexicon = criterionLexicon(bySort(CRITERION_WORDS, added));
  return (text) => readCriterion(text, lexicon);
}

function ownerReader(added: Added): Readers['owner'] {
  if (!added) return (text) => readOwner(text);
  const lexicon = ownerLexicon(bySort(OWNER_WORDS, added));
  return (text) => readOwner(text, lexicon);
}

function progressReader(added: Added): Readers['progress'] {
  if (!added) return (text, asAt) => readProgress(text, asAt);
  const lists = Object.entries(withCommas(added));
  const ofCells = lists.filter(([meaning]) => meaning.startsWith(WHOLE_CELL));
  const lexicon = progressLexicon({
    ...Object.fromEntries(lists.filter(([meaning]) => !meaning.startsWith(WHOLE_CELL))),
    cells: Object.fromEntries(ofCells.map(([meaning, list]) => [meaning.slice(WHOLE_CELL.length), list])),
  });
  return (text, asAt) => readProgress(text, asAt, lexicon);
}

function responseReader(added: Added): Readers['response'] {
  if (!added) return (text) => readResponse(text);
  const lexicon = responseLexicon(bySort(RESPONSE_WORDS, added));
  return (text) => readResponse(text, lexicon);
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
