/** Text no longer than this Excel may take for a number or a day. */
const LONGEST_MISTAKEN = 30;

/**
 * A text as Excel must be given it, so that it stays the text it is: never a formula, a number, a day, a truth value or
 * an error. The apostrophe before it shows in the formula bar alone. In cells of text format ("@") none is needed.
 */
export function cellText(text: string, numberFormat = 'General'): string {
  if (numberFormat === '@' || text === '') return text;
  const isMistakable =
    /^[=+\-@'\t\r]/.test(text) || (text.length <= LONGEST_MISTAKEN && LOOKS_LIKE_A_VALUE.test(text));
  return isMistakable ? `'${text}` : text;
}

/** "12", "£1,200", "3 March", "March 2027", "TRUE", "#N/A". */
const LOOKS_LIKE_A_VALUE =
  /^\s*(?:[£$€(.]*\d|#|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W+\d)/i;
