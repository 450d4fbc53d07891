import type { Clause } from './clauses';
import { TOPIC, type Event, type ResponseLexicon } from './stances';

/**
 * Does something that is said beside a yes take a part of the recommendation out of it, change it, or tie it to a
 * condition? A yes with conditions is a yes to a part: whoever asked has not yet got what was asked for.
 */
export function leavesSomeOut(
  lines: readonly string[],
  clauses: readonly Clause[],
  events: readonly Event[],
  lexicon: ResponseLexicon,
): boolean {
  return (
    lines.some((line) => lexicon.limits.test(line.replace(PART_DONE, ' ').replace(PART_OF_MORE, ' '))) ||
    lines.some(
      (line) => AMENDED.test(line) || WITH_CHANGES.test(line) || CONFINED.test(line) || YES_IF.test(line),
    ) ||
    isCountedInPart(lines) ||
    lines.some((line) => SOME_OF.test(line) || LESSER_YES.test(line)) ||
    clauses.some(
      ({ line, sentence, start }) =>
        sentence > 0 && OTHER_NEEDS.test(line) && !events.some(({ clause }) => clause.start === start),
    ) ||
    lines.some((line) => isLeftOut(line) || NOT_THERE.test(line) || lexicon.principle.test(line)) ||
    isHypothetical(lines.join('')) ||
    clauses.some(({ line, sentence }) => sentence <= 1 && STAYS_OUT.test(line)) ||
    clauses.some(({ line, sentence }) => sentence === 0 && MORE_WORK.test(line)) ||
    events.some(({ stance, clause }) => stance === 'notes' && OTHER_PART.test(clause.line))
  );
}

/** Does a no deny no more than that all of it is accepted: "not fully accepted", "rejected in part"? */
export function deniesOnlyPart(lines: readonly string[]): boolean {
  return lines.some((line) => NOT_WHOLLY.test(line) || NO_TO_PART.test(line));
}

/** "The second is not.", "On pay we do not." */
export function isRestDenied({ line }: Clause): boolean {
  return REST_NOT.test(line) || (TOPIC.test(line) && / not $/.test(line));
}

// "accept two of these"
const SOME_OF = /(?<! all) (?:one|two|three|four|five|six|seven|eight|nine) of (?:these|those|them) /;

// "Limited acceptance"
const LESSER_YES =
  /^ (?:limited|provisional|qualified|conditional|partial) (?:acceptance|agreement|approval|support|yes) /;

// "Part (d) would need primary legislation", said after a yes to others
const OTHER_NEEDS =
  /^ (?:(?:recommendation|rec|part|point|bullet|item|limb|element) (?:\(?[\p{L}\d]{1,3}\)?|\d\S*)|\([\p{L}\d]{1,3}\)|the (?:second|third|fourth|last|latter|other|rest)(?: part| point| half| one)?) (?:would|needs?|requires?|depends|cannot|is (?:beyond|outside|not|for|a matter)|are (?:beyond|outside|not|for)|will (?:need|require|depend|not)|falls?|rests?) /u;

// "Agreed for the main site; not for the annexe"
const NOT_THERE = /^ not (?:for|in|on|to) (?:the|our|its|any|those|all) (?!moment|present|time)/;

// "Accepted, partially implemented", "some of the work has begun": a part of the work, not of the answer
const PART_DONE =
  / (?:(?:partially|partly|part|mostly|largely|broadly|half) (?:implemented|completed?|done|delivered|actioned|met|finished|in place|underway|under way|way)|(?:most|some|half|parts?|elements|aspects) of (?:the |our |this )?(?:work|actions?|training|changes|programme|policy|term|year|\d{4}\S*)|(?:first|second|next|last|other|latter|former) half(?! of (?:this|it|these|that|the (?:recommendation|proposal)))(?: (?:of|year|term))?|half (?:a|an|the|day|term|year)) /;

// "as part of the improvement plan", "forms part of a wider review", "partly funded by the ICB"
const PART_OF_MORE =
  / (?:(?:as|be|is|are|was|forms?|forming|become|becomes|being) (?:a )?part of|part of (?:a|an|our|its|their|this year's|next year's|wider|ongoing|normal|business|\d\S*)|(?:partly|partially|part) (?:funded|paid|owing|due|because)) /;

