/** A council's own words, by what they mean to one reader; its meanings are those of `ADDABLE_LISTS`. */
export type OwnWords = Readonly<Record<string, readonly string[]>>;

/** As each list of a vocabulary is kept: words in one string parted by spaces, or phrases in a list. */
export function bySort(base: object, added: OwnWords): Readonly<Record<string, never>> {
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

/** By meaning, the words parted by commas. */
export function withCommas(added: OwnWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(added).map(([meaning, words]) => [meaning, words.join(', ').toLowerCase()]),
  );
}
