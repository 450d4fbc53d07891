import { oneLine } from './prose';

/** Cell words longer than this are cut where they are quoted. */
const LONGEST_QUOTE = 60;

/** Cell words in quotation marks, on one line, shortened at a word. */
export function quote(text: string): string {
  const words = oneLine(text.slice(0, LONGEST_QUOTE * 4));
  if (words.length <= LONGEST_QUOTE) return `‘${words}’`;
  const cut = words.slice(0, LONGEST_QUOTE + 1);
  return `‘${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2)).trimEnd()}…’`;
}
