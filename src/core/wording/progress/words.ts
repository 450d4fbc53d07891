import { plainText } from '../../model/plain-text';

/** How strongly a word is parted from the one before it. */
export type Gap = 0 | 1 | 2 | 3;
export const NO_GAP = 0;
/** A comma, a bracket, a slash. */
export const PAUSE = 1;
/** A semicolon, a colon, a spaced dash. */
export const BREAK = 2;
/** The end of a sentence or of a line. */
export const STOP = 3;

/** A word of a cell: letters, digits and what may stand inside a word. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** "No. 4", "e.g. the annexe": a full stop that ends no sentence. */
const SHORTENED = new Set([
  'no',
  'nos',
  'eg',
  'ie',
  'e.g',
  'i.e',
  'st',
  'dr',
  'mr',
  'mrs',
  'ms',
  'cllr',
  'approx',
  'para',
  'min',
  'ref',
  'rec',
  'p',
]);

/** The words of a text in order, in lower case, each with its place. A tick is read as "yes". */
export function wordsOf(text: string): Word[] {
  const plain = plainText(text);
  const words: Word[] = [];
  let gap: Gap = STOP;
  let i = 0;
  while (i < plain.length) {
    const start = i;
    while (i < plain.length && isLetter(plain.charCodeAt(i))) i++;
    if (i > start) {
      // "14.6.26", "7.5": a full stop or a comma between digits belongs to the number.
      while (i + 1 < plain.length && isInnerMark(plain, i)) {
        i++;
        while (i < plain.length && isLetter(plain.charCodeAt(i))) i++;
      }
      for (const word of spelledOut(plain.slice(start, i))) {
        words.push({ text: word, start, end: i, gap });
        gap = NO_GAP;
      }
      continue;
    }
    const mark = gapAt(plain, text, i, words);
    if (mark > gap) gap = mark;
    if (isTick(plain.charCodeAt(i))) {
      words.push({ text: 'yes', start: i, end: i + 1, gap });
      gap = BREAK;
    }
    i++;
  }
  return words;
}

const VERBS_NOT = 'has have had is are was were do does did could would should';
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ...VERBS_NOT.split(' ').flatMap((verb): [string, string[]][] => [
    [`${verb}n't`, [verb, 'not']],
    [`${verb}nt`, [verb, 'not']],
  ]),
  ["won't", ['will', 'not']],
  ['wont', ['will', 'not']],
  ["can't", ['cannot']],
  ['cant', ['cannot']],
  ...["it's", "that's", "there's", "he's", "she's", "what's", "who's", "here's"].map(
    (word): [string, string[]] => [word, [word.slice(0, -2), 'is']],
  ),
]);

/** "Hasn't" as "has not", "they'll" as "they will". */
export function spelledOut(word: string): readonly string[] {
  const short = SHORT.get(word);
  if (short) return short;
  const mark = word.indexOf("'");
  if (mark < 1) return [word];
  const [head, tail] = [word.slice(0, mark), word.slice(mark + 1)];
  return tail === 'll'
    ? [head, 'will']
    : tail === 've'
      ? [head, 'have']
      : tail === 're'
        ? [head, 'are']
        : [word];
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 39 ||
    code === 37 ||
    (code >= 0xc0 && code < 0x2000)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isInnerMark(plain: string, i: number): boolean {
  const code = plain.charCodeAt(i);
  if (code !== 46 && code !== 44 && code !== 47) return false;
  return isDigit(plain.charCodeAt(i - 1)) && isDigit(plain.charCodeAt(i + 1));
}

function isTick(code: number): boolean {
  return code === 0x2713 || code === 0x2714 || code === 0x2705 || code === 0x2611;
}

function gapAt(plain: string, text: string, i: number, words: readonly Word[]): Gap {
  switch (plain[i]) {
    case ' ':
      // Line breaks are spaces in the plain text; the cell's own text still has them.
      return text[i] === '\n' || text[i] === '\r' ? STOP : NO_GAP;
    case '.':
      return SHORTENED.has(words.at(-1)?.text ?? '') && isNumberAhead(plain, i + 1) ? NO_GAP : STOP;
    case '!':
    case '?':
    case '\u2022':
    case '\u00b7':
    case '*':
      return STOP;
    case ';':
    case ':':
    case '|':
    case '>':
      return BREAK;
    case '-':
      return plain[i - 1] === ' ' || plain[i + 1] === ' ' || i === 0 ? BREAK : NO_GAP;
    case ',':
    case '(':
    case ')':
    case '/':
      return PAUSE;
    default:
      return NO_GAP;
  }
}

/** "No. 4": spaces and then a digit. */
function isNumberAhead(plain: string, from: number): boolean {
  let i = from;
  while (plain[i] === ' ') i++;
  return i > from && isDigit(plain.charCodeAt(i));
}
