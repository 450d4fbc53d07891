import { isBlankMark, isPlaceholder, isPointer, squeezed, withoutClosingMark } from '../model/plain-text';
import type { ResponseReading } from '../model/readings';
import type { ResponseKind, TraceStep } from '../model/report';
import { clausesOf, type Clause } from './response/clauses';
import { qualifierIn } from './response/qualifier';
import { BUILT_IN, eventsIn, has, type Event, type ResponseLexicon } from './response/stances';

/** An answer is given at the beginning; what stands further on than this is not read for one. */
const LONGEST_ANSWER = 4000;

/**
 * Whether a recommendation was accepted, by the words of a response cell; the answer that holds now counts.
 * @param lexicon the words to know responses by; `responseLexicon` adds a council's own
 */
export function readResponse(text: string, lexicon: ResponseLexicon = BUILT_IN): ResponseReading {
  return analyse(text, lexicon).reading;
}

/** How a response cell is read, step by step. */
export function explainResponse(text: string, lexicon: ResponseLexicon = BUILT_IN): TraceStep[] {
  const { reading, events, reason } = analyse(text, lexicon);
  const steps = events.map(({ stance, when, by, start, end }): TraceStep => {
    const who = by === null ? '' : ` (${by})`;
    return { step: `‘${text.slice(start, end)}’${who} ${SAID[stance]}${WHEN[when]}.`, span: { start, end } };
  });
  if (reading.qualifier)
    steps.push({ step: `‘${reading.qualifier.text}’ qualifies it.`, span: reading.qualifier.span });
  return [...steps, { step: `${reason} So it is read as ${reading.kind.replace(/-/g, ' ')}.` }];
}

const SAID: Readonly<Record<Event['stance'], string>> = {
  accepts: 'says yes',
  rejects: 'says no',
  notes: 'gives no answer yet',
  did: 'says that it was done',
};

const WHEN: Readonly<Record<Event['when'], string>> = { before: ', in the past', now: ', now', unsaid: '' };

interface Decision {
  readonly kind: ResponseKind;
  /** Why, as a full sentence. */
  readonly reason: string;
}

interface Analysis {
  readonly reading: ResponseReading;
  readonly events: readonly Event[];
  readonly reason: string;
}

function analyse(text: string, lexicon: ResponseLexicon): Analysis {
  const mark = withoutClosingMark(text);
  if (isBlankMark(mark) || isPlaceholder(mark)) return plainly('none', text, 'The cell gives no answer.');
  if (isPointer(mark)) return plainly('unclear', text, 'It only points to another cell.');
  if (isUnfilledChoice(mark)) return plainly('unclear', text, 'It still holds all the choices.');
  const before = text.length - text.trimStart().length;
  const clauses = clausesOf(text.slice(0, before + LONGEST_ANSWER));
  const all = relevant(eventsIn(clauses, lexicon));
  if (all.length === 0 && clauses.length <= 2 && clauses.some(({ line }) => has(line, lexicon.missing)))
    return plainly('none', text, 'It says that no answer has come.');
  const events = presentOf(all);
  const decision = decide(events, all, clauses, lexicon);
  const isAnswer = decision.kind.startsWith('accepted') || decision.kind === 'in-principle';
  const qualifier = isAnswer ? qualifierIn(text, clauses, events, lexicon) : undefined;
  const kind = decision.kind === 'accepted' && qualifier?.isLimit ? 'accepted-in-part' : decision.kind;
  return {
    reading: {
      kind,
      text,
      rests: events.map(({ start, end }) => ({ start, end })),
      ...(qualifier && { qualifier: { text: qualifier.text, span: qualifier.span } }),
    },
    events: all,
    reason: kind === decision.kind ? decision.reason : 'What qualifies it takes part of it away.',
  };
}

/** "Accept / Reject", as a form offers it. */
function isUnfilledChoice(text: string): boolean {
  if (text.length > LONGEST_CHOICE) return false;
  const plain = squeezed(text);
  return CHOICES.test(plain) && /reject|disagree|not /.test(plain);
}

const LONGEST_CHOICE = 60;

// "Agreed / Not agreed", "Accept / Partially accept / Reject?"
const CHOICES =
  /^(?:accept|agree)(?:s|d|ed)?(?: ?(?:\/|,| or ) ?(?:or )?(?:partially |partly |part |not )?(?:accept|agree|reject|disagree|note)(?:s|d|ed)?){1,3} ?\??$/;

function plainly(kind: ResponseKind, text: string, reason: string): Analysis {
  return { reading: { kind, text, rests: [] }, events: [], reason };
}

