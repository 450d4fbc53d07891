import type { Span } from '../../model/report';
import type { Clause } from './clauses';
import { RESPONSE_WORDS, type ResponseWords } from './vocabulary';

/** What a clause says to the recommendation. */
export type Stance = 'accepts' | 'rejects' | 'notes' | 'did';

/** A stance, who takes it, and when. */
export interface Event extends Span {
  readonly stance: Stance;
  readonly clause: Clause;
  /** The body that answers; null where none is named. */
  readonly by: string | null;
  readonly when: 'before' | 'now' | 'unsaid';
}

type WordLists = Exclude<
  keyof ResponseWords,
  'limits' | 'conditions' | 'missing' | 'principle' | 'putOff' | 'refusals' | 'promises'
>;
type PhraseLists = Exclude<keyof ResponseWords, WordLists>;

/** The words of responses, ready to be looked up. */
export type ResponseLexicon = Readonly<Record<WordLists, ReadonlySet<string>>> &
  Readonly<Record<PhraseLists, readonly string[]>>;

/** The lexicon of the built-in words and of those a council adds to them. */
export function responseLexicon(added: Partial<ResponseWords> = {}): ResponseLexicon {
  const entries = Object.entries(RESPONSE_WORDS).map(([list, words]) => {
    const more = added[list as keyof ResponseWords];
    if (typeof words === 'string')
      return [list, new Set(`${words} ${String(more ?? '')}`.trim().split(/\s+/))];
    return [list, [...words, ...((more ?? []) as readonly string[])].map((phrase) => ` ${phrase} `)];
  });
  return Object.fromEntries(entries) as ResponseLexicon;
}

/** The lexicon of the built-in words alone. */
export const BUILT_IN = responseLexicon();

// "in 2019", "last year", "in earlier years", "at first"
const LONG_AGO =
  / (?:last year|last time|in (?:the )?(?:past|previous|earlier|prior)|at first|(?:was|were|been|marked)(?: \S+){0,4} in (?:19|20)\d\d|in each of the) /;

// "not yet accepted or rejected", "neither agreed nor disagreed"
const UNDECIDED = / (?:not yet (?:been )?(?:accepted|agreed|decided|rejected)|neither) /;

// "reconsidered and accepted", "on reflection SLT resolved not to": what comes now counts
const TURN =
  / (?:reconsidered|reconsideration|revisited|rethought|on (?:reflection|review|appeal)|changed its mind) /;

// "will be reconsidered in May": nothing has turned yet
const TURN_TO_COME = / (?:will|may|might|could|can|to|should) be (?:reconsidered|revisited|rethought) /;

/** Words between a negation and what it denies, at most. */
const REACH = 6;

/** Every stance that the clauses take, in order. */
export function eventsIn(clauses: readonly Clause[], lexicon: ResponseLexicon): Event[] {
  const events: Event[] = [];
  let by: string | null = null;
  let sentence = -1;
  let isTurned = false;
  for (const clause of clauses) {
    if (clause.sentence !== sentence) {
      by = null;
      isTurned = false;
    }
    sentence = clause.sentence;
    const isBefore = LONG_AGO.test(clause.line) || clause.words.some(({ word }) => lexicon.before.has(word));
    isTurned ||= TURN.test(clause.line) && !TURN_TO_COME.test(clause.line);
    const isNow = isTurned || clause.words.some(({ word }) => lexicon.now.has(word));
    const when = isNow ? 'now' : isBefore ? 'before' : 'unsaid';
    const own = stancesIn(clause, lexicon);
    by = bodyIn(clause, own[0]?.start ?? clause.end, lexicon) ?? by;
    events.push(
      ...own.map(
        (one) => ({ ...one, clause, by, when: isLeft(clause, one.start) ? 'before' : when }) as const,
      ),
    );
  }
  return events;
}

/** "Changed from rejected to accepted": the stance that was left. */
function isLeft({ words }: Clause, start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  return at > 0 && words[at - 1]!.word === 'from';
}

/** "The Council accepts", "accepted by the Council" */
function bodyIn({ words }: Clause, stance: number, { bodies }: ResponseLexicon): string | null {
  const before = words.filter((word) => word.start < stance && bodies.has(word.word)).at(-1);
  if (before) return before.word;
  const by = words.findIndex(({ word, start }) => word === 'by' && start > stance);
  return by < 0 ? null : (words.slice(by).find(({ word }) => bodies.has(word))?.word ?? null);
}

function stancesIn(clause: Clause, lexicon: ResponseLexicon): (Span & { readonly stance: Stance })[] {
  const found: (Span & { stance: Stance })[] = [];
  const { words, line } = clause;
  const whole = { start: clause.start, end: clause.end };
  if (UNDECIDED.test(line)) return [{ stance: 'notes', ...whole }];
  if (has(line, lexicon.refusals)) return [{ stance: 'rejects', ...whole }];
  if (isPromise(clause, lexicon)) return [{ stance: 'accepts', ...whole }];
  words.forEach(({ start, end }, i) => {
    const stance = stanceOf(clause, i, lexicon);
    if (stance === null) return;
    if (stance === 'notes' || stance === 'did') {
      if (!isDenied(clause, i, lexicon)) found.push({ stance, start, end });
    } else {
      const isNo = isDenied(clause, i, lexicon) !== (stance === 'rejects');
      found.push({ stance: isNo ? 'rejects' : 'accepts', start, end });
    }
  });
  if (found.every(({ stance }) => stance === 'did') && has(line, lexicon.putOff))
    found.push({ stance: 'notes', ...whole });
  return found;
}

