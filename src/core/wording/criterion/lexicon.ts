import { anyPhraseOf } from '../any-of';
import { CRITERION_WORDS, type CriterionWords } from './vocabulary';

type PhraseLists = 'pointers' | 'blanks';

/** The words of criteria, ready to be looked up. */
export type CriterionLexicon = Readonly<
  Record<Exclude<keyof CriterionWords, PhraseLists | 'proofs'>, ReadonlySet<string>>
> &
  Readonly<Record<PhraseLists, readonly string[]>> & { readonly proofs: RegExp };

/**
 * The lexicon of the built-in words and of those a council adds to them.
 * @param added by list, entries as an array or parted by commas
 */
export function criterionLexicon(
  added: Readonly<Partial<Record<keyof CriterionWords, string | readonly string[]>>> = {},
): CriterionLexicon {
  const entries = Object.entries(CRITERION_WORDS).map(([list, words]) => {
    const more = String(added[list as keyof CriterionWords] ?? '').toLowerCase();
    if (typeof words === 'string') return [list, new Set(`${words} ${more}`.trim().split(/[\s,]+/))];
    const phrases = more.split(',').map((phrase) => phrase.trim());
    const all = [...words, ...phrases.filter((phrase) => phrase !== '')];
    return [list, list === 'proofs' ? anyPhraseOf(all) : all];
  });
  return Object.fromEntries(entries) as CriterionLexicon;
}

/** The lexicon of the built-in words alone. */
export const BUILT_IN = criterionLexicon();
