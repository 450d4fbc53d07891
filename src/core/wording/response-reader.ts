import { bySort, type OwnWords } from './own-words';
import { responseLexicon, type ResponseLexicon } from './response/stances';
import { RESPONSE_WORDS } from './response/vocabulary';
import { readResponse } from './read-response';
import type { Readers } from './readers';

/** The words that a response is known by; undefined where a council adds none, and the built-in ones do. */
export function responseWords(added: OwnWords | undefined): ResponseLexicon | undefined {
  return added && responseLexicon(bySort(RESPONSE_WORDS, added));
}

/** Reads a response by the built-in words and those a council adds to them. */
export function responseReader(added: OwnWords | undefined): Readers['response'] {
  const words = responseWords(added);
  return (text) => readResponse(text, words);
}
