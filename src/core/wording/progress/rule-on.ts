import type { Span } from '../../model/report';
import { decide, type Decision } from './decide';
import { isFollowUp, withoutFollowUps } from './follow-up';
import type { ProgressLexicon } from './lexicon';
import { readClauses, type ClauseReading } from './read-clauses';
import { lookAgain } from './second-look';
import type { Word } from './words';

/** What the clauses of a note come to by rules: the last word on the matter, and what turns it. */
export interface Ruling extends Decision {
  readonly clauses: ClauseReading;
  /** The phrase that turned what the clauses say. */
  readonly turn?: Span;
}

export function ruleOn(text: string, words: readonly Word[], lexicon: ProgressLexicon): Ruling {
  const all = readClauses(words, lexicon);
  const clauses = { ...all, signals: withoutFollowUps(all.signals, text) };
  const decision = decide(clauses);
  const again = lookAgain(words, clauses.signals, decision);
  if (!again || (decision.stage === 'complete' && isFollowUp(text, again.span.start)))
    return { ...decision, clauses };
  return { stage: again.stage, rule: again.rule, by: [], turn: again.span, clauses };
}
