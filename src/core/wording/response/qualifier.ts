import type { Span } from '../../model/report';
import type { Clause } from './clauses';
import type { Event, ResponseLexicon } from './stances';

/** What an acceptance is tied to or set against, in the cell's own words. */
export interface Qualifier {
  readonly text: string;
  readonly span: Span;
  /** Does it take something away, rather than add a remark? */
  readonly isLimit: boolean;
}

// "however advised that this cannot be made mandatory", "but we will not", "although there is no budget"
const DENIES =
  /^ not (?:for|to|where|if|all|every|those|as|by|in|on|at|from|with|when|the|that|its|an?|any|one|both) | (?:cannot|can't|unable|not possible|not feasible|not practicable|not be|will not|won't|do not|does not|don't|doesn't|(?:is|are) not (?:currently |yet |fully )?(?:possible|feasible|practicable|practical|able|funded|affordable|agreed|accepted|supported|achievable|within)|not able|not support|not agree|not accept|no (?:budget|funding|powers?|capacity|resources?|authority|money|staff)|insufficient|outside (?:our|its|the)|beyond (?:our|its|the)|only|differently|instead|alternative|rather than|another (?:way|route|form)|(?:different|other) (?:way|approach|route|means|method|mechanism|form)) /;

// "However, we propose no further action"
export const DOES_NOTHING =
  / (?:propos|plan|intend|recommend|tak)\w{0,4} (?:to take )?no (?:further |additional )?(?:action|change|changes) /;

// "but work has not yet begun", "it will not be done until May": of time alone
const OF_TIME =
  / (?:not yet|yet to|until|not (?:be )?(?:start|started|begin|begun|complete|completed|finished|in place|before)) /;

// "We cannot, however, compel them": the denial stands before the word of contrast
const BROKEN_OFF = / (?:cannot|can't|not|unable) $/;

/** The qualifier of an answer, from the word that begins it to the end of its sentence. */
export function qualifierIn(
  text: string,
  clauses: readonly Clause[],
  events: readonly Event[],
  lexicon: ResponseLexicon,
): Qualifier | undefined {
  const answer = events.find(({ stance }) => stance === 'accepts');
  if (!answer) return undefined;
  for (const clause of clauses) {
    if (isLeadingCondition(clause, answer)) return leadingQualifier(text, clause, answer);
    if (clause.end <= answer.start) continue;
    if (clause.sentence > answer.clause.sentence + 1) break;
    const condition = conditionIn(clause, answer.end, lexicon);
    // "Agreed. The team will ring tenants where possible." ties the work and not the answer.
    if (condition !== undefined)
      return qualifierFrom(
        text,
        condition,
        clause,
        clauses,
        clause.sentence === answer.clause.sentence || condition === clause.start,
      );
    if (clause.contrast !== null && clause.start > answer.start) {
      const start = startOfContrast(text, clause);
      return qualifierFrom(
        text,
        start,
        clause,
        clauses,
        (DENIES.test(clause.line) && !OF_TIME.test(clause.line)) ||
          clauses.some(
            ({ line, end, sentence }) =>
              sentence === clause.sentence && end < clause.start && BROKEN_OFF.test(line),
          ) ||
          clauses.some(
            (other) =>
              other.sentence === clause.sentence &&
              other.start >= clause.start &&
              DOES_NOTHING.test(other.line),
          ),
      );
    }
  }
  return undefined;
}

// "Subject to funding, agreed", "If the money is found, we accept this"
const LEADING =
  /^ (?:yes )?(?:subject to|provided|providing|if|assuming|where (?:possible|practicable|appropriate|resources?|funding|capacity)|depend(?:ing|ent) on|conditional (?:up)?on|contingent (?:up)?on|as long as|so long as|unless) /;

function isLeadingCondition({ line, sentence, start }: Clause, answer: Event): boolean {
  return sentence === answer.clause.sentence && start <= answer.start && LEADING.test(line);
}

/** A condition that stands before the answer ends where the answer begins. */
function leadingQualifier(text: string, { start, end }: Clause, answer: Event): Qualifier {
  const words = text.slice(start, Math.min(end, answer.start)).trimEnd();
  const own = words.replace(
    /[\s,:]{1,5}(?:then )?(?:we|it|this|yes|(?:the )?[\p{L}]{1,20}(?: is| are)?)$/u,
    '',
  );
  const kept = end <= answer.start ? words : own;
  return { text: kept, span: { start, end: start + kept.length }, isLimit: true };
}

function conditionIn(
  { line, words }: Clause,
  after: number,
  { conditions }: ResponseLexicon,
): number | undefined {
  const at = line.search(conditions);
  if (at < 0) return undefined;
  const before = line.slice(0, at + 1).trim();
  const index = before === '' ? 0 : before.split(' ').length;
  const start = words[index]?.start;
  return start !== undefined && start >= after ? start : undefined;
}

/** Where the "but" stands that begins the clause. */
function startOfContrast(text: string, { start, contrast }: Clause): number {
  const from = Math.max(0, start - contrast!.length - 8);
  const found = text.slice(from, start).toLowerCase().lastIndexOf(contrast!);
  return found < 0 ? start : from + found;
}

function qualifierFrom(
  text: string,
  start: number,
  clause: Clause,
  clauses: readonly Clause[],
  isLimit: boolean,
): Qualifier {
  const end = clauses.filter(({ sentence }) => sentence === clause.sentence).at(-1)!.end;
  return { text: text.slice(start, end), span: { start, end }, isLimit };
}