/** "We will do this", and "Will do" alone. */
function isPromise({ line, words, sentence }: Clause, { promises, negating }: ResponseLexicon): boolean {
  if (has(line, promises)) return !words.some(({ word }) => word !== 'no' && negating.has(word));
  return sentence === 0 && / will do $/.test(line) && words.length <= 3;
}

/** Does the line hold one of these phrases, each with a space at either end? */
export function has(line: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => line.includes(phrase));
}

// "Yes", "No – the road is not ours", "Y" under "Accepted?"
const BARE = new Map<string, Stance>([
  ['yes', 'accepts'],
  ['y', 'accepts'],
  ['ok', 'accepts'],
  ['no', 'rejects'],
  ['n', 'rejects'],
]);

function stanceOf(clause: Clause, i: number, lexicon: ResponseLexicon): Stance | null {
  const { words, sentence } = clause;
  const word = withoutSlip(words[i]!.word, words.length, lexicon);
  if (words.length === 1 && sentence === 0 && BARE.has(word)) return BARE.get(word)!;
  if (isByTheWay(clause, i, lexicon)) return null;
  if (lexicon.accepting.has(word)) return meaningOfAgreeing(words[i + 1]?.word, words[i + 2]?.word);
  if (lexicon.rejecting.has(word)) return 'rejects';
  if (lexicon.noting.has(word)) return 'notes';
  if (lexicon.favouring.has(word)) return isOfRecommendation(clause, i, lexicon) ? 'accepts' : null;
  if (lexicon.disfavouring.has(word)) return isOfRecommendation(clause, i, lexicon) ? 'rejects' : null;
  // "Will be implemented" promises; "has yet to be implemented" does not.
  return lexicon.doing.has(word) && (words[i - 1]?.word !== 'be' || words[i - 2]?.word === 'will')
    ? 'did'
    : null;
}

/** "Acepted", "agred": in a short clause, a slip in a word that answers. */
function withoutSlip(word: string, length: number, { accepting, rejecting }: ResponseLexicon): string {
  if (length > MOST_BESIDE_SLIP || word.length < 5 || accepting.has(word) || rejecting.has(word)) return word;
  if (!/^[ard]/.test(word) || /^(?:accents?|accented|ageed)$/.test(word)) return word;
  return [...accepting, ...rejecting].find((one) => isSlipOf(word, one)) ?? word;
}

const MOST_BESIDE_SLIP = 6;

/** One letter left out, put in, changed, or two that changed places. */
function isSlipOf(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  const [rest, wanted] = [word.slice(at), meant.slice(at)];
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

/** Is the word no answer here: "an agreed protocol", "to support tenants", "whether to accept it"? */
function isByTheWay({ words }: Clause, i: number, { willing, negating }: ResponseLexicon): boolean {
  const before = words[i - 1]?.word ?? '';
  if (/^(?:an?|the|our|their|its)$/.test(before) && words[i]!.word.endsWith('ed') && i + 1 < words.length)
    return true;
  if (before === 'to' && i > 1 && !words[i]!.word.endsWith('ed')) {
    const held = words[i - 2]!.word;
    return !willing.has(held) && !negating.has(held);
  }
  return words
    .slice(Math.max(0, i - 3), i)
    .some(({ word }) => /^(?:whether|until|once|who|which)$/.test(word));
}

/** Words that are common of other things answer near the start of a clause, about the recommendation or alone. */
function isOfRecommendation({ words }: Clause, i: number, { asked, bodies }: ResponseLexicon): boolean {
  if (words.length <= SHORT) return true;
  return i <= SHORT + 1 && words.some(({ word }) => asked.has(word) || bodies.has(word) || word === 'we');
}

/** Words in a clause that can hardly be about anything but the answer. */
const SHORT = 4;

/** "Agreed to meet" answers nothing, "agreed to consider" puts off. */
function meaningOfAgreeing(after: string | undefined, verb: string | undefined): Stance | null {
  if (after !== 'to' || verb === undefined) return 'accepts';
  if (/^(?:consider|explore|review|note|look|discuss|investigate|defer|revisit)$/.test(verb)) return 'notes';
  return /^(?:meet|receive|hold|invite|write|hear|have)$/.test(verb) ? null : 'accepts';
}

/** Is this word denied by one a little before it: "does not at present agree"? */
function isDenied({ words }: Clause, i: number, { negating }: ResponseLexicon): boolean {
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
    if (negating.has(words[j]!.word))
      return words[j + 1]?.word !== 'only' && !isOtherNo(words[j]!.word, words[j + 1]?.word);
  }
  return false;
}

/** "No additional cost, so agreed": "no" denies the noun behind it, not the answer. */
function isOtherNo(word: string, after: string | undefined): boolean {
  return (word === 'no' || word === 'without') && after !== 'longer';
}
