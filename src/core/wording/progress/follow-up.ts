import { plainText } from '../../model/plain-text';
import type { Signal } from './signal';

/**
 * What comes after the work and is no part of it: "A further exercise is planned for 2028", "Next year's plan goes to
 * committee in June", "A review of use follows",
 * "A refresher follows in 2029".
 */
const FOLLOW_UP =
  /^\W*(?:(?:a|the|an|its|their|our) )?(?:(?:further|follow-up|follow up|next|second|another|annual|yearly|post-\w+) (?:\w+ )?(?:review|exercise|audit|test|survey|round|update|check|report|inspection|evaluation|edition|session|visit|phase|drill|assessment|newsletter|plan|event|day)\b|next (?:year|quarter|month|term|season|cycle)(?:'s)?\b|(?:\w+ )?(?:refreshers?|rechecks?|re-inspections?|re-tests?|top-ups?|repeats?|anniversary|aftercare)\b|(?:post-implementation |annual |first |six-month )?(?:review|evaluation|re-audit|audit) (?:of \w+(?: \w+)? )?(?:follows|will follow|is (?:planned|due|booked|scheduled|set)|to follow))/;

/** How far back the beginning of a sentence is looked for; what stands further in is no part of its subject. */
const REACH = 200;

/** The signals without promises of what only follows on what was done before them. */
export function withoutFollowUps(signals: readonly Signal[], text: string): readonly Signal[] {
  const firstDone = signals.find(({ stage }) => stage === 'complete');
  if (!firstDone || !signals.some((signal) => mayFollow(signal, firstDone))) return signals;
  const plain = plainText(text);
  return signals.filter(
    (signal) => !mayFollow(signal, firstDone) || !isFollowUpIn(plain, text, signal.start),
  );
}

function mayFollow({ ground, sentence }: Signal, done: Signal): boolean {
  return (ground === 'ahead' || ground === 'intent' || ground === 'upkeep') && sentence > done.sentence;
}

/** Does the sentence at this place of a note only say what follows on the work? */
export function isFollowUp(text: string, at: number): boolean {
  return isFollowUpIn(plainText(text), text, at);
}

function isFollowUpIn(plain: string, text: string, at: number): boolean {
  let from = at;
  while (from > 0 && text[from - 1] !== '\n' && !/[.!?;]/.test(plain[from - 1]!)) {
    if (at - from > REACH) return false;
    from--;
  }
  return FOLLOW_UP.test(plain.slice(from, at + REACH).trimStart());
}
