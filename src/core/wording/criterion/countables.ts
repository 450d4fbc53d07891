import type { Span } from '../../model/report';
import type { CriterionLexicon } from './lexicon';
import { isPlural, spanOf, type Sentence } from './words';

/** The words that compare without a start or an end: "improved". */
export function comparativesIn(sentence: Sentence, { comparatives }: CriterionLexicon): Span[] {
  return sentence.filter(({ word }, i) => comparatives.has(word) && !isBound(sentence, i)).map(spanOf);
}

/** "No more than 5", "less than a week": bound by a figure. */
function isBound(sentence: Sentence, i: number): boolean {
  return sentence[i + 1]?.word === 'than';
}

const SHARE = /^(?:no|%|numbers?|percentage|proportion|rates?|volume|amount|frequency)$/;
/** Change in how many or how much: what follows can be counted. */
const QUANTITY =
  /^(?:more|fewer|less|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|decreas(?:e|es|ed)|declines?|fewest|cut|rise|fall|falls|rises|falling|rising|drop|higher|lower)$/;
/** How far from a word of quantity the thing may stand: "increased take-up by new tenants". */
const REACH = 4;

/** What could be counted though a sentence names no target for it: "complaints" in "fewer complaints", "number of calls". */
export function countablesIn(sentence: Sentence, lexicon: CriterionLexicon): Span[] {
  const { metrics, gauges, yardsticks, countable, qualities, counts, artefacts } = lexicon;
  const found = sentence.filter(({ word }, i) => {
    if (metrics.has(word) || gauges.has(word)) return true;
    if (SHARE.test(word)) return sentence[i + 1]?.word === 'of';
    // "Within budget", "on time"
    if (yardsticks.has(word) && /^(?:within|on|under|to|below)$/.test(sentence[i - 1]?.word ?? ''))
      return true;
    if (word === 'time') return /^(?:on|in)$/.test(sentence[i - 1]?.word ?? '');
    const isThing = countable.has(word) || isPlural(sentence[i]!);
    if (!isThing || qualities.has(word)) return false;
    // "All children have clear plans": the plans at least can be counted.
    if (artefacts.has(word) && sentence.slice(0, i).some((one) => counts.has(one.word))) return true;
    const before = sentence.slice(Math.max(0, i - REACH), i);
    const after = sentence.slice(i + 1, i + REACH);
    return [...before, ...after].some(
      (one) => QUANTITY.test(one.word) && !before.some(({ word: between }) => qualities.has(between)),
    );
  });
  return found.map(spanOf);
}
