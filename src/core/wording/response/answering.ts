import type { Clause } from './clauses';
import type { ResponseLexicon, Stance } from './stances';

/** Is the word no answer here: "an agreed protocol", "to support tenants", "whether to accept it", "may be accepted"? */
export function isByTheWay(clause: Clause, i: number, lexicon: ResponseLexicon): boolean {
  const { words } = clause;
  const before = words[i - 1]?.word ?? '';
  if (/^(?:an?|the|our|their|its)$/.test(before) && words[i]!.word.endsWith('ed') && i + 1 < words.length)
    return true;
  if (before === 'to' && i > 1 && !words[i]!.word.endsWith('ed')) {
    const held = words[i - 2]!.word;
    return !lexicon.willing.has(held) && !lexicon.negating.has(held);
  }
  if (before === 'be' && isMerelyLikely(clause, i - 1)) return true;
  if (isBecoming(clause, lexicon)) return false;
  if (isByOutsider(clause, i, lexicon)) return true;
  return (
    words
      .slice(Math.max(0, i - 3), i)
      .some(({ word }) => /^(?:whether|until|once|who|which|if)$/.test(word)) ||
    isOfOtherThing(clause, i, lexicon)
  );
}

/** Whoever is never asked to answer. */
const OUTSIDER =
  /^(?:contractors?|suppliers?|unions?|residents|tenants|parents|pupils|students|patients|landlords?|landowners?|developers?|applicants?|insurers?|bank|bidders?|candidates?|neighbours|planners|customers|users|staff|employees|vendors?|families)$/;

/** Words before an answer that may name who gives it, at most. */
const SUBJECT = 8;

/** "The contractor has agreed to fix the lift" */
function isByOutsider({ words }: Clause, i: number, { asked, bodies }: ResponseLexicon): boolean {
  const before = words.slice(Math.max(0, i - SUBJECT), i);
  return (
    before.some(({ word }) => OUTSIDER.test(word)) &&
    i + 1 < words.length &&
    !before.some(({ word }) => word === 'we' || bodies.has(word) || asked.has(word)) &&
    !words.slice(i + 1, i + 5).some(({ word }) => asked.has(word))
  );
}

/** "May be accepted", "is likely to be agreed": no answer as yet. */
function isMerelyLikely({ words }: Clause, be: number): boolean {
  return words
    .slice(Math.max(0, be - 2), be)
    .some(({ word }) =>
      /^(?:may|might|could|should|can|likely|expected|hoped|asked|recommended)$/.test(word),
    );
}

/** "…, which we accept": a clause behind a comma that takes up the recommendation. */
function isBecoming({ words }: Clause, { bodies }: ResponseLexicon): boolean {
  if (words[0]!.word !== 'which') return false;
  const subject = words[1]?.word === 'the' ? words[2]?.word : words[1]?.word;
  return subject === 'we' || (subject !== undefined && bodies.has(subject));
}

/** What may stand between "is" and "accepted". */
const BETWEEN = /^(?:been|being|not|no|longer|also|now|already|since|first|all|both|\S+ly)$/;

/** What may stand before "be accepted" and is nothing that is accepted. */
const MODAL = /^(?:will|shall|would|can|cannot|can't|could|not|to|won't|now|also|therefore|yes)$/;

/** Was something else accepted: "A protocol has been agreed", "tenants accepted onto the scheme"? */
function isOfOtherThing(clause: Clause, i: number, lexicon: ResponseLexicon): boolean {
  const { words } = clause;
  let aux = i - 1;
  while (aux >= 0 && BETWEEN.test(words[aux]!.word)) aux--;
  const isPassive = /^(?:is|are|was|were|be)$/.test(words[aux]?.word ?? '') || words[i - 1]?.word === 'been';
  if (isPassive && words[i]!.word.endsWith('ed')) {
    while (aux > 0 && MODAL.test(words[aux - 1]!.word)) aux--;
    return aux > 0 && !isAbout(clause, 0, aux, lexicon);
  }
  return (
    i > 0 && /^(?:accept(?:s|ed|ing)?|agreed)$/.test(words[i]!.word) && hasOtherObject(clause, i, lexicon)
  );
}

/** Do these words speak of the recommendation, or number a part of it? */
function isAbout({ words }: Clause, from: number, to: number, { asked }: ResponseLexicon): boolean {
  return words
    .slice(from, to)
    .some(({ word }) => asked.has(word) || /^(?:[\d(]|r\d|proposed)/.test(word) || COUNTED.test(word));
}

/** Words that count or order parts of what was recommended. */
const COUNTED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|some|half|several|many|majority|others?|rest|remainder|remaining|first|second|third|fourth|fifth|last|former|latter|none|everything)$/;

/** Does what was accepted or supported follow, and is it not the recommendation: "supports older residents"? */
function hasOtherObject(clause: Clause, i: number, lexicon: ResponseLexicon): boolean {
  const next = clause.words[i + 1]?.word;
  return (
    next !== undefined &&
    !FOLLOWING.test(next) &&
    !isStance(next, lexicon) &&
    !lexicon.doing.has(next) &&
    !isAbout(clause, i + 1, i + 2, lexicon) &&
    !clause.words.slice(i + 2, i + 4).some(({ word }) => lexicon.asked.has(word))
  );
}

