/** Titles of the columns this product writes: never read as the officer's. */
export const STATUS_COLUMN_TITLES = ['RECS RAG', 'RECS Status', 'RECS Due', 'RECS Why'] as const;

const OWN_TITLES: ReadonlySet<string> = new Set(STATUS_COLUMN_TITLES.map((title) => title.toLowerCase()));

export function isOwnTitle(title: string): boolean {
  return title.length < 20 && OWN_TITLES.has(title.trim().toLowerCase());
}
