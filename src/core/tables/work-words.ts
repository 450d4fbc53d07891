import { ACTION_WORDS } from '../wording/action/vocabulary';

/** How officers begin an action beside the verbs by which an action is known. */
const MORE_VERBS =
  'allocate, carry, call, draw, embed, follow, name, negotiate, price, budget, zone, film, screen, hang';

/** By its first word, what must follow for a verb of several words; nothing where the word alone is one. */
const VERBS = new Map<string, readonly string[]>();
for (const verb of `${ACTION_WORDS.verbs}, ${MORE_VERBS}`.trim().split(/\s*,\s*/)) {
  const space = verb.indexOf(' ');
  const [first, rest] = space < 0 ? [verb, ''] : [verb.slice(0, space), verb.slice(space + 1)];
  VERBS.set(first, [...(VERBS.get(first) ?? []), rest]);
}

/** Words before the verb, "Clerk to", "The head of parks will", are at most these. */
const MOST_BEFORE = 4;
const FAR_ENOUGH = 12;
const PROMISING: ReadonlySet<string> = new Set(['to', 'will', 'shall']);
/** "a)", "1.", "-", and any short word: "All schools to ask" begins with one. */
const BULLET = /^[-\u2022\d.)a-z]{0,4}$/;
const PLAIN_WORD = /^[\w&/-]+$/;

/** "Review the policy", "To appoint a clerk", "We will publish", "Clerk to arrange"; "Report of May 2026" is a thing. */
function beginsWithVerb(text: string): boolean {
  const words = text.split(' ', FAR_ENOUGH);
  for (let start = 0; start < 2; start++) {
    if (isVerbAt(words, start)) return true;
    for (let at = start; at <= start + MOST_BEFORE && at < words.length; at++) {
      if (PROMISING.has(words[at]!) && isVerbAt(words, at + 1)) return true;
      if (!PLAIN_WORD.test(words[at]!)) break;
    }
    if (!BULLET.test(words[0]!)) return false;
  }
  return false;
}

/** Does a verb stand here, perhaps after a word such as "jointly"? */
function isVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^\w+ly$/.test(word) && isVerbAt(words, at + 1)) return true;
  const bare = /^[a-z]+(?:-[a-z]+)*/.exec(word)?.[0] ?? '';
  if (words[at + 1] === 'of') return false;
  // "Reassess", and not "records".
  if (/^re-?\w/.test(bare) && !/[^s]s$/.test(bare)) return true;
  const rests = VERBS.get(bare) ?? VERBS.get(bare.split('-', 1)[0]!);
  if (!rests) return false;
  const following = words.slice(at + 1).join(' ');
  return rests.some(
    (rest) => rest === '' || (following.startsWith(rest) && !/^\w/.test(following.slice(rest.length))),
  );
}

/**
 * "Weigh each lorry", "Unblock the drain": any bare verb before what it is done to, for there are more of them than any
 * list holds.
 */
const BARE_VERB =
  /^(?:[-•\d.)a-z]{0,4} )?([a-z]{3,}) (?:a|an|the|each|every|all|any|our|their|its|this|these|those|one|two|three|four|five|six|more|new|\d+(?= [a-z]))\b/;

/** Words before "the", "a", "all" and numbers that are no bare verbs: small words, and the past of short verbs. */
const NO_VERB = new Set(
  `about above across after against along although and are around because been before behind below beside between
  both but can could did does during each either even every for from further had half has have having here how if into
  its just less may might more most much must near neither not now off once only onto other our out over past per
  same shall should since some still such than that the their them then there these they this those though through
  till under until upon via was were what when where whether which while who why will with within without would yet
  all any none nobody everyone everything anything nothing
  began bought brought built came chose cost did drew fell felt found gave got grew heard held kept knew laid led left
  lent lost made met paid ran rose said sat saw sent sold spent spoke stood taught thought told took went won wrote`
    .trim()
    .split(/\s+/),
);

/** "That the council…", "The trust should…", "Officers must…". */
const RECOMMENDS = /^(?:[a-z0-9]{1,3}[).:] ?)?that\b|\b(?:should|must|ought to|recommends?)\b/;

/** Do these words, in small letters, begin like something to be done? */
export function beginsDoing(words: string): boolean {
  if (beginsWithVerb(words)) return true;
  const verb = BARE_VERB.exec(words)?.[1];
  return verb !== undefined && !NO_VERB.has(verb) && !/(?:ed|ing|s|ly|tion)$/.test(verb);
}

/** Do these words, in small letters, say what should be? */
export function recommends(words: string): boolean {
  return RECOMMENDS.test(words);
}
