import { plainText } from '../../model/plain-text';
import type { Signal } from './signal';

/**
 * What comes after the work and is no part of it: "A further exercise is planned for 2028", "Next year's plan goes to
 * committee in June", "A review of use follows".
 */
const FOLLOW_UP =
  /^\W*(?:(?:a|the|an|its|their|our) )?(?:(?:further|follow-up|follow up|next|second|another|annual|yearly|post-\w+) (?:\w+ )?(?:review|exercise|audit|test|survey|round|update|check|report|inspection|evaluation|edition|session|visit|phase|drill|assessment|newsletter|plan|event|day)\b|next (?:year|quarter|month|term|season|cycle)(?:'s)?\b|(?:post-implementation |annual |first |six-month )?(?:review|evaluation|re-audit|audit) (?:of \w+(?: \w+)? )?(?:follows|will follow|is (?:planned|due|booked|scheduled|set)|to follow))/;

/** The signals without promises of what only follows on what was done before them. */
export function withoutFollowUps(signals: readonly Signal[], text: string): readonly Signal[] {
  if (!signals.some(({ stage }) => stage === 'complete')) return signals;
  const plain = plainText(text);
  return signals.filter(({ ground, sentence, start }) => {
    if (ground !== 'ahead' && ground !== 'upkeep') return true;
    const isAfterDone = signals.some((other) => other.stage === 'complete' && other.sentence < sentence);
    return !isAfterDone || !FOLLOW_UP.test(sentenceAt(plain, text, start));
  });
}

/** Does the sentence at this place of a note only say what follows on the work? */
export function isFollowUp(text: string, at: number): boolean {
  return FOLLOW_UP.test(sentenceAt(plainText(text), text, at));
}

function sentenceAt(plain: string, text: string, at: number): string {
  let from = at;
  while (from > 0 && text[from - 1] !== '\n' && !/[.!?;]/.test(plain[from - 1]!)) from--;
  return plain.slice(from, from + 200).trimStart();
}
