import type { Frame, Item } from './frame';
import { isNoun, isParticiple } from './scope';
import { verbAt } from './verbs';
import type { Word } from './words';

const STATIVE =
  /^(?:hold|holds|have|has|carry|carries|wear|wears|own|owns|include|includes|contain|contains)$/;

const SEEN =
  /^(?:see|sees|know|knows|understand|understands|get|gets|receive|receives|use|uses|show|shows|ask|asks|check|checks|record|records|report|reports|cover|covers|include|includes|go|goes|come|comes)$/;

const HAPPENING =
  /^(?:training|launch|launches|delivery|installation|handover|opening|fitting|completion|interviews|works|testing|inspection|start|rollout|demonstration|briefings|sessions)$/;
const HAPPENS =
  /^(?:visits|ends|starts|opens|begins|finishes|expires|resumes|launches|meets|signs|goes|comes|gets|leaves|joins|runs)$/;
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next)$/;

/** "Template done, launch June", "standstill ends Friday": what comes on a day that is still to come. */
export function happensOn(frame: Frame, item: Item, isDated: boolean): Item | null {
  const isDay = DAYS.test(item.text);
  const { happening, happens } = frame;
  if (frame.often || frame.each || frame.isVerbSince || frame.has || frame.was || frame.not) return null;
  if (happens && (isDay || isDated)) return happens;
  return happening && (isDay || isDated) && frame.items - frame.itemsAtPause <= 4 ? happening : null;
}

/** What a word tells of how things stand: "all inspectors hold certificates", "are now on the intranet". */
export function takeState(frame: Frame, item: Item, before: Item | undefined): void {
  if (frame.items <= 2 && /^(?:whole|all|every|each|both|everyone|everybody)\b/.test(item.text))
    frame.isForAll = true;
  const verb = verbAt(item.text);
  if (verb && verb.aspect !== 'talk' && (verb.form === 's' || verb.form === 'bare')) frame.isDoing = true;
  // "Officers make an annual visit"
  else if (
    frame.isDoing &&
    /^(?:annual|regular|routine|periodic|weekly|monthly|quarterly|termly)$/.test(item.text)
  )
    frame.isPeriodic = true;
  if (HAPPENING.test(item.text) && item.isFirst) frame.happening = item;
  if (HAPPENS.test(item.text) && before !== undefined && item.gap === 0 && !frame.isVerbSince)
    frame.happens = item;
  if (isState(frame, item, before)) frame.state ??= item;
}

function isState(frame: Frame, { text, next }: Item, before: Item | undefined): boolean {
  if (STATIVE.test(text))
    return (
      frame.items > 1 &&
      next !== undefined &&
      !/^(?:to|been|had|not|no|yet|also|all|now)$/.test(next.text) &&
      !isParticiple(next.text)
    );
  // "With effect from May every order goes through the panel"
  if (frame.now && (text === 'goes' || isDoingNow(text))) return before !== undefined;
  // "Managers now see their figures"
  if (before?.text === 'now' && SEEN.test(text)) return true;
  return (
    /^(?:on|in|at)$/.test(text) &&
    before !== undefined &&
    (before.sense === 'is' || before.text === 'now') &&
    /^(?:the|our|its|their|every|each|all|both)$/.test(next?.text ?? '')
  );
}

function isDoingNow(text: string): boolean {
  const verb = verbAt(text);
  return verb?.form === 's' && verb.aspect !== 'talk';
}

/** Do things stand so for all, or now, with nothing said that limits it? */
export function isStateOfAll(frame: Frame): boolean {
  const { state, not, ahead, part, stepNoun, forum, agent, message, condition, often } = frame;
  return (
    state !== null &&
    !(stepNoun && stepNoun.start > state.start) &&
    (frame.now || frame.isForAll) &&
    !(not ?? ahead ?? part ?? forum ?? agent ?? condition ?? often) &&
    !(message || frame.talk || frame.aside || frame.past || frame.doubt)
  );
}

/** "The fence is up", "bollards in": where a thing is once it has been put there. */
export function isPutThere(
  frame: Frame,
  item: Item,
  before: Item | undefined,
  after: Word | undefined,
): boolean {
  return (
    /^(?:up|in|on|down|off|gone|shut|open|over)$/.test(item.text) &&
    before !== undefined &&
    item.gap === 0 &&
    (before.sense === 'is' ||
      before.sense === 'now' ||
      (before.sense === undefined && isNoun(before.text) && !before.text.endsWith('ing')) ||
      (before.sense === 'stepNoun' && item.text === 'over') ||
      before.sense === 'message') &&
    !frame.isVerbSince === (before.sense !== 'is') &&
    !(frame.has || frame.was || frame.condition || frame.forum) &&
    frame.items - frame.itemsAtPause <= 6 &&
    (after === undefined ||
      after.gap > 0 ||
      /^(?:now|and|since|again)$/.test(after.text) ||
      (/^(?:up|on|back|down)$/.test(item.text) && /^(?:in|at|across|outside|along|by)$/.test(after.text)))
  );
}