// a later sentence that speaks of the recommendation again
const OF_RECOMMENDATION =
  / (?:recommendations?|recs?|proposals?|parts?|points?|elements?|limbs?|bullets?|remainder|\([\p{L}\d]{1,4}\)) /u;

/** Where the first sentence answers, later ones count only if they speak of it again, or another body speaks. */
function relevant(events: readonly Event[]): Event[] {
  const opening = events.filter(({ clause, stance }) => clause.sentence === 0 && stance !== 'did');
  if (opening.every(({ when }) => when === 'before')) return [...events];
  return events.filter(
    ({ clause, when, by }) =>
      clause.sentence === 0 ||
      when !== 'unsaid' ||
      OF_RECOMMENDATION.test(clause.line) ||
      (by !== null && by !== opening[0]!.by && clause.words.length <= 5),
  );
}

/** The events that hold now: after "previously rejected, now accepted" the acceptance alone. */
function presentOf(events: readonly Event[]): Event[] {
  const now = events.filter(({ when }) => when === 'now');
  if (now.length > 0) return now;
  return events.filter(({ when }) => when !== 'before');
}

function decide(
  events: readonly Event[],
  all: readonly Event[],
  clauses: readonly Clause[],
  lexicon: ResponseLexicon,
): Decision {
  const taking = (stance: Event['stance']): readonly Event[] =>
    events.filter((event) => event.stance === stance);
  const [yes, no] = [taking('accepts'), taking('rejects')];
  const lines = clauses
    .filter((clause) => isHeard(clause, events, all) || REST_NOT.test(clause.line))
    .map(({ line }) => line);
  const isLimited = lines.some((line) => has(line, lexicon.limits));
  if (clauses.some((clause) => isOverturned(clause, events)))
    return { kind: 'unclear', reason: 'The answer was overturned, and no other is given.' };
  if (yes.length > 0 && no.length > 0) return bothWays(events, yes, no);
  if (no.length > 0) {
    if (lines.some((line) => NOT_WHOLLY.test(line) || NO_TO_PART.test(line)))
      return { kind: 'accepted-in-part', reason: 'It denies no more than a part.' };
    return { kind: 'rejected', reason: 'It says no.' };
  }
  if (yes.length > 0) {
    if (
      lines.some((line) => has(line, lexicon.principle)) &&
      !lines.some((line) => line.includes(' in full '))
    )
      return { kind: 'in-principle', reason: 'It accepts no more than the principle.' };
    if (
      lines.some((line) => has(line.replace(PART_DONE, ' ').replace(PART_OF_MORE, ' '), lexicon.limits)) ||
      lines.some((line) => AMENDED.test(line) || WITH_CHANGES.test(line) || CONFINED.test(line)) ||
      isCountedInPart(lines) ||
      lines.some((line) => isLeftOut(line) || has(line, lexicon.principle)) ||
      isHypothetical(lines.join('')) ||
      events.some(({ stance, clause }) => stance === 'notes' && OTHER_PART.test(clause.line))
    )
      return { kind: 'accepted-in-part', reason: 'It says yes to a part.' };
    return { kind: 'accepted', reason: 'It says yes, and nothing takes it back.' };
  }
  return withoutAnswer(events, all, lines, isLimited, lexicon);
}

// "Accepted, partially implemented", "some of the work has begun": a part of the work, not of the answer
const PART_DONE =
  / (?:(?:partially|partly|part|mostly|largely|broadly) (?:implemented|completed?|done|delivered|actioned|met|finished|in place|underway|under way)|(?:most|some|parts?|elements|aspects) of (?:the |our |this )?(?:work|actions?|training|changes|programme|policy)) /;

// "as part of the improvement plan", "forms part of a wider review", "partly funded by the ICB"
const PART_OF_MORE =
  / (?:(?:as|be|is|are|was|forms?|forming|become|becomes|being) (?:a )?part of|part of (?:a|an|our|its|their|this year's|next year's|wider|ongoing|normal|business|\d\S*)|(?:partly|partially|part) (?:funded|paid|owing|due|because)) /;

// "with minor changes", "with some further exceptions"
const WITH_CHANGES =
  / with (?:the |an? |some |minor |slight |small |certain |further |several |one |two |following |suggested |proposed ){0,3}(?:amendment|change|modification|caveat|reservation|condition|qualification|exception|adjustment|revision|proviso|limitation|exclusion|alteration)s? /;

