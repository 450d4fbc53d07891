import type { Span } from '../../model/report';
import { decide, type Decision } from './decide';
import { newestEntry } from './dates';
import { isFollowUp, withoutFollowUps } from './follow-up';
import type { ProgressLexicon } from './lexicon';
import { readClauses, type ClauseReading } from './read-clauses';
import { lookAgain } from './second-look';
import type { Word } from './words';

/** What the clauses of a note come to by rules: the last word on the matter, and what turns it. */
export interface Ruling extends Decision {
  /** The words that count: those of the newest entry, where there are several with dates. */
  readonly words: readonly Word[];
  readonly clauses: ClauseReading;
  /** The phrase that turned what the clauses say. */
  readonly turn?: Span;
}

/** Rules on a note by all of its words, in their order. */
export function ruleOn(text: string, all: readonly Word[], lexicon: ProgressLexicon): Ruling {
  const words = newestEntry(all);
  const read = readClauses(words, lexicon);
  const clauses = { ...read, signals: withoutFollowUps(read.signals, text) };
  const decision = decide(clauses);
  const again = lookAgain(words, clauses.signals, decision);
  if (!again || (decision.stage === 'complete' && isFollowUp(text, again.span.start)))
    return { ...decision, words, clauses };
  return { stage: again.stage, rule: again.rule, by: [], turn: again.span, words, clauses };
}
