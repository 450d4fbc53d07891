import { squeezed } from '../model/plain-text';
import { cellText } from '../model/sheet';
import type { ActionRow, TrackerRows } from './tracker';

/** Longer cells say more than where to look. */
const LONGEST = 60;

// "See 52/3", "As per action R3.", "Covered by recommendation 4.2 above"
const BY_REFERENCE =
  /^\(?(?:see|as per|as for|as in|as with|as|per|same as|refer to|covered (?:by|under|in)|linked to|link to) (?:also )?(?:the )?(?:(?:actions?|rec(?:ommendation)?s?|items?|rows?|points?|ref(?:erence)?|no\.?|minute) )?([a-z]{0,4}[ -]?\d[\w./-]*?)(?: above| below)?[.)]*$/;

/** The reference of the action that a cell points to, in lower case; undefined where it points to none by reference. */
function referenceIn(text: string): string | undefined {
  return text.length > LONGEST || !MAY_POINT.test(text) ? undefined : BY_REFERENCE.exec(squeezed(text))?.[1];
}

/** Few cells begin as one that points elsewhere and hold a figure; the others need no closer look. */
const MAY_POINT = /^\s*\(?\s*[aclprs].*\d/i;

const ABOVE = /\b(?:above|ditto|previous)\b|^same\b|^["']/;

/** Does a cell that points elsewhere mean the row above it: "as above", ditto marks, but not "see board paper"? */
export function pointsAbove(text: string): boolean {
  const plain = squeezed(text);
  return ABOVE.test(plain) && referenceIn(text) === undefined;
}

/** Finds the row that a cell such as "See 52/3" points to: the first with that reference, its own or its recommendation's. */
export function pointedRows({
  actions,
  recommendations,
}: TrackerRows): (text: string) => ActionRow | undefined {
  let rows: Map<string, ActionRow> | undefined;
  const byRef = (): Map<string, ActionRow> => {
    const found = new Map<string, ActionRow>();
    for (const refOf of [ownRef, recommendedRef])
      for (const action of actions) {
        const ref = squeezed(refOf(action));
        if (ref !== '' && !found.has(ref)) found.set(ref, action);
      }
    return found;
  };
  const ownRef = ({ cells }: ActionRow): string => cellText(cells.ref);
  const recommendedRef = ({ recommendation }: ActionRow): string =>
    recommendation === null ? '' : recommendations[recommendation]!.ref;
  return (text) => {
    const ref = referenceIn(text);
    return ref === undefined ? undefined : (rows ??= byRef()).get(ref);
  };
}
