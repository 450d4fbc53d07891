import type { Span } from '../../model/report';
import type { ActionLexicon } from './lexicon';
import type { SentenceReading } from './promises';

/** "Consideration to be given to …", "thought will be given" */
const GIVEN =
  /\b(?:consideration|thought|attention)\b[a-z ]{0,20} (?:be|to) given\b|\bgiv(?:e|ing) (?:[a-z]+ )?(?:consideration|thought)\b/;

/**
 * The verbs of an action that only look into something and leave nothing behind: "consider", "explore options". Empty
 * where the action does or names anything else, be it a paper, a number or how often.
 * @param plain the plain text of the cell
 */
export function weakIn(sentences: readonly SentenceReading[], plain: string, lexicon: ActionLexicon): Span[] {
  const { weak, inquiry, product } = lexicon;
  const verbs = sentences.flatMap((sentence) => sentence.verbs);
  if (verbs.length === 0 || verbs.length < sentences.flatMap(({ promised }) => promised).length) return [];
  if (product.test(plain)) return [];
  const isWeak = ({ start, end, verb }: { start: number; end: number; verb: string }): boolean =>
    weak.test(plain.slice(start, end)) ||
    inquiry.test(plain.slice(start, end + 60)) ||
    (/\bgiv/.test(verb) && GIVEN.test(plain.slice(Math.max(0, start - 60), end + 40)));
  const isGiven = GIVEN.test(plain);
  const first = verbs[0]!;
  if (!isWeak(first)) return [];
  const isAllWeak = verbs.every(
    (one, i) => i === 0 || isWeak(one) || isGiven || isWithin(plain.slice(first.end, one.start), one.opener),
  );
  return isAllWeak ? [{ start: first.start, end: first.end }] : [];
}

/** "Consider whether … should be reduced": a verb of what is looked into. */
function isWithin(gap: string, opener: string): boolean {
  return /\b(?:whether|if|how|that|which)\b/.test(gap) || opener === 'to';
}
