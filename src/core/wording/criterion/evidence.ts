import type { Span } from '../../model/report';
import type { CriterionLexicon } from './lexicon';
import { spanOf, type Sentence } from './words';

/** What in a sentence can be shown: a thing on paper with what became of it, or a proof of another sort. */
export function evidenceIn(sentence: Sentence, lexicon: CriterionLexicon): Span[] {
  const { artefacts, bodies, settled, outcomes, proofs, qualities, comparatives, metrics } = lexicon;
  const line = ` ${sentence.map(({ word }) => word).join(' ')} `;
  if (proofs.some((proof) => line.includes(` ${proof} `))) {
    return [{ start: sentence[0]!.start, end: sentence.at(-1)!.end }];
  }
  // "Percentage of plans reviewed", "take-up of the scheme": a count without its target proves nothing yet.
  const isNamed = artefacts.has(sentence[1]?.word ?? '');
  if (SHARE.test(sentence[0]!.word) || (metrics.has(sentence[0]!.word) && !isNamed)) return [];
  const isPraised = sentence.some(({ word }) => qualities.has(word) || comparatives.has(word));
  if (isGaugeAlone(line, lexicon)) return [];
  const isSettled = sentence.some(({ word }) => settled.has(word));
  const things = sentence.filter(
    ({ word }, i) =>
      (artefacts.has(word) || (bodies.has(word) && isSettled && !isPraised)) &&
      !isYardstick(sentence, i, lexicon),
  );
  if (things.length === 0)
    return isPraised || sentence.length < 2
      ? []
      : sentence.filter(({ word }) => outcomes.has(word)).map(spanOf);
  // "Case notes, survey findings and photographs": a list of proofs needs no verb.
  const isList = things.length >= 3 && !isPraised;
  const isShort = isList || (sentence.length <= SHORT && !isPraised);
  const isSeen = isSettled || (!isPraised && sentence.some(({ word }) => outcomes.has(word)));
  return isShort || isSeen ? things.map(spanOf) : [];
}

/** Words of a sentence that names a thing and no more, at most. */
const SHORT = 5;

const SHARE = /^(?:number|percentage|proportion|rate|level|volume|amount)$/;

/** "Within budget", "in line with the agreed policy" */
function isYardstick(sentence: Sentence, i: number, { yardsticks }: CriterionLexicon): boolean {
  if (!yardsticks.has(sentence[i]!.word)) return false;
  let before = i - 1;
  while (
    before >= 0 &&
    /^(?:the|our|its|agreed|approved|allocated|existing|current|set)$/.test(sentence[before]!.word)
  )
    before--;
  const held = sentence[before]?.word ?? '';
  return (
    /^(?:within|on|under|below|against)$/.test(held) ||
    (/^(?:with|to)$/.test(held) &&
      /^(?:line|compliance|comply|accordance|adherence|adhere|according)$/.test(
        sentence[before - 1]?.word ?? '',
      ))
  );
}

/** "KPI to be agreed", "targets met" */
function isGaugeAlone(line: string, { gauges }: CriterionLexicon): boolean {
  const gauge = /(\S+) (?:to be|tbc|tba|yet to be|still to be|not yet|met|achieved) /.exec(line)?.[1];
  return gauge !== undefined && gauges.has(gauge);
}
