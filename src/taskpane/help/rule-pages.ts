import pages from './rule-pages.json';

/** What is to be said of a rule, paragraph by paragraph: the first says why it is there. */
export function rulePage(id: string): readonly string[] {
  return (pages as Readonly<Record<string, readonly string[]>>)[id] ?? [];
}
