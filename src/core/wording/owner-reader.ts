import { bySort, type OwnWords } from './own-words';
import { ownerLexicon, type OwnerLexicon } from './owner/lexicon';
import { OWNER_WORDS } from './owner/vocabulary';
import { readOwner } from './read-owner';
import type { Readers } from './readers';

/** The words that an owner is known by; undefined where a council adds none, and the built-in ones do. */
export function ownerWords(added: OwnWords | undefined): OwnerLexicon | undefined {
  return added && ownerLexicon(bySort(OWNER_WORDS, added));
}

/** Reads an owner by the built-in words and those a council adds to them. */
export function ownerReader(added: OwnWords | undefined): Readers['owner'] {
  const words = ownerWords(added);
  return (text) => readOwner(text, words);
}
