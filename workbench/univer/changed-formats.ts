import type { ConditionalFormat, SheetChanges } from '../../src/files/contents';
import { areasOfA1 } from './a1';
import { formulaForFile, formulaFromFile } from './formula-names';

type FormatChanges = Pick<SheetChanges, 'addedConditionalFormats' | 'removedConditionalFormats'>;

/**
 * The conditional formats that have come and gone. Formats go by range, so one that stays beside one that goes is
 * named among the added too: whoever applies this takes away first and adds after.
 */
export function changedFormats(
  before: readonly ConditionalFormat[],
  present: readonly ConditionalFormat[],
): FormatChanges {
  const unmatched = new Map<string, number>();
  for (const format of before) unmatched.set(keyOf(format), (unmatched.get(keyOf(format)) ?? 0) + 1);
  const added: ConditionalFormat[] = [];
  const kept: ConditionalFormat[] = [];
  for (const format of present) {
    const left = unmatched.get(keyOf(format)) ?? 0;
    if (left > 0) unmatched.set(keyOf(format), left - 1);
    (left > 0 ? kept : added).push(format);
  }
  const removed = new Set<string>();
  for (const format of before) {
    const left = unmatched.get(keyOf(format)) ?? 0;
    if (left === 0) continue;
    unmatched.set(keyOf(format), left - 1);
    removed.add(format.range);
  }
  return {
    addedConditionalFormats: [...kept.filter(({ range }) => removed.has(range)), ...added].map(bare),
    removedConditionalFormats: [...removed],
  };
}

/** Formats that mean the same have the same key, however their ranges and formulas are spelt. */
function keyOf({ range, rule, fill, fontColour }: ConditionalFormat): string {
  const test = rule.type === 'formula' ? formulaFromFile(rule.formula).replace(/^=/, '') : rule.text;
  return JSON.stringify([areasOfA1(range), rule.type, test, fill?.toUpperCase(), fontColour?.toUpperCase()]);
}

function bare({ range, rule, fill, fontColour }: ConditionalFormat): ConditionalFormat {
  return {
    range,
    rule: rule.type === 'formula' ? { ...rule, formula: formulaForFile(rule.formula, new Set()) } : rule,
    ...(fill && { fill }),
    ...(fontColour && { fontColour }),
  };
}
