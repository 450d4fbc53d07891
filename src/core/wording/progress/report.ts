import type { Frame, Item } from './frame';

/** After these a word in -ed describes a thing and reports nothing: "the approved plan". */
const NO_REPORT: ReadonlySet<string> = new Set([
  'new',
  'all',
  'some',
  'other',
  'old',
  'newly',
  'recently',
  'previously',
  'to',
  'at',
  'no',
  'each',
  'every',
  'any',
  'more',
  'most',
  'fully',
  'well',
  'the',
  'a',
  'an',
  'our',
  'their',
  'its',
  'this',
  'that',
  'these',
  'of',
  'in',
  'with',
  'by',
  'for',
  'from',
  'on',
  'into',
  'as',
]);

/** Words after which a word in -ed still is the verb: "policy approved by the board". */
const AFTER_VERB =
  /^(?:\d.*|in|on|at|by|to|for|with|and|from|of|as|into|over|under|after|before|since|during|through|via|within|across|when|so|the|a|an|all|both|our|its|their|his|her|new|this|that|last|again|out|up|off|in|now|accordingly|jan\w*|feb\w*|mar|march|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|autumn|winter|q\d|early|late|every|each|weekly|monthly|quarterly|annually|is|are|has|have|will|no|three|two|four|five|six|minute|thanks|too|together|using|between|against|where|which|who|it|them|successfully|ahead|throughout|around|about|per|if|or|but|straight|until|till|pending|while|because|due|owing|following|unless|here|there|online|yesterday|today|recently|twice|once)$/;

/** Can this word follow a verb, so that what stands before it need not describe it? */
export function canFollowVerb(word: string): boolean {
  return AFTER_VERB.test(word);
}

/** Is this word in -ed the verb that reports something, rather than a description? */
export function isReport(frame: Frame, item: Item, before: Item | undefined): boolean {
  if (
    item.text.includes(' ') ||
    frame.has ||
    frame.was ||
    frame.is ||
    frame.not ||
    frame.ahead ||
    frame.isInfinitive
  )
    return true;
  const isFirst = before === undefined || item.gap > 0;
  if (!isFirst && NO_REPORT.has(before.text)) return item.next === undefined && before.text === 'as';
  if (isFirst || item.next === undefined || canFollowVerb(item.next.text)) return true;
  // "Governors received training": after a plain noun an event that is known by name is the verb.
  return item.sense !== undefined && /^[a-z]/.test(before.text);
}

/** A word in -ed that is in no list reports something only where its place leaves no doubt. */
export function isGenericReport(frame: Frame, item: Item, before: Item | undefined): boolean {
  // "Unresolved", "unpaid"
  if (item.text.length < 5 || /^un(?!lock|veil|install|block)/.test(item.text)) return false;
  if (frame.has || frame.was) return before !== undefined && item.gap === 0;
  return before !== undefined && item.gap === 0 && isReport(frame, item, before);
}

/** In -ing, and no more than how things are. */
const STATES =
  /^(?:working|functioning|operating|performing|running|using|following|including|pending|missing|having|doing|going|being|according|during|evening|morning|existing|waiting|outstanding|remaining|nothing|something|anything|everything|lacking|failing|struggling|living|standing|interesting|encouraging|pleasing|promising|challenging|disappointing|complying|meeting)$/;
/** Who may stand before a bare verb in -ing. */
const ACTORS =
  /^(?:clerk|officer|officers|team|manager|managers|chair|head|director|hr|it|ict|legal|finance|comms|estates|county|highways|supplier|contractor|contractors|council|trust|board|members|staff|governors|solicitors|surveyor|engineers?)$/;
/** In -ing, and names of things: "staff training delivered". */
const GERUNDS =
  /^(?:training|building|funding|planning|hearing|briefing|recording|signing|parking|lighting|flooring|heating|housing|wording|reporting|monitoring|screening|testing|cleaning|staffing|rating|ratings|spending|learning|setting|pricing|mailing|listing|filing|scanning|tracking|banking|handling|sharing|working)$/;
const ADVERBS = /^(?:now|currently|still|also|actively|already|presently|both|all|jointly)$/;

/** "Are digging", "is currently costing": a verb in -ing that is in no list. */
export function isGoingOn(frame: Frame, text: string, before: Item | undefined): boolean {
  if (text.length < 6 || !text.endsWith('ing') || STATES.test(text)) return false;
  // "Clerk emailing suppliers"
  if (before?.isFirst && ACTORS.test(before.text) && !GERUNDS.test(text)) return true;
  if (!frame.is) return false;
  return (
    before !== undefined && ((before.sense === 'is' && before.text !== 'be') || ADVERBS.test(before.text))
  );
}

/** "Now publishes": a new habit has been brought about. */
export function isHabitNow(text: string, before: Item | undefined): boolean {
  return before?.text === 'now' && /[a-z]{4}s$/.test(text) && !/(?:ss|us|is|ings)$/.test(text);
}
