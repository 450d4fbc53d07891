import { isBlankMark, isPlaceholder, isPointer, squeezed, withoutClosingMark } from '../model/plain-text';
import type { ResponseReading } from '../model/readings';
import type { ResponseKind, TraceStep } from '../model/report';
import { clausesOf, type Clause } from './response/clauses';
import { decide } from './response/decide';
import { qualifierIn } from './response/qualifier';
import { BUILT_IN, eventsIn, TOPIC, type Event, type ResponseLexicon } from './response/stances';

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

interface Analysis {
  readonly reading: ResponseReading;
  readonly events: readonly Event[];
  readonly reason: string;
}

function analyse(text: string, lexicon: ResponseLexicon): Analysis {
  const mark = withoutClosingMark(text);
  if (BARE_PENDING.test(mark)) return plainly('unclear', text, 'The answer may be pending, or the work.');
  if (isBlankMark(mark) || isPlaceholder(mark)) return plainly('none', text, 'The cell gives no answer.');
  if (isPointer(mark)) return plainly('unclear', text, 'It only points to another cell.');
  if (isUnfilledChoice(mark)) return plainly('unclear', text, 'It still holds all the choices.');
  const before = text.length - text.trimStart().length;
  const clauses = clausesOf(text.slice(0, before + LONGEST_ANSWER));
  const all = relevant(eventsIn(clauses, lexicon), clauses);
  if (
    all.every(({ stance, clause }) => stance === 'notes' && AWAITED.test(clause.line)) &&
    clauses.length <= 2 &&
    clauses.some(({ line }) => lexicon.missing.test(line) || AWAITED.test(line))
  )
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

// It holds a place in other columns; here it may as well say that the action is pending.
const BARE_PENDING = /^\s*pending\W*$/i;

// "Awaiting management response", "Reply expected in May"
const AWAITED =
  /^ chased | to follow $| (?:awaiting|await|awaits|chasing|waiting for|waiting on) (?:\S+ ){0,3}(?:response|reply|answer|comments) | (?:response|reply|answer) (?:from (?:\S+ ){1,4})?(?:is )?(?:still )?(?:expected|due|awaited|outstanding|pending|overdue) /;

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
  / (?:recommendations?|complaints?|recs?|proposals?|parts?|points?|elements?|limbs?|bullets?|hal(?:f|ves)|aspects?|strands?|remainder|\([\p{L}\d]{1,4}\)) /u;

// "The second is rejected."
const OF_ANOTHER =
  /^ the (?:first|second|third|fourth|fifth|last|latter|former|others?|rest|remainder)(?: ones?| two| three)? (?:is|are|was|were|has|have|cannot|we) | (?:considering|reviewing|accept|agree|reject) (?:\d{1,2}|\([a-z\d]\)) /;

// "We agree that it is needed. We don't agree that it has to include volunteers.": of answers and of nothing else
const DENIED_AGAIN =
  / (?:not|don't|doesn't|cannot|can't|unable to|disagrees?) (?:\S+ly )?(?:(?:agree|concur) |accept (?:that|it|this) |support (?:the idea|that) |(?:that|with) )/;

/** Where the first sentence answers, later ones count only if they speak of it again, or another body speaks. */
function relevant(events: readonly Event[], clauses: readonly Clause[]): Event[] {
  const opening = events.filter(({ clause, stance }) => clause.sentence === 0 && stance !== 'did');
  if (opening.every(({ when }) => when === 'before')) return [...events];
  // "Noted. Agreed."
  const isOnlyNoted = opening.every(({ stance }) => stance === 'notes');
  return events.filter(
    ({ clause, when, by }) =>
      clause.sentence === 0 ||
      when !== 'unsaid' ||
      OF_RECOMMENDATION.test(clause.line) ||
      OF_ANOTHER.test(clause.line) ||
      DENIED_AGAIN.test(clause.line) ||
      isOfTopic(clause, clauses) ||
      (isOnlyNoted && clause.words.length <= SHORT_ANSWER) ||
      (by !== null && by !== opening[0]!.by && clause.words.length <= 5),
  );
}

/** "In relation to staffing, not accepted", "Regarding the post: not agreed" */
function isOfTopic({ label, sentence, start }: Clause, clauses: readonly Clause[]): boolean {
  if (TOPIC.test(label ?? '')) return true;
  const first = clauses.find((clause) => clause.sentence === sentence);
  return first !== undefined && first.start <= start && TOPIC.test(first.line);
}

const SHORT_ANSWER = 3;

/** The events that hold now: after "previously rejected, now accepted" the acceptance alone. */
function presentOf(events: readonly Event[]): Event[] {
  const now = events.filter(({ when }) => when === 'now');
  if (now.length > 0) return now;
  return events.filter(({ when }) => when !== 'before');
}
