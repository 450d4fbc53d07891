import { isBlankMark, isPlaceholder } from '../../model/plain-text';
import { BUILT_IN } from './lexicon';
import { statedPercent } from './percent';
import { ruleOn } from './rule-on';
import { wholeCell } from './whole-cell';
import { wordsOf } from './words';

/**
 * Does a cell tell how far work has come, by the rules alone: by a share of the work, or by a stage? The weighing knows
 * only notes, and would find a stage in many a text that is none.
 */
export function tellsProgress(text: string): 'share' | 'stage' | undefined {
  if (isBlankMark(text) || isPlaceholder(text)) return undefined;
  const words = wordsOf(text);
  if (statedPercent(words)) return 'share';
  const stage = wholeCell(BUILT_IN, words) ?? ruleOn(words, BUILT_IN).stage;
  return stage === 'unclear' ? undefined : 'stage';
}
