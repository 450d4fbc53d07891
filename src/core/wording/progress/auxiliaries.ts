import type { Frame, Item } from './frame';
import { verbAt } from './verbs';
import type { Sense } from './vocabulary';

/** Words between "to" and its verb. */
export const LIGHT = new Set([
  'be',
  'have',
  'been',
  'fully',
  'also',
  'now',
  'then',
  'formally',
  'finally',
  'both',
  'get',
  'being',
  'further',
  'not',
  'and',
  'properly',
  'still',
  'more',
]);
/** "Has had", "was dropped": an entry that begins with an auxiliary verb. */
const AUXILIARY = /^(is|are|was|were|been|has|have) ./;
const AUXILIARIES: Readonly<Record<string, Sense>> = {
  is: 'is',
  are: 'is',
  was: 'was',
  were: 'was',
  been: 'was',
  has: 'have',
  have: 'have',
};
/** The auxiliary verb with which an entry of several words begins. */
export function leadingAuxiliary(item: Item): Item | undefined {
  const auxiliary = AUXILIARY.exec(item.text)?.[1];
  return auxiliary === undefined ? undefined : { ...item, text: auxiliary, sense: AUXILIARIES[auxiliary] };
}

/** "The report will be sent and the forms have been returned": a new finite verb ends the promise. */
export function takeAuxiliary(frame: Frame, { sense, text, start }: Item, before: Item | undefined): void {
  const isLed =
    before &&
    (before.sense === 'will' ||
      (before.sense === 'not' && !/^(?:no one|nobody|none|nothing)$/.test(before.text)) ||
      before.sense === 'to' ||
      before.sense === 'yet' ||
      LIGHT.has(before.text) ||
      before.sense === 'have');
  // "Of its ten points, six have been acted on"
  if (before && isFew(frame, before)) frame.part = frame.count = before;
  if (!isLed && frame.ahead) frame.ahead = null;
  // "Is no longer policy and the file has been closed"
  if (!isLed && frame.joined) {
    frame.not = frame.part = null;
    frame.past = false;
    frame.has = frame.was = false;
    if (frame.stepNoun && frame.stepNoun.start < frame.joined.start) frame.stepNoun = null;
  }
  if (before?.text === 'and') frame.condition = null;
  // "After looking at the costs the council has decided": the main verb ends what came first.
  if (!isLed) endLeadingCondition(frame);
  if (text === 'be' && frame.isInfinitive && !frame.isVerbSince) frame.later ??= frame.isInfinitive;
  frame.auxiliary = start;
  frame.isVerbSince = true;
  if (sense === 'have') frame.has = true;
  else if (sense === 'is') frame.is = true;
  else if (!frame.has) frame.was = text !== 'been';
  frame.isBeing = false;
}

/** Ends what only came first: "after looking at the costs". */
export function endLeadingCondition(frame: Frame): void {
  if (frame.condition?.isFirst && /^(?:after|following|prior to)$/.test(frame.condition.text))
    frame.condition = null;
}

/** Does a second finite verb end what is said of somebody: "staff who drive have been trained"? */
export function isRelativeOver(frame: Frame, { sense, text }: Item, before: Item | undefined): boolean {
  const isFinite =
    sense === 'is' ||
    sense === 'was' ||
    sense === 'have' ||
    (sense === 'will' && /^(?:will|shall)/.test(text));
  const isLed =
    before !== undefined &&
    (/^(?:is|was|have|will|not|to|but)$/.test(before.sense ?? '') || LIGHT.has(before.text));
  if (!isFinite || isLed) {
    if (verbAt(text) && !isLed) frame.isAsideVerb = true;
    return false;
  }
  if (frame.isAsideVerb) return true;
  frame.isAsideVerb = true;
  return false;
}

/** A number that stands alone for some of a whole: "six have", but not "all six have". */
function isFew(frame: Frame, before: Item): boolean {
  return (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,4})$/.test(before.text) &&
    !/^(?:19|20)\d\d$/.test(before.text) &&
    ((before.isFirst && !(before.gap === 1 && /\d/.test(before.text))) ||
      /^(?:and|only|just|but|another)$/.test(frame.before?.text ?? ''))
  );
}
