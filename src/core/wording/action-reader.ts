import { withCommas, type OwnWords } from './own-words';
import { actionLexicon, type ActionLexicon } from './action/lexicon';
import { readAction } from './read-action';
import type { Readers } from './readers';

/** The words that an action is known by; undefined where a council adds none, and the built-in ones do. */
export function actionWords(added: OwnWords | undefined): ActionLexicon | undefined {
  return added && actionLexicon(withCommas(added));
}

/** Reads an action by the built-in words and those a council adds to them. */
export function actionReader(added: OwnWords | undefined): Readers['action'] {
  const words = actionWords(added);
  return (text) => readAction(text, words);
}
