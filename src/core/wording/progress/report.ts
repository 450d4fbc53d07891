import type { Frame, Item } from './frame';
import { verbAt } from './verbs';

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

/** What a verb that is in no list of the vocabulary reports, if it is one and its place leaves no doubt. */
export function reportOf(frame: Frame, item: Item, before: Item | undefined): 'event' | 'step' | undefined {
  const verb = verbAt(item.text);
  if (verb && verb.form !== 'past') return undefined;
  if (verb?.aspect === 'talk') return undefined;
  if (
    verb &&
    !(verb.aspect === 'result' && item.text.endsWith('ed')
      ? isGenericReport(frame, item, before)
      : isReport(frame, item, before))
  )
    return undefined;
  if (!verb && !(item.text.endsWith('ed') && isGenericReport(frame, item, before))) return undefined;
  return verb?.aspect === 'activity' ? 'step' : 'event';
}

/** A word in -ed that is in no list reports something only where its place leaves no doubt. */
function isGenericReport(frame: Frame, item: Item, before: Item | undefined): boolean {
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
export const GERUNDS =
  /^(?:training|building|funding|planning|hearing|briefing|recording|signing|parking|lighting|flooring|heating|housing|wording|reporting|monitoring|screening|testing|cleaning|staffing|rating|ratings|spending|learning|setting|pricing|mailing|listing|filing|scanning|tracking|banking|handling|sharing|working)$/;
/** After a verb in -ing, these begin what is done. */
const TAKES =
  /^(?:the|a|an|our|their|its|his|her|these|those|this|all|each|every|three|two|four|five|six|several|some|\d.*|to|with|for|on|at|up|out|through|into|back|round|more|new|how|what|whether)$/;
const ADVERBS = /^(?:now|currently|still|also|actively|already|presently|both|all|jointly)$/;

/** "Are digging", "is currently costing": a verb in -ing that is in no list. */
export function isGoingOn(frame: Frame, { text, gap, next }: Item, before: Item | undefined): boolean {
  if (text.length < 6 || !text.endsWith('ing') || STATES.test(text)) return false;
  // "Clerk emailing suppliers"
  if (before?.isFirst && ACTORS.test(before.text) && !GERUNDS.test(text)) return true;
  // "Trying three suppliers", "revised paper going to them"
  const verb = verbAt(text);
  if (
    verb &&
    verb.aspect !== 'talk' &&
    !GERUNDS.test(text) &&
    !frame.not &&
    !frame.ahead &&
    next &&
    TAKES.test(next.text)
  ) {
    if (before === undefined || gap > 0) return true;
    if (
      /^[a-z]+$/.test(before.text) &&
      before.sense === undefined &&
      !canFollowVerb(before.text) &&
      !NO_REPORT.has(before.text)
    )
      return true;
  }
  if (!frame.is) return false;
  return (
    before !== undefined && ((before.sense === 'is' && before.text !== 'be') || ADVERBS.test(before.text))
  );
}

/** "Now publishes": a new habit has been brought about. */
export function isHabitNow(text: string, before: Item | undefined): boolean {
  return before?.text === 'now' && /[a-z]{4}s$/.test(text) && !/(?:ss|us|is|ings)$/.test(text);
}