/** Small words that may follow an answer; a noun there is what was accepted or agreed instead. */
const FOLLOWING =
  /^(?:the|what|everything|every|most|many|some|several|half|this|these|those|that|it|its|our|your|all|both|each|any|an?|with|in|to|by|and|for|at|on|as|of|subject|conditional|provided|providing|if|where|when|but|from|under|following|via|per|since|until|pending|without|no|not|nothing|only|now|already|we|there|more|further|part|save|except|excluding|apart|bar|minus|over|last|next|after|during|before|because|due|verbally|unanimously|\S+ly)$/;

/** Words that are common of other things answer near the start of a clause, about the recommendation or alone. */
export function isOfRecommendation(clause: Clause, i: number, lexicon: ResponseLexicon): boolean {
  const { words } = clause;
  const { asked, bodies } = lexicon;
  if (words[i]!.word.startsWith('welcom') && i + 1 < words.length)
    return isWelcomed(words.slice(i + 1, i + 6));
  const next = words[i + 1]?.word ?? '';
  const isNew = /^an?$/.test(next) && !isAbout(clause, i + 1, i + 5, lexicon);
  if (isNew || (hasOtherObject(clause, i, lexicon) && !bodies.has(next))) return false;
  // "… have declined this recommendation"
  if (/^(?:this|these|the)$/.test(next) && isAbout(clause, i + 1, i + 3, lexicon)) return true;
  // "Upheld in relation to delay", "not upheld as to the delay"
  const isFirst = i === 0 || (i === 1 && lexicon.negating.has(words[0]!.word));
  if (words.length <= SHORT || (isFirst && FOLLOWING.test(next))) return true;
  // "resolved that the recommendation be approved"
  if (isAbout(clause, Math.max(0, i - 3), i, lexicon)) return true;
  // "The complaint about the clerk's attitude is not upheld"
  const isPassive = /^(?:is|are|was|were|been|not)$/.test(words[i - 1]?.word ?? '');
  if (isPassive && isAbout(clause, 0, i, lexicon)) return true;
  return i <= SHORT + 1 && words.some(({ word }) => asked.has(word) || bodies.has(word) || word === 'we');
}

/** "We welcome this recommendation"; but "we welcome the Committee's interest" is only polite. */
function isWelcomed(after: Clause['words']): boolean {
  return /^(?:this|these|it)$/.test(after[0]!.word) || after.some(({ word }) => WELCOMED.test(word));
}

const WELCOMED = /^(?:recommendation|proposal|suggestion|finding|point)s?$/;

/** Words in a clause that can hardly be about anything but the answer. */
const SHORT = 4;

/** "Agreed to meet" answers nothing, "agreed to consider" puts off, "agreed that it be deferred" says so later. */
export function meaningOfAgreeing({ words }: Clause, i: number, lexicon: ResponseLexicon): Stance | null {
  const after = words[i + 1]?.word;
  if (after === 'not') return null;
  const later = words.findIndex(({ word }, j) => j > i + 1 && isStance(word, lexicon));
  if (later > 0 && words[later - 1]!.word === 'be') return null;
  const verb = words[i + 2]?.word;
  if (after !== 'to' || verb === undefined) return 'accepts';
  if (isStance(verb, lexicon) && !lexicon.noting.has(verb)) return null;
  if (PUTTING_OFF.test(verb)) return 'notes';
  return /^(?:meet|receive|hold|invite|write|hear|have)$/.test(verb) ? null : 'accepts';
}

const PUTTING_OFF = /^(?:consider|explore|review|note|look|discuss|investigate|defer|revisit|postpone)$/;

/** Does this word answer, or can it? */
export function isStance(
  word: string,
  { accepting, favouring, rejecting, disfavouring, noting }: ResponseLexicon,
): boolean {
  return (
    accepting.has(word) ||
    favouring.has(word) ||
    rejecting.has(word) ||
    disfavouring.has(word) ||
    noting.has(word)
  );
}

/** Words between a negation and what it denies, at most. */
const REACH = 6;

/** Is this word denied by one a little before it: "does not at present agree"? */
export function isDenied({ words }: Clause, i: number, { negating }: ResponseLexicon): boolean {
  // "None of the recommendations were accepted", "No recommendation was accepted"
  if (isNone(words[0]!.word, words[1]?.word)) return i > 0;
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
    if (negating.has(words[j]!.word))
      return words[j + 1]?.word !== 'only' && !isOtherNo(words[j]!.word, words[j + 1]?.word);
  }
  return false;
}

function isNone(first: string, second: string | undefined): boolean {
  return (
    first === 'none' ||
    (first === 'no' && /^(?:recommendations?|proposals?|parts?|points?)$/.test(second ?? ''))
  );
}

/** "No additional cost, so agreed": "no" denies the noun behind it, not the answer. */
function isOtherNo(word: string, after: string | undefined): boolean {
  return (word === 'no' || word === 'without') && after !== 'longer';
}
