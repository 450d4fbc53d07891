import { isBlankMark, isPlaceholder, isPointer, squeezed } from '../model/plain-text';
import type { OwnerKind, Reading } from '../model/report';

/** Words that name one post. */
const POST =
  /\b(?:chief|director|head|lead|manager|officer|clerk|secretary|chair(?:man|woman|person)?|cabinet member|executive member|portfolio holder|leader|councillor|cllr|solicitor|accountant|auditor|treasurer|coordinator|co-ordinator|supervisor|adviser|advisor|analyst|engineer|surveyor|planner|principal|commissioner|deputy|assistant|executive|s151|monitoring officer|dpo|siro)\b/;

/** Several holders of one sort of post: "Heads of Service", "managers". */
const PLURAL_POST =
  /\b(?:heads|directors|managers|leads|officers|councillors|members|staff|chiefs|executives)\b/;

const BODY =
  /\b(?:team|service|services|department|directorate|board|partnership|committee|group|governance|unit|panel|council|cabinet|forum|office|partners|trust|agency|police|school|schools)\b/;

/** A sentence with a verb in it is no owner: "This needs to fit with the programme". */
const SENTENCE = /\b(?:is|are|was|were|needs?|will|should|must|has|have|been|to be|cannot|can)\b/;

const JOINED = / & | and |\/|;|\n|, (?!(?:head|lead|director|manager|officer|interim|acting)\b)/;

const FULL_NAME = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?[A-Z][a-z'’-]+(?: [A-Z]\.?)?(?: [A-Z][a-z'’-]+){1,2}$/;

/** Who is to do it, by the words of an owner cell. */
export function readOwner(text: string): Reading<OwnerKind> {
  return { kind: kindOf(text), text };
}

function kindOf(text: string): OwnerKind {
  if (isBlankMark(text) || isPlaceholder(text)) return 'none';
  const words = squeezed(text.replace(/\((?:and )?(?:subsequently |see )?(?:below|above)\)/gi, ''));
  if (isPointer(words) || /^(?:various|all)$/.test(words)) return 'unclear';
  if (SENTENCE.test(words)) return 'unclear';
  if (ownersIn(words) > 1) return 'several';
  if (PLURAL_POST.test(words) && !POST.test(words)) return 'team';
  if (POST.test(words)) return 'named-post';
  if (FULL_NAME.test(text.trim())) return BODY.test(words) ? 'team' : 'named-person';
  if (BODY.test(words)) return 'team';
  return words.split(' ').length > 12 ? 'unclear' : 'team';
}

/**
 * How many owners the words join. "Head of Finance and Legal Services" is one: what follows "and" names no post, and
 * the post before it is already of something.
 */
function ownersIn(words: string): number {
  const parts = words.split(JOINED).map((part) => part.trim());
  return parts.filter((part, i) => {
    if (POST.test(part) || PLURAL_POST.test(part)) return true;
    const isObject = i > 0 && /\b(?:of|for)\b/.test(parts[i - 1]!);
    return BODY.test(part) && !isObject;
  }).length;
}