// "with minor changes", "with some further exceptions", "with conditions"
const WITH_CHANGES =
  / with (?:the |an? |some |minor |slight |small |certain |further |several |one |two |following |suggested |proposed ){0,3}(?:amendment|change|modification|caveat|reservation|condition|qualification|exception|adjustment|adaptation|revision|proviso|limitation|exclusion|alteration)s? /;

// "for new tenants only", "(1 and 2 only)"
const CONFINED =
  / (?:for|to|of|in|with|within|at|on|until|as) (?:\S+ ){1,5}only $|^ (?:recommendations? |points? |parts? )?\(?\d\S* only $/;

// "Agreed if the county pays"
const YES_IF = / (?:accept|agree|support|approve|endorse)(?:s|d|ed)?(?: (?:this|it|to this))? if /;

// "Agreed as amended", "Agreed (amended)"; but not "has amended its policy"
const AMENDED =
  / (?:recommendation|proposal) (?:(?:is|was|as|has been) )?amended |^ (?:amended|modified|revised) (?:$|by |to )/;

// "rejected in part", "partially rejected"
const NO_TO_PART =
  / (?:reject|disagree|declin|refus)\w* (?:in part|partly|partially) | (?:partly|partially|part) (?:reject|disagree|declin|refus)\w* /;

// "rec 4 under consideration", "recommendation 4 to be considered further", "the second part needs further thought"
const OTHER_PART =
  / (?:(?:recommendations?|recs?|parts?|points?|bullets?|items?|limbs?) (?:\d|\(|[a-z] )|(?:second|third|fourth|last|latter|other|remaining) (?:half|part|point|limb|element|bullet|recommendation)s?|(?:considering|reviewing) \d) /;

// "Primary heads have asked to be left out", "existing staff will not be retested"
const STAYS_OUT =
  /^ (?:the )?(?:existing|others?|older|remaining|current|rest|smaller|larger) (?:\S+ ){0,3}(?:will|would|shall|do|does|can) not (?!yet )| (?:left out|opt(?:ed|ing|s)? out|(?:is|are|be|remain) exempt) /;

// "accepted 1 and 3 and asked for more work on 2"
const MORE_WORK =
  / (?:more|further|additional) (?:work|information|detail|evidence|thought|time) (?:\S+ ){0,3}?(?:on|about|for|over) (?:\d|\(|(?:recommendations?|points?|parts?) (?:\d|\()|the (?:second|third|fourth|last|latter|other|rest) )/;

// "not fully accepted", "cannot accept this in full"
const NOT_WHOLLY =
  / (?:not (?:all|fully|wholly|entirely|completely|every)|(?:not|cannot|can't|unable|don't|doesn't) (?:\S+ ){0,5}(?:in full|in its entirety)) /;

const REST_NOT =
  /^ the (?:second|third|fourth|last|latter|former|other|others|rest|remainder)(?: half| part| one| point)? (?:is|are|was|were) not $/;

/** "If funding is found we would accept this" */
function isHypothetical(line: string): boolean {
  return / (?:would|\w+'d) /.test(line) && line.includes(' if ');
}

const COUNT = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

// "4 of the 5 recommendations", "two out of three"
const COUNTED = new RegExp(` ${COUNT} (?:out )?of (?:the |its |our )?${COUNT} `);

// "Of the 12 recommendations, 9 were accepted"
const COUNTED_AFTER = new RegExp(` of (?:the |its |our )?${COUNT} recommendations {1,2}${COUNT} `);

function isCountedInPart(lines: readonly string[]): boolean {
  return [...lines, lines.join('')].some((line) => {
    const counted = COUNTED.exec(line) ?? COUNTED_AFTER.exec(line);
    return counted !== null && counted[1] !== counted[2];
  });
}

/** "The second is not", "not c": a short clause that leaves something out of a yes. */
function isLeftOut(line: string): boolean {
  return (
    / not $/.test(line) ||
    /^ not (?!until|before|yet|as |in |at |for |only|begun |done |due |complete |applicable |urgent |[a-z]+(?<!accept|agre)ed )(?:the )?\S+ (?:\S+ )?$/.test(
      line,
    )
  );
}
