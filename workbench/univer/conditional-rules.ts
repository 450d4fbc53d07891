import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFRuleType, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat } from '../../src/files/contents';
import { areaToA1 } from '../host/a1';
import { areasOfA1 } from './a1';
import { areaOf, boundsOf } from './engine';
import { formulaFromFile } from './formula-names';
import { fromUniverStyle, toUniverStyleData } from './style-translation';

export function toUniverRule(
  { range, rule, fill, fontColour }: ConditionalFormat,
  id: string,
): IConditionFormattingRule {
  const { bg, cl } = toUniverStyleData({ numberFormat: 'General', fill, fontColour });
  const style = { ...(bg && { bg }), ...(cl && { cl }) };
  return {
    cfId: id,
    stopIfTrue: false,
    ranges: areasOfA1(range).map(boundsOf),
    rule:
      rule.type === 'formula'
        ? {
            type: CFRuleType.highlightCell,
            subType: CFSubRuleType.formula,
            value: '=' + formulaFromFile(rule.formula).replace(/^=/, ''),
            style,
          }
        : {
            type: CFRuleType.highlightCell,
            subType: CFSubRuleType.text,
            operator: CFTextOperator.equal,
            value: rule.text,
            style,
          },
  };
}

/** Undefined for the kinds of rule the contents do not list. */
export function fromUniverRule({ ranges, rule }: IConditionFormattingRule): ConditionalFormat | undefined {
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule)) return undefined;
  const { fill, fontColour } = fromUniverStyle(rule.style);
  const looks = {
    range: ranges.map((part) => areaToA1(areaOf(part))).join(' '),
    ...(fill && { fill }),
    ...(fontColour && { fontColour }),
  };
  if (rule.subType === CFSubRuleType.formula && 'value' in rule)
    return { ...looks, rule: { type: 'formula', formula: String(rule.value) } };
  if (rule.subType === CFSubRuleType.text && 'operator' in rule && rule.operator === CFTextOperator.equal)
    return { ...looks, rule: { type: 'text-equals', text: String(rule.value ?? '') } };
  return undefined;
}
