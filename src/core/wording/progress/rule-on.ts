import { decide, type Decision } from './decide';
import { newestEntry } from './dates';
import type { ProgressLexicon } from './lexicon';
import { readClauses, type ClauseReading } from './read-clauses';
import { NO_GAP, PAUSE, type Word } from './words';

/** What the clauses of a note come to by rules: the last word on the matter. */
export interface Ruling extends Decision {
  /** The words that count: those of the newest entry, where there are several with dates. */
  readonly words: readonly Word[];
  readonly clauses: ClauseReading;
}

/** Rules on a note by all of its words, in their order. */
export function ruleOn(all: readonly Word[], lexicon: ProgressLexicon): Ruling {
  const words = withoutConcession(newestEntry(all));
  const clauses = readClauses(words, lexicon);
  return { ...decide(clauses), words, clauses };
}

const CONCESSION = /^(?:although|though|while|whilst|despite)$/;

/** "Although two were late, all are in": what is conceded first takes nothing from what follows the comma. */
function withoutConcession(words: readonly Word[]): readonly Word[] {
  if (!CONCESSION.test(words[0]?.text ?? '')) return words;
  const end = words.findIndex(({ gap }, i) => i > 0 && gap !== NO_GAP);
  return end > 0 && words[end]!.gap === PAUSE ? words.slice(end) : words;
}
