import { ABBREVIATIONS, ABBREVIATIONS_IN_PHRASES, FILLING_WORDS, NUMBER_WORDS } from './words/en-grammar';

/** Longer than this is a sentence, not a column title, unless it is a title with its instructions. */
const LONGEST_TITLE = 60;
/** A question may be longer. */
const LONGEST_QUESTION = 90;

/** Dates in a title say which of several columns it is, not what stands there: "February 2024 Progress", "Q2 update". */
const DATE_WORD =
  /^(?:(?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)?|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)$/;

/** The words of a title as they stand in the vocabulary; none where the text is no title. */
export function titleWords(title: string): string[] {
  // A long cell may still be a title with its instructions, behind a mark or a word that parts the two.
  const own = title.length > LONGEST_TITLE && !isQuestion(title) ? withoutInstructions(title) : title;
  if (own.length > LONGEST_TITLE && !/[\n:([]/.test(own) && !isQuestion(own)) return [];
  const first = firstPart(own.trim()).toLowerCase().replace(/\(s\)/g, 's').replace(/\(or /g, 'or ');
  const asked = first.replace(/^if [^,]{1,30}, */, '');
  const bare = asked.replace(/\(\s*%\s*\)/g, ' %').replace(/\[[^\]]*\]|\([^)]*\)/g, ' ');
  // A title that is all in brackets, "(RAG)", is still one.
  const words = wordsOf(bare);
  return words.length > 0 ? words : wordsOf(first);
}

/** "Deliverables Identify key deliverables", "Recommendation as stated in the report", "Action or reason for no action". */
const INSTRUCTIONS =
  /\s(?:(?:Identify|Describe|Indicate|State|List|Specify|Explain|Provide|Include|Set out|Outline|Give|Insert|Enter|Note|Please)\s|(?:as|for) [a-z]).*$/s;

function withoutInstructions(title: string): string {
  return title.replace(INSTRUCTIONS, '');
}

/** The lines of a title that a narrow column breaks in two, or three, are no longer than this. */
const LONGEST_LINE = 18;

/** A title up to its instructions, which stand behind a line break or a colon; "Area\nResponsible" is broken, and has none. */
function firstPart(title: string): string {
  if (!title.includes('\n')) return title.split(': ', 1)[0]!;
  const lines = title.split('\n');
  const isBroken =
    lines.length > 1 && lines.every((line) => /^[\w' &/-]+$/.test(line) && line.length <= LONGEST_LINE);
  return isBroken ? lines.join(' ') : lines[0]!.split(': ', 1)[0]!;
}

/** "What difference will the action make to the people who use the service?" */
function isQuestion(title: string): boolean {
  return title.length <= LONGEST_QUESTION && title.trimEnd().endsWith('?');
}

/** "Agree?", "Complied with?": asks for a yes or a no, and for no prose. */
export function isYesOrNo(title: string, words: readonly string[]): boolean {
  return /\?\s*$/.test(title.replace(/\([^)]*\)/g, '')) && !ASKING.has(words[0]!);
}

/** Words that ask for more than yes or no. */
export const ASKING: ReadonlySet<string> = new Set(
  'what who whose whom when where which why how by'.split(' '),
);

function wordsOf(text: string): string[] {
  if (text.length > LONGEST_TITLE * 2) return [];
  // "What we'll do" is "what we will do", and "who's on it" is "who is on it".
  const whole = /['\u2019/&]/.test(text)
    ? text
        .replace(/['\u2019]ll\b/g, ' will')
        .replace(/['\u2019]re\b/g, ' are')
        .replace(/['\u2019]ve\b/g, ' have')
        .replace(/\b(it|what|who|where|when|how|that)['\u2019]s\b/g, '$1 is')
        .replace(/['\u2019]/g, '')
        .replace(/[/&]/g, ' and ')
    : text;
  return plainWords(whole.match(/[a-z0-9#%]+/g) ?? []);
}

/** Words without plurals, those in full that are usually cut short. */
export function plainWords(words: readonly string[]): string[] {
  return words.length === 1
    ? [plainWord(words[0]!)]
    : words.map((word) => ABBREVIATIONS_IN_PHRASES.get(word) ?? plainWord(word));
}

/** A word without its plural's "s", and in full where it is usually cut short. */
export function plainWord(word: string): string {
  const whole = ABBREVIATIONS.get(word) ?? word;
  if (whole.length <= 3 || !whole.endsWith('s')) return whole;
  // "Progress", "status" and "basis" are no plurals.
  return 'sui'.includes(whole.charAt(whole.length - 2)) ? whole : whole.slice(0, -1);
}

/** Words that say something; where none does, all count. */
export function countTelling(words: readonly string[]): number {
  return words.filter(isTelling).length || words.length;
}

/** Does a word say something of what stands in the column? */
export function isTelling(word: string): boolean {
  return !FILLING.has(word) && !DATE_WORD.test(word);
}

/** Words that add nothing to a title: "Who is responsible for the action?", "Twelve month update". */
const FILLING: ReadonlySet<string> = new Set(`${FILLING_WORDS} ${NUMBER_WORDS}`.trim().split(/\s+/));
