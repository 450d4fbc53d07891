/**
 * What a cell says around its owner, blanked out so that places stay the same: "Head of Estates will be the accountable
 * officer for this" leaves "Head of Estates", and "Action lead is Jo Whitlock" leaves "Jo Whitlock".
 */
export function withoutWordsAround(text: string): string {
  if (!MAY_SAY_MORE.test(text)) return text;
  let rest = text.replace(INTRODUCED, (found) => ' '.repeat(found.length));
  rest = rest.replace(COVERED, (found) => ' '.repeat(found.length));
  for (const pattern of [DUTY, CONDITION]) rest = withoutTails(rest, pattern);
  return rest;
}

/** Spaces in these patterns stand for spaces of any sort and number. */
function phrase(pattern: string): RegExp {
  return new RegExp(pattern.replace(/ /g, '\\s{1,4}'), 'i');
}

/** One look that spares most cells, which hold a name or a title alone, the others. */
const MAY_SAY_MORE =
  /\s(?:is|are|will|to|has|have|by|with|once|when|until|unless|whil|where|pending|subject|following|working|responsible|who|from)/i;

const CALLED =
  'action|lead|project|responsible|accountable|overall|named|designated|main|key|officer|owner|contact';

// "Action lead is", "The responsible officer will be", "Responsibility rests with", "To be led by"
const INTRODUCED = phrase(
  `^\\s{0,9}(?:(?:the |our )?(?:(?:${CALLED}|responsibility|accountability|person|manager|director) ){1,4}` +
    '(?:for this (?:action |recommendation )?)?(?:is|are|will be|rests? with|lies with|sits with) (?:the |our )?' +
    '|(?:this )?(?:is |will be |to be )?(?:led|owned|overseen|managed|actioned|delivered) by (?:the |our )?)',
);

// "Vacant – being covered by Jo Whitlock"
const COVERED = phrase('(?:(?:is|being|currently|temporarily) ){1,3}(?:covered|filled|held) by(?=\\s)');

const LEADS =
  'lead|leading|own|owner|responsible|responsibility|accountable|accountability|taking|take|action|progress|oversee|' +
  'overseeing|coordinate|coordinating|named|designated|reporting|report|review|working on|doing|picking|pursue|pursuing';

const DOES =
  'lead|own|take|action|progress|oversee|coordinate|co-ordinate|contact|review|write|report|ask|arrange|provide|' +
  'confirm|advise|follow|chase|liaise|consider|prepare|draft|meet|check|send|circulate|update|investigate|' +
  'discuss|obtain|get|produce|attend|bring|make|look|find|set|add|put|raise|issue|agree|ensure|deliver|implement|' +
  'complete|develop|monitor|manage|identify|undertake|carry|create|share|publish|present|organise|seek|submit|do|' +
  'pick|pursue|respond|explore|revise|amend|include|remind|approve|sign';

// "will be the accountable officer", "to lead on this", "is leading", "to contact the county"
const DUTY = phrase(
  `[\\s,-]{1,4}(?:(?:will|is|are|has|have|shall) (?:be |now )?(?:the )?(?:overall )?(?:${LEADS})|to (?:${DOES}))\\b`,
);

// "once in post", "until the appointment is made", "working across both sites", "responsible for the hub"
const CONDITION = phrase(
  '[\\s,(-]{1,4}(?:once|when|until|unless|whilst|while|where|pending|subject to|following|responsible for|' +
    'from (?=next |early |mid |late |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d)|with (?:lead |overall |special )?(?:responsibility|remit|oversight) for|who (?:is|are|will|has|have|leads)|working (?:across|for|in|within|on|at|from|to))(?=\\s)',
);

/** Blanks what such words begin, as far as the next owner: "Clerk to obtain quotes, chair to sign" names two. */
function withoutTails(text: string, pattern: RegExp): string {
  let rest = text;
  let from = 0;
  for (let i = 0; i < MOST_DUTIES; i++) {
    const found = pattern.exec(rest.slice(from));
    if (!found) break;
    const place = from + found.index;
    // What stands before it has to be an owner still; "Access to Work Adviser" is one by all its words.
    if (/\p{Lu}\p{Ll}+$/u.test(found[0]) || !/[\p{L}\p{N}]/u.test(rest.slice(0, place))) break;
    const end = endOfTail(rest, place + found[0].length, pattern);
    rest = rest.slice(0, place) + ' '.repeat(end - place) + rest.slice(end);
    from = end;
  }
  return rest;
}

/** More owners than this no cell gives a duty each. */
const MOST_DUTIES = 8;

/** Where a line, a semicolon or a bracket ends it, or where somebody else is named with a duty. */
function endOfTail(text: string, place: number, pattern: RegExp): number {
  const stop = /[;\n)]/.exec(text.slice(place));
  const end = stop ? place + stop.index : text.length;
  const next = pattern.exec(text.slice(place, end));
  if (!next) return end;
  const between = text.slice(place, place + next.index);
  const joined = Math.max(
    between.lastIndexOf(','),
    between.lastIndexOf('&'),
    between.search(/\sand\s(?!.*\sand\s)/i),
  );
  return joined < 0 ? end : place + joined;
}
