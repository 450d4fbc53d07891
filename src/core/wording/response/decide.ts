import type { ResponseKind } from '../../model/report';
import type { Clause } from './clauses';
import { deniesOnlyPart, isRestDenied, leavesSomeOut } from './parts';
import { DOES_NOTHING } from './qualifier';
import type { Event, ResponseLexicon } from './stances';

/** What a response comes to, and why. */
export interface Decision {
  readonly kind: ResponseKind;
  /** A full sentence. */
  readonly reason: string;
}

/**
 * Weighs all that a response says: who says yes or no, to the whole or to a part, and now or once.
 * @param events the stances that hold now
 * @param all those and the earlier ones
 */
export function decide(
  events: readonly Event[],
  all: readonly Event[],
  clauses: readonly Clause[],
  lexicon: ResponseLexicon,
): Decision {
  const taking = (stance: Event['stance']): readonly Event[] =>
    events.filter((event) => event.stance === stance);
  const [yes, no] = [taking('accepts'), taking('rejects')];
  const lines = clauses
    .filter((clause) => isHeard(clause, events, all) || isRestDenied(clause))
    .map(({ line }) => line);
  if (clauses.some((clause) => isOverturned(clause, events)))
    return { kind: 'unclear', reason: 'The answer was overturned, and no other is given.' };
  const isOfPrinciple =
    lines.some((line) => lexicon.principle.test(line)) && !lines.some((line) => line.includes(' in full '));
  if (yes.length > 0 && no.length > 0) {
    if (isOfPrinciple && no.every(({ clause }) => FOR_NOW.test(clause.line)))
      return { kind: 'in-principle', reason: 'It accepts the principle, and puts off the rest.' };
    return bothWays(events, yes, no);
  }
  if (no.length > 0)
    return deniesOnlyPart(lines)
      ? { kind: 'accepted-in-part', reason: 'It denies no more than a part.' }
      : { kind: 'rejected', reason: 'It says no.' };
  if (yes.length > 0) {
    // "Accepts the thrust, but will do it over three years": more than a principle, and less than the whole.
    if (isOfPrinciple && !lines.some((line) => SPEAKS_OF_PRINCIPLE.test(line)) && isDoneOtherwise(clauses))
      return { kind: 'accepted-in-part', reason: 'It accepts the intention, and will do it in its own way.' };
    if (isOfPrinciple) return { kind: 'in-principle', reason: 'It accepts no more than the principle.' };
    if (OF_FINDING.test(yes[0]!.clause.line) && clauses.some(({ line }) => DOES_NOTHING.test(line)))
      return { kind: 'rejected', reason: 'It accepts what was found, and will do nothing about it.' };
    if (isMereConcession(yes, clauses))
      return { kind: 'unclear', reason: 'It concedes something, and does not say yes to the rest.' };
    return leavesSomeOut(lines, clauses, events, lexicon)
      ? { kind: 'accepted-in-part', reason: 'It says yes to a part.' }
      : { kind: 'accepted', reason: 'It says yes, and nothing takes it back.' };
  }
  return withoutAnswer(events, all, clauses, lines, lexicon);
}

// "cannot commit until the review is done", "cannot agree to the detail before the costs are known"
const FOR_NOW = / (?:until|before|pending|ahead of|at this (?:stage|point)|commit) /;

function isDoneOtherwise(clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ line, contrast, sentence }) =>
      contrast !== null &&
      sentence === 0 &&
      (WILL_ACT.test(line) || / (?:will not|won't|cannot) /.test(line)),
  );
}

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

// "Management accept the finding"
const OF_FINDING = / (?:findings?|risks?|concerns?|observations?|weakness|weaknesses) /;

const CONCESSION = /^(?:although|though|while|whilst)$/;

// "the need for change", "the Committee's concern", "that training matters": not the recommendation
const CONCEDED = / (?:need|needs|concerns?|aims?|importance|points?|that|value|problem|issue|frustration) /;

