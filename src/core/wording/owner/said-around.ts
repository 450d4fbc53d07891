/**
 * What a cell says around its owner, blanked out so that places stay the same: "Head of Estates will be the accountable
 * officer for this" leaves "Head of Estates", and "Action lead is Jo Whitlock" leaves "Jo Whitlock".
 */
export function withoutWordsAround(text: string): string {
  if (!MAY_SAY_MORE.test(text)) return text;
  let rest = text.replace(INTRODUCED, (found) => ' '.repeat(found.length));
  for (const pattern of [DUTY, CONDITION]) {
    const found = pattern.exec(rest);
    // What stands before it has to be an owner still; "Access to Work Adviser" is one by all its words.
    const isTitle = found !== null && /\p{Lu}\p{Ll}+$/u.test(found[0]);
    if (found && !isTitle && /[\p{L}\p{N}]/u.test(rest.slice(0, found.index))) rest = upTo(rest, found.index);
  }
  return rest;
}

/** Spaces in these patterns stand for spaces of any sort and number. */
function phrase(pattern: string): RegExp {
  return new RegExp(pattern.replace(/ /g, '\\s{1,4}'), 'i');
}

/** One look that spares most cells, which hold a name or a title alone, the others. */
const MAY_SAY_MORE =
  /\s(?:is|are|will|to|has|have|by|with|once|when|until|unless|whil|where|pending|subject|following|working|responsible|who)/i;

const CALLED =
  'action|lead|project|responsible|accountable|overall|named|designated|main|key|officer|owner|contact';

// "Action lead is", "The responsible officer will be", "Responsibility rests with", "To be led by"
const INTRODUCED = phrase(
  `^\\s{0,9}(?:(?:the |our )?(?:(?:${CALLED}|responsibility|accountability|person|manager|director) ){1,4}` +
    '(?:for this (?:action |recommendation )?)?(?:is|are|will be|rests? with|lies with|sits with) (?:the |our )?' +
    '|(?:this )?(?:is |will be |to be )?(?:led|owned|overseen|managed|actioned|delivered) by (?:the |our )?)',
);

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
    'who (?:is|are|will|has|have|leads)|working (?:across|for|in|within|on|at|from|to))(?=\\s)',
);

/** Keeps what stands before this place, and what a line or semicolon begins anew after it. */
function upTo(text: string, place: number): string {
  const next = /[;\n)]/.exec(text.slice(place));
  const end = next ? place + next.index : text.length;
  return text.slice(0, place) + ' '.repeat(end - place) + text.slice(end);
}
