import { TITLE, type OwnerLexicon } from './lexicon';
import type { Word } from './words';

/**
 * The owner's words as one spelling, so that variants can be found: "Asst Dir, Housing" and "AD Housing" are the same.
 * Only for comparing; never shown.
 */
export function keyOf(words: readonly Word[], { sameAs }: OwnerLexicon): string {
  const parts: string[] = [];
  for (const word of words) {
    if (word.isLink) continue;
    const bare = /[^a-z]/.test(word.word)
      ? word.word.replace(/[.'’_]/g, '').replace(/[‐‑]/g, '-')
      : word.word;
    const whole = sameAs.get(word.word) ?? sameAs.get(bare);
    if (whole !== undefined) parts.push(whole);
    else if (bare.includes('-')) parts.push(...bare.split('-').map((part) => sameAs.get(part) ?? part));
    else parts.push(bare);
  }
  const key = parts.join(' ');
  if (!/teacher|exec|ordinator|151/.test(key)) return key;
  return key
    .replace(/\bhead teacher\b/g, 'headteacher')
    .replace(/\bchief exec\b/g, 'chief executive')
    .replace(/\bchief executive officer\b/g, 'chief executive')
    .replace(/\bco ordinator\b/g, 'coordinator')
    .replace(/\bs 151\b/g, 'section 151')
    .replace(/\bsection 151$/, 'section 151 officer');
}

/** The same for a person: the name alone, without title, in the order first name, surname. */
export function personKey(names: readonly (readonly Word[])[], lexicon: OwnerLexicon): string {
  const bare = names.map((words) => words.filter(({ is, word }) => (is & TITLE) === 0 || word.length <= 1));
  const [first = [], second] = bare;
  return keyOf(second ? [...second, ...first] : first, lexicon);
}
