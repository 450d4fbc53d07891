import { ACTION_WORDS } from '../wording/action/vocabulary';

/** How officers begin an action beside the verbs by which an action is known. */
const MORE_VERBS =
  'allocate|carry|call|draw|embed|follow|name|negotiate|price|budget|zone|film|screen|hang|re-?\\w+';

const verbs = ACTION_WORDS.verbs
  .trim()
  .split(/\s*,\s*/)
  .join('|');

/** "Review the policy", "To appoint a clerk", "We will publish", "Clerk to arrange"; "Report of May 2026" is a thing. */
const BEGINS_DOING = new RegExp(
  `^(?:[-•\\d.)a-z]{0,4} )?(?:to |we (?:will|shall) |will |shall |(?:[\\w&/-]+ ){1,4}(?:to|will|shall) )?(?:\\w+ly )?(?:${verbs}|${MORE_VERBS})\\b(?! of\\b)`,
);

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
  if (BEGINS_DOING.test(words)) return true;
  const verb = BARE_VERB.exec(words)?.[1];
  return verb !== undefined && !NO_VERB.has(verb) && !/(?:ed|ing|s|ly|tion)$/.test(verb);
}

/** Do these words, in small letters, say what should be? */
export function recommends(words: string): boolean {
  return RECOMMENDS.test(words);
}
