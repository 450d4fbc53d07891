import type { ResponseKind } from '../../model/report';
import type { Clause } from './clauses';
import { deniesOnlyPart, isRestDenied, leavesSomeOut } from './parts';
import { has, type Event, type ResponseLexicon } from './stances';

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
    lines.some((line) => has(line, lexicon.principle)) && !lines.some((line) => line.includes(' in full '));
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
    if (isOfPrinciple) return { kind: 'in-principle', reason: 'It accepts no more than the principle.' };
    if (isMereConcession(yes, clauses))
      return { kind: 'unclear', reason: 'It concedes something, and does not say yes to the rest.' };
    return leavesSomeOut(lines, clauses, events, lexicon)
      ? { kind: 'accepted-in-part', reason: 'It says yes to a part.' }
      : { kind: 'accepted', reason: 'It says yes, and nothing takes it back.' };
  }
  return withoutAnswer(events, all, lines, lexicon);
}

// "cannot commit until the review is done", "cannot agree to the detail before the costs are known"
const FOR_NOW = / (?:until|before|pending|ahead of|at this (?:stage|point)|commit) /;

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
  lines: readonly string[],
  lexicon: ResponseLexicon,
): Decision {
  if (lines.some((line) => NO_ACTION.test(line)))
    return { kind: 'rejected', reason: 'It says that nothing is to be done.' };
  if (events.some(({ stance }) => stance === 'notes'))
    return { kind: 'noted', reason: 'It takes note, or puts off the answer.' };
  if (lines.some((line) => has(line, lexicon.principle) && SPEAKS_OF_PRINCIPLE.test(line)))
    return { kind: 'in-principle', reason: 'It speaks of the principle alone.' };
  const did = events.some(({ stance }) => stance === 'did');
  const isLimited = lines.some((line) => has(line, lexicon.limits));
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

// "No further action is proposed", "so no change proposed"
const NO_ACTION =
  / no (?:further |additional )?(?:action|change|changes) (?:(?:is|are|being|will be) )?(?:proposed|planned|intended) /;

// "The principle of this is sound"; but an intention that is "already met" answers nothing
const SPEAKS_OF_PRINCIPLE = / (?:principl|principal|spirit|concept)/;

// "Not feasible", "This would not be practical within the current budget"
const INFEASIBLE =
  /^ (?:(?:this|it|that|the recommendation|recommendation) (?:is|was|would be|will be) )?(?:currently )?(?:this would |it would )?not (?:be |considered |currently |deemed )?(?:feasible|possible|practical|practicable|viable|affordable|achievable|deliverable|appropriate) /;

/** Clauses that only tell of the past do not limit the present answer. */
function isHeard(clause: Clause, events: readonly Event[], all: readonly Event[]): boolean {
  if (events.some((event) => event.clause === clause)) return true;
  return clause.sentence === 0 && !all.some((event) => event.clause === clause);
}
