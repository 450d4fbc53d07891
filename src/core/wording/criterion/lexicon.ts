import { CRITERION_WORDS, type CriterionWords } from './vocabulary';

type PhraseLists = 'proofs' | 'pointers' | 'blanks';

/** The words of criteria, ready to be looked up. */
export type CriterionLexicon = Readonly<
  Record<Exclude<keyof CriterionWords, PhraseLists>, ReadonlySet<string>>
> &
  Readonly<Record<PhraseLists, readonly string[]>>;

/** The lexicon of the built-in words and of those a council adds to them. */
export function criterionLexicon(added: Partial<CriterionWords> = {}): CriterionLexicon {
  const entries = Object.entries(CRITERION_WORDS).map(([list, words]) => {
    const more = added[list as keyof CriterionWords];
    if (typeof words === 'string')
      return [list, new Set(`${words} ${String(more ?? '')}`.trim().split(/\s+/))];
    return [list, [...words, ...((more ?? []) as readonly string[])]];
  });
  return Object.fromEntries(entries) as CriterionLexicon;
}

/** The lexicon of the built-in words alone. */
export const BUILT_IN = criterionLexicon();
