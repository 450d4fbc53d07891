import type { Day } from '../../model/day';
import { dateAt, isMonth } from './dates';
import type { Span } from '../../model/report';
import { STOP, type Word } from './words';

/** Words between "by" and the date. */
const BEFORE_DATE = new Set(['the', 'end', 'of', 'mid', 'late', 'early', 'start', 'beginning']);

const REPORTED = /^(?:was|were|been|had|has|have|being|is|are)$/;

/** A day by which something is said to be done, which may be still to come. */
export interface Plan extends Span {
  /** Is it to come for certain? */
  readonly isAhead: boolean;
}

/**
 * "Completed by June 2027": a day by which it is to be done. It is a plan where that day lies after the as-at day;
 * where no as-at day is known, or the words leave the year out, nobody can tell. Undefined where the day has passed.
 */
export function planOf(
  words: readonly Word[],
  decided: Span | undefined,
  asAt: Day | undefined,
): Plan | undefined {
  if (!decided) return undefined;
  const by = words.findIndex(
    ({ text, start, gap }) => start >= decided.end && text === 'by' && gap === 0 && start - decided.end < 3,
  );
  if (by < 1) return undefined;
  let head = words.findIndex(({ end }) => end > decided.start);
  if (/^(?:fully|all|now)$/.test(words[head - 1]?.text ?? '')) head--;
  if (words[head]!.gap !== STOP && REPORTED.test(words[head - 1]?.text ?? '')) return undefined;
  let at = by + 1;
  while (at < words.length && BEFORE_DATE.has(words[at]!.text)) at++;
  if (at >= words.length) return undefined;
  const day = dateAt(words, at)?.day;
  if (day === undefined && !isMonth(words[at]!.text) && !/^(?:q[1-4]|20\d\d)$/.test(words[at]!.text))
    return undefined;
  if (day !== undefined && asAt !== undefined && day <= asAt) return undefined;
  // "Visited by the end of June, as planned"
  if (words.some(({ text }, i) => text === 'as' && words[i + 1]?.text === 'planned')) return undefined;
  return {
    start: decided.start,
    end: words[at]!.end,
    isAhead: day !== undefined && asAt !== undefined,
  };
}
