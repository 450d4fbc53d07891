import type { ActionLexicon } from './lexicon';
import type { PromisedVerb } from './promises';

/** "Develop and deliver", "draft, consult on and adopt": verbs with one thing between them all. */
const ONLY_JOINS =
  /^(?:[\s,/&+-]|and|then|also|or|on|in|up|out|with|to|upon|for|into|jointly|formally|where possible)*$/;
/** "Submit it to cabinet", "report back": the thing named before. */
const SAME_THING =
  /^ (?:it|them|this|these|those|that|back|on|to|so|accordingly|as|up|any|(?:the|its|their|our) (?:results?|findings?|outcomes?|plan|report|same))\b/;
/** Begins a clause that belongs to the verb before. */
const SUBORDINATE =
  /\b(?:which|that|who|whose|whether|if|when|where|how|what|so|until|once|because|as|before|after)\b/;
/** "And the clerk will", "Head of Legal to": another subject */
const JOINED = /(?:\band\b|&|;)[^,;]*$/;
/** What a verb that is a thing as well must be followed by to be one: "plan the", "name 3" */
const OBJECT =
  /^ (?:an?|the|all|each|every|its|their|our|new|additional|further|\d[\d,]*|any|more|two|three|four|five|to|with|regular|monthly|quarterly|annual|staff|members|other|councillors|residents|tenants|managers|officers|and)\b/;
/** "This will be", "it is to be": the thing of the sentence before. */
const OF_BEFORE =
  /^[^a-z0-9]*(?:this|it|these|they|both|the (?:work|plan|review|report|policy|process|group|results?|findings?)) (?:will|is|are|should|must|shall|would|to)\b/;

/**
 * The verbs that promise a thing of their own. Precise rather than complete: verbs that share what they act on, what is
 * done in order to do something else, and seeing to what was promised make no second thing.
 * @param words the sentence in plain text
 * @param text the same words as the cell has them, for capitals tell who is meant
 * @param hasBefore did a sentence before promise something?
 */
export function thingsIn(
  verbs: readonly PromisedVerb[],
  words: string,
  text: string,
  from: number,
  hasBefore: boolean,
  { doubles, steps, weak }: ActionLexicon,
): PromisedVerb[] {
  if (hasBefore && isOfBefore(words)) return [];
  const things: PromisedVerb[] = [];
  let isPurpose = false;
  verbs.forEach((one, i) => {
    const previous = verbs[i - 1];
    if (!previous) {
      if (!(hasBefore && (steps.has(one.verb) || weak.test(one.verb)))) things.push(one);
      return;
    }
    const gap = words.slice(previous.end - from, one.start - from);
    const after = words.slice(one.end - from, one.end - from + 40);
    if (SUBORDINATE.test(gap)) {
      isPurpose = true;
      return;
    }
    const hasSubject = JOINED.test(gap) && isSubject(text.slice(previous.end - from, one.start - from));
    if (one.opener === 'to' && !hasSubject) {
      isPurpose = true;
      return;
    }
    if (one.opener === 'or' || steps.has(one.verb) || weak.test(one.verb)) return;
    if (one.isPassive || one.opener === 'will' || one.opener === 'shall') {
      if (JOINED.test(gap)) things.push(one);
      return;
    }
    if (isPurpose && one.opener !== 'then' && !hasSubject) return;
    if (ONLY_JOINS.test(gap) || SAME_THING.test(after)) return;
    if (!/\band\b|&|[,;:+*]| - |then/.test(gap)) return;
    if (!/^ [a-z0-9£]/.test(after) || /^ (?:of|for|in|at|by|and|from|is|are)\b/.test(after)) return;
    if (doubles.has(one.verb) && !OBJECT.test(after)) return;
    things.push(one);
  });
  // "Consider the findings and publish a plan": the plan is what is promised.
  const firm = things.filter(({ verb }) => !weak.test(verb));
  return firm.length > 0 ? firm : things.slice(0, 1);
}

/** Does a sentence go on about what the one before promises: "This will be done by June"? */
export function isOfBefore(words: string): boolean {
  return OF_BEFORE.test(words);
}

/** "…, and Head of Legal to": the name of a post stands between the words that join and the verb. */
function isSubject(gap: string): boolean {
  return (
    /(?:\band|&|;) (?:the )?[A-Z][^,;]*$/.test(gap) ||
    /\band (?:the )?(?:clerk|chair|managers?|officers?|head|director|team|staff|council|lead)\b[^,;]*$/.test(
      gap,
    )
  );
}
