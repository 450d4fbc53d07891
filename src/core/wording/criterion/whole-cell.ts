import { isBlankMark, isPlaceholder, isPointer, squeezed, withoutClosingMark } from '../../model/plain-text';
import type { CriterionLexicon } from './lexicon';

// "No target set", "none identified", "not yet agreed"
const NONE =
  /^(?:there (?:is|are) )?(?:no|none|not)(?: yet)?(?: (?:success|specific|measurable|formal))?(?: (?:criteria|criterion|targets?|measures?|kpis?))?(?: (?:yet|been|is|are|have|has))*(?: (?:set|given|identified|stated|specified|defined|provided|agreed|known|recorded|available|applicable|required|determined))?(?: (?:yet|as yet|at present|at this stage))?$/;
// "TBA with partners", "to be agreed with the trust by the board"
const STILL_TO_BE_SET =
  /^(?:(?:success |suitable |specific )?(?:criteria|criterion|measures?|targets?|kpis?|indicators?)(?: is| are)?(?: still)? )?(?:t\.?b\.?[acd]\.?|to be (?:confirmed|agreed|advised|decided|determined|defined|developed|set|identified|established))(?: (?:with|by|once|when|at|after|following|in) [a-z' -]{1,40})?$/;

/** Does a criterion cell say no more than that there is none? */
export function isNone(text: string, { blanks }: Pick<CriterionLexicon, 'blanks'>): boolean {
  const mark = bare(text);
  if (isBlankMark(mark) || isPlaceholder(mark)) return true;
  if (mark.length > LONGEST) return false;
  const plain = squeezed(mark);
  return (
    plain.length > 0 &&
    (blanks.includes(plain) || NONE.test(plain) || STILL_TO_BE_SET.test(plain) || AWAITED.test(plain))
  );
}

// "Awaiting confirmation from the trust"
const AWAITED =
  /^(?:awaiting|awaited|pending|await) (?:further |final |formal )?(?:confirmation|guidance|decision|information|details?|update|advice|input|data|approval|agreement|response|clarification)\b[a-z ]{0,30}$/;

const REFERENCE = '[a-z]{0,2}\\d{1,3}(?:[./]\\d{1,2}){0,3}[a-z]?(?:\\([a-z]\\))?';
const PLACE =
  '(?:section|sections|para|paras|paragraph|item|actions?|rec|recommendations?|row|rows|line|page|appendix|annex|point|no\\.?|number|ref|column|box|objective|priority|milestone)';
const POINTING =
  '(?:see|as|as per|per|cf\\.?|refer to|refer|as for|as in|(?:as )?(?:set out|outlined|described|detailed|stated|listed|shown|noted|agreed) (?:in|against|under|at|for)|same as|as (?:with|at|under)|linked (?:to|with)|links (?:to|with)|covered (?:under|in|by|at)|included (?:in|under|with)|picked up (?:in|under|by)|dealt with (?:in|under|by)|addressed (?:in|under|by)|part of|contained in|combined with|merged with|ditto)';
// "See 2.3", "see section 4", "refer to row 3b above", "as set out against action 1.4 in the plan"
const NUMBERED_POINTER = new RegExp(
  `^${POINTING} (?:the )?(?:criteria (?:for|in|at) |measures? (?:for|in|at) )?(?:${PLACE} )?${REFERENCE}(?: (?:and|&) ${REFERENCE})?(?: (?:above|below|(?:of|in|from) (?:the )?[a-z ]{1,40}))?$`,
);
// "As in row above", "see attached", "see separate action plan", "ditto above"
const BARE_POINTER =
  /^(?:\^+|as (?:outlined|described|detailed|stated|set out|shown|noted|agreed|mentioned) (?:above|below|previously|overleaf)|(?:see|as|as per|as in|as for|same as|refer to|ditto|per) (?:the )?(?:(?:row|action|item|line|box|entry|point|recommendation|one|criteria|criterion) )?(?:above|below|previous|overleaf|attached|separate|preceding|first|last|next)(?: (?:row|action|item|line|box|sheet|tab|plan|action plan|document|paper|report|recommendation|entry|page|comments?))?|see (?:the |our |latest |project |action |delivery |improvement |business |work |previous )*(?:attached|separate|main|full|overall|response|responses|update|updates|comments?|notes?|plan|progress|narrative|column|tab|sheet|spreadsheet|document|report|appendix|strategy|policy|website|minutes|log|risk register)(?: (?:above|below|(?:to|for|in|on|at|of|under)? ?(?:the )?(?:[a-z]+ ){0,2}[a-z0-9]+))?)$/;

/** Does a criterion cell only point to another place? */
export function isPointerAlone(text: string, { pointers }: CriterionLexicon): boolean {
  const mark = bare(text);
  if (isPointer(mark)) return true;
  if (mark.length > LONGEST) return false;
  const plain = squeezed(mark);
  if (NUMBERED_POINTER.test(plain) || BARE_POINTER.test(plain)) return true;
  return (
    plain.length <= 50 &&
    pointers.some((pointer) => plain.startsWith(pointer)) &&
    plain.split(' ').length <= 6
  );
}

/** Longer cells say more than where to look. */
const LONGEST = 80;

/** Without the mark that closes it and the brackets round it: "(as above)". */
function bare(text: string): string {
  const mark = withoutClosingMark(text);
  return /^\([^()]*\)$/.test(mark) ? mark.slice(1, -1) : mark;
}
