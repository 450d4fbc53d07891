import { isBlankMark, isPlaceholder } from '../../model/plain-text';

// "…", "* * *"
const DOTS = /^[\s.…·•*~=_]+$/;

/** A cell longer than this is prose, whatever it begins with. */
const LONGEST_CELL = 1000;

/** Is a cell, without the mark that closes it, blank, or does it only say that the owner is to come? */
export function isNoName(mark: string): boolean {
  return isBlankMark(mark) || isPlaceholder(mark) || DOTS.test(mark);
}

/** Is a cell far too long to be the name of an owner? */
export function isProse(text: string): boolean {
  return text.trim().length > LONGEST_CELL;
}

/** "Nobody", in all the ways in which it begins. */
const NONE =
  '(?:none (?:identified|named|assigned|allocated|confirmed|agreed|appointed)|(?:currently |now )?(?:out to advert|being (?:advertised|recruited))|no(?: |(?=-))(?:named |lead |current |clear |identified |specific |one |single )*(?:owner|-?one|body|lead|officer|person|post ?holder)s?|nobody|not (?:yet |currently )?(?:filled|assigned|allocated|appointed|applicable|known|named|identified|confirmed|agreed|in post|recruited|decided|determined|chosen|finalised)|n\\/k|n\\/a|unsure|unassigned|unallocated|unowned|unfilled|vacan(?:t|cy)|t\\.?b\\.?[acdn]\\.?|(?:yet )?to be (?:confirmed|nominated|agreed|advised|announced|appointed|assigned|allocated|decided|determined|identified|recruited|named)|recruiting|under recruitment|recruitment|(?:awaiting|pending) (?:the |a |new )?(?:new )?(?:starter|post ?holder|lead|owner|recruitment|appointments?|nominations?|allocation|assignment|designation|confirmation of (?:lead|owner|name|post))|(?:nomination|appointment|recruitment|allocation)s? (?:is |are )?(?:awaited|pending|outstanding)|(?:post|role) (?:(?:is |has been |was )?(?:deleted|frozen|disestablished|abolished)|(?:is |being |currently |now )*(?:advertised|out to advert|recruited to)))';

/** What a cell may call the owner it does not have. */
// Each word can be taken in one way only, or many of them would take for ever.
const LABELS =
  '(?:(?:the |action |lead |owner |name |post |role |post ?holder |officer |person |currently |current |still |presently |at present |is |member |staff |now |new )*)';

/** Words with which it goes on to say why, or until when. */
const BECAUSE =
  '(?:by|following|pending|once|when|until|after|awaiting|due|in|from|at|since|subject|as|with|this|that|post|posts|new|role|recruitment|recruiting|being|will|has|have|of|depending|under|underway|to|yet|currently|identified|named|assigned|agreed|allocated|appointed|advertised|out|restructure|vacant|vacancy|-|–|—)';

// "Previous lead has left", "Post holder retired in May"
const GONE =
  '(?:the |our |last |previous |former |current |named |action )*(?:lead|owner|officer|manager|director|head|clerk|post ?holder|incumbent|person) (?:has |have |had |is |was )?(?:now |just |since |recently )?(?:left|leaving|retired|retiring|resigned|moved on|departed|gone)(?![\\p{L}])';

// "Currently vacant", "No lead identified at present", "TBC following the restructure", "Post holder to be appointed"
const NOBODY = new RegExp(
  `^${LABELS}${NONE}(?: ?[-–—,(/] ?| )?(?:$|(?:post|posts|role|yet)$|${BECAUSE}(?![\\p{L}])|${GONE})`,
  'u',
);

const WHO_LEFT = new RegExp(`^${GONE}`, 'u');

// "TBC (interim: Jo Whitlock)": somebody does it meanwhile
const MEANWHILE = /\b(?:interim|acting|cover|covered|covering|meanwhile|meantime|temporar(?:y|ily))\b/;

/**
 * Does a cell say that there is nobody?
 * @param line the cell on one line
 */
export function saysNobody(line: string): boolean {
  const plain = line.toLowerCase().replace(/^[([ ]+|[\s)\].,;:?]+$/g, '');
  return (NOBODY.test(plain) || WHO_LEFT.test(plain)) && !MEANWHILE.test(plain);
}

// "Service Manager (vacant)", "Head of Parks – post vacant", "Tree Officer to be appointed"
const VACANT =
  /(?:\bvacant|\bvacancy|\bto be (?:appointed|recruited)|\b(?:being|under|awaiting) (?:recruited|recruitment))\b/i;

/** Does a cell that names a post say that nobody holds it? */
export function saysVacant(text: string): boolean {
  return VACANT.test(text) && !MEANWHILE.test(text.toLowerCase());
}