// "for new tenants only"
const CONFINED = / (?:for|to|of|in) (?:\S+ ){1,5}only $/;

// "Agreed as amended", "Agreed (amended)"; but not "has amended its policy"
const AMENDED =
  / (?:recommendation|proposal) (?:(?:is|was|as|has been) )?amended |^ (?:amended|modified|revised) (?:$|by |to )/;

// "rejected in part", "partially rejected"
const NO_TO_PART =
  / (?:reject|disagree|declin|refus)\w* (?:in part|partly|partially) | (?:partly|partially|part) (?:reject|disagree|declin|refus)\w* /;

// "rec 4 under consideration", "recommendation 4 to be considered further"
const OTHER_PART = / (?:recommendations?|recs?|parts?|points?|bullets?|items?|limbs?) (?:\d|\(|[a-z] )/;

// "not fully accepted", "cannot accept this in full"
const NOT_WHOLLY =
  / (?:not (?:all|fully|wholly|entirely|completely|every)|(?:not|cannot|can't|unable|don't|doesn't) (?:\S+ ){0,5}(?:in full|in its entirety)) /;

/** "Accepted, then overturned at Full Council", with no answer after it. */
function isOverturned({ line, start, words, sentence }: Clause, events: readonly Event[]): boolean {
  const last = events.at(-1);
  return (
    last !== undefined &&
    words.length <= 7 &&
    last.start <= start &&
    last.clause.sentence === sentence &&
    / (?:overturned|rescinded|revoked|reversed) /.test(line)
  );
}

/** "If funding is found we would accept this" */
function isHypothetical(line: string): boolean {
  return / (?:would|\w+'d) /.test(line) && line.includes(' if ');
}

function bothWays(events: readonly Event[], yes: readonly Event[], no: readonly Event[]): Decision {
  // "Although we accept the intent, we do not accept the recommendation": what comes after the concession counts.
  const isConceded = /^(?:although|though|while|whilst)$/.test(events[0]!.clause.contrast ?? '');
  if (isConceded && events.at(-1)!.stance === 'rejects')
    return { kind: 'rejected', reason: 'It concedes something, and says no.' };
  const bodies = new Set([...yes, ...no].map(({ by }) => by).filter((body) => body !== null));
  return bodies.size < 2
    ? { kind: 'accepted-in-part', reason: 'It says yes to one part and no to another.' }
    : { kind: 'unclear', reason: 'Several bodies answer, and not the same.' };
}

function withoutAnswer(
  events: readonly Event[],
  all: readonly Event[],
  lines: readonly string[],
  isLimited: boolean,
  lexicon: ResponseLexicon,
): Decision {
  if (events.some(({ stance }) => stance === 'notes'))
    return { kind: 'noted', reason: 'It takes note, or puts off the answer.' };
  if (lines.some((line) => has(line, lexicon.principle)))
    return { kind: 'in-principle', reason: 'It speaks of the principle alone.' };
  const did = events.some(({ stance }) => stance === 'did');
  if (isLimited && (did || lines[0]!.trim().split(' ').length <= 3))
    return { kind: 'accepted-in-part', reason: 'It speaks of a part.' };
  if (
    did &&
    !all.some(({ when }) => when === 'before') &&
    / (?:recommendation|implement|implemented|actioned) /.test(lines.join(' '))
  )
    return { kind: 'accepted', reason: 'It says that it was done.' };
  if (!did && INFEASIBLE.test(lines[0] ?? ''))
    return { kind: 'rejected', reason: 'It says that it cannot be done.' };
  if (all.length > 0 && events.length === 0)
    return { kind: 'unclear', reason: 'It only says what the answer used to be.' };
  return { kind: 'unclear', reason: 'It does not answer the recommendation.' };
}

// "Not feasible", "This would not be practical within the current budget"
const INFEASIBLE =
  /^ (?:(?:this|it|that|the recommendation|recommendation) (?:is|was|would be|will be) )?(?:currently )?(?:this would |it would )?not (?:be |considered |currently |deemed )?(?:feasible|possible|practical|practicable|viable|affordable|achievable|deliverable|appropriate) /;

// "The second is not."
const REST_NOT =
  /^ the (?:second|third|fourth|last|latter|former|other|others|rest|remainder) (?:is|are|was|were) not $/;

/** Clauses that only tell of the past do not limit the present answer. */
function isHeard(clause: Clause, events: readonly Event[], all: readonly Event[]): boolean {
  if (events.some((event) => event.clause === clause)) return true;
  return clause.sentence === 0 && !all.some((event) => event.clause === clause);
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