/** "While we accept the need for change, a new regulator is not the answer" */
function isMereConcession(yes: readonly Event[], clauses: readonly Clause[]): boolean {
  const [first] = yes;
  if (yes.length > 1 || !CONCESSION.test(first!.clause.contrast ?? '')) return false;
  const { clause, end } = first!;
  const object = clause.line.slice(clause.line.length - (clause.end - end) - 2);
  return (
    CONCEDED.test(object) &&
    clauses.some(
      ({ line, sentence, start }) =>
        sentence === clause.sentence && start > end && / (?:not|no|nor|never|\w+n't|cannot) /.test(line),
    )
  );
}

function bothWays(events: readonly Event[], yes: readonly Event[], no: readonly Event[]): Decision {
  // "Although we accept the intent, we do not accept the recommendation": what comes after the concession counts.
  const isConceded = CONCESSION.test(events[0]!.clause.contrast ?? '');
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
  clauses: readonly Clause[],
  lines: readonly string[],
  lexicon: ResponseLexicon,
): Decision {
  if (lines.some((line) => NO_ACTION.test(line)))
    return { kind: 'rejected', reason: 'It says that nothing is to be done.' };
  if (isTakenUp(clauses)) return { kind: 'accepted', reason: 'It gives right, and says what will be done.' };
  if (events.some(({ stance }) => stance === 'notes'))
    return { kind: 'noted', reason: 'It takes note, or puts off the answer.' };
  if (lines.some((line) => lexicon.principle.test(line) && SPEAKS_OF_PRINCIPLE.test(line)))
    return { kind: 'in-principle', reason: 'It speaks of the principle alone.' };
  const did = events.some(({ stance }) => stance === 'did');
  const isLimited = lines.some((line) => lexicon.limits.test(line));
  if (
    isLimited &&
    (did || lines[0]!.trim().split(' ').length <= 3 || lines.some((line) => CAN_DO.test(line)))
  )
    return { kind: 'accepted-in-part', reason: 'It speaks of a part.' };
  if (
    did &&
    !all.some(({ when }) => when === 'before') &&
    / (?:recommendation|implement|implemented|actioned) /.test(lines.join(' '))
  )
    return { kind: 'accepted', reason: 'It says that it was done.' };
  if (!did && INFEASIBLE.test(lines[0] ?? '') && DENIAL.test(lines[0] ?? ''))
    return { kind: 'rejected', reason: 'It says that it cannot be done.' };
  if (all.length > 0 && events.length === 0)
    return { kind: 'unclear', reason: 'It only says what the answer used to be.' };
  return { kind: 'unclear', reason: 'It does not answer the recommendation.' };
}

// "No further action is proposed", "so no change proposed"
const NO_ACTION =
  / no (?:further |additional )?(?:action|change|changes) (?:(?:is|are|being|will be) )?(?:proposed|planned|intended) /;

// "Can only be partly met", "We can meet half of this"
const CAN_DO = / can (?:only )?(?:be )?(?:partly|partially|meet|do|deliver|accept) /;

// "The principle of this is sound"; but an intention that is "already met" answers nothing
const SPEAKS_OF_PRINCIPLE = / (?:principl|principal|spirit|concept)/;

// "Not feasible", "This would not be practical within the current budget", "It isn't possible for us to do as asked"
const INFEASIBLE =
  /^ (?:(?:this|it|that|(?:the )?recommendation|(?:this|the) (?:proposal|suggestion)) )?(?:is|was|would|will|isn't|wasn't|wouldn't|not)(?: be)?(?: currently)?(?: (?:not|be|considered|deemed|currently|yet)){0,3} (?:feasible|possible|practical|practicable|viable|affordable|achievable|deliverable|appropriate) /;

const DENIAL = / (?:not|isn't|wasn't|wouldn't) /;

// "The point is well made", "a fair challenge", "the panel was right"
const GIVES_RIGHT =
  / (?:well made|well taken|point (?:is )?taken|take the point|(?:fair|good|valid|reasonable|important|helpful) (?:points?|challenge|criticism|comment|recommendation|suggestion)|(?:panel|committee|group|audit|auditors?|board|inspectors?|members|review) (?:is|are|was|were) right|(?:share|recognise|acknowledge)s? (?:this|that|these|(?:the|your) (?:\S+ )?(?:concern|point|need|problem|issue|risk|weakness)(?:e?s)?)) /;

// "We'll bring in monthly checks"; but "will consider" promises no more than a thought
const WILL_ACT =
  / (?:we'll|we will|will|shall) (?!not |consider|look|review|note|explore|discuss|think|reflect|need|decide)/;

/** "The point is well made. We'll bring in monthly checks.": it gives right, and says what will be done. */
function isTakenUp(clauses: readonly Clause[]): boolean {
  return (
    clauses.some(({ line, sentence }) => sentence === 0 && GIVES_RIGHT.test(line)) &&
    clauses.some(({ line, sentence }) => sentence <= 1 && WILL_ACT.test(line))
  );
}

/** Clauses that only tell of the past do not limit the present answer. */
function isHeard(clause: Clause, events: readonly Event[], all: readonly Event[]): boolean {
  if (events.some((event) => event.clause === clause)) return true;
  return clause.sentence === 0 && !all.some((event) => event.clause === clause);
}
