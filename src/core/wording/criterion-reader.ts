import { bySort, type OwnWords } from './own-words';
import { criterionLexicon, type CriterionLexicon } from './criterion/lexicon';
import { CRITERION_WORDS } from './criterion/vocabulary';
import { readCriterion } from './read-criterion';
import type { Readers } from './readers';

/** The words that a criterion is known by; undefined where a council adds none, and the built-in ones do. */
export function criterionWords(added: OwnWords | undefined): CriterionLexicon | undefined {
  return added && criterionLexicon(bySort(CRITERION_WORDS, added));
}

/** Reads a criterion by the built-in words and those a council adds to them. */
export function criterionReader(added: OwnWords | undefined): Readers['criterion'] {
  const words = criterionWords(added);
  return (text) => readCriterion(text, words);
}
