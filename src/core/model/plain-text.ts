/** What word processors write, and the plain character it stands for. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
};

/** Anything but the printable characters of ASCII; without one there is nothing to make plain. */
const UNUSUAL = /[^\x20-\x7e]/;

const ODD = /[\u2010-\u2015\u2212\u2018\u2019\u201c\u201d\u200b\u00ad\s]/g;

/**
 * Lower case, with the many dashes, quotes and spaces of word processors as one of each. Every character keeps its
 * place, so that a match in the plain text stands at the same offsets in the cell.
 */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text.toLowerCase();
  const plain = text.replace(ODD, (character) => PLAIN[character] ?? ' ');
  const lower = plain.toLowerCase();
  // A few capitals (the Turkish dotted I) are two characters long in lower case, which would move all that follows.
  return lower.length === plain.length ? lower : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Plain text with runs of spaces as one and none at the ends: for comparing whole cells. */
export function squeezed(text: string): string {
  return plainText(text).replace(/ {2,}/g, ' ').trim();
}

/** Marks and stand-ins are short; longer cells, which are most, need no closer look. */
const LONGEST_MARK = 60;

/** Is this text no more than a mark for "nothing here": a dash, "n/a", "nil"? An empty text is one too. */
export function isBlankMark(text: string): boolean {
  if (text.length > LONGEST_MARK && text.trim().length > LONGEST_MARK) return false;
  const plain = squeezed(text);
  if (plain !== '' && !BEGINS_BLANK.test(plain)) return false;
  return /^(?:[-.?_/\\]*|(?:n\/?a|n\/k|nil|none|blank)[.,;:!]*)$/.test(plain.replace(/ /g, ''));
}

/** What begins otherwise, as most cells do, needs no closer look. */
const BEGINS_BLANK = /^[-.?_/\\nb]/;

/** Begins as no pointer does, which spares most cells a closer look. */
const NO_POINTER = /^\s*[b-ce-oq-rt-z\d]/i;

/** Does this text only point to another cell: "as above", "ditto", a ditto mark? */
export function isPointer(text: string): boolean {
  if (NO_POINTER.test(text)) return false;
  if (text.length > LONGEST_MARK && text.trim().length > LONGEST_MARK) return false;
  return /^(?:(?:as|see|same as|per) (?:the )?(?:above|below|previous)|above|ditto|same|do\.|"+|''|-"-)\.?$/.test(
    squeezed(text),
  );
}

/** Does this text stand in for a name or a date that is still to come: "TBC", "to be agreed"? */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_MARK && text.trim().length > LONGEST_MARK) return false;
  return /^\(?(?:date |dates |deadline |owner |lead |post )?(?:is |are )?(?:still )?(?:t\.?b\.?[acdn]\.?|to be (?:confirmed|agreed|advised|announced|appointed|arranged|assigned|allocated|decided|determined|identified|set|scheduled)|vacant(?: post)?|pending|awaited|unknown|not known|not yet (?:known|set|agreed))\)?\.?$/.test(
    squeezed(text),
  );
}

/** A short cell without the mark that closes it: "TBC." is "TBC". Longer cells are more than a mark and stay as they are. */
export function withoutClosingMark(text: string): string {
  const trimmed = text.trim();
  return trimmed.length < LONGEST_MARK ? trimmed.replace(/\s*[.,;:!]$/, '') : text;
}
