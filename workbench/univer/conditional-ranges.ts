import type { IMutationInfo } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { Engine } from './engine';

/**
 * Lets the ranges and formulas of conditional formats follow inserted and deleted rows and columns. On a page a part
 * of Univer's interface does so; where there is none, this takes its place. Dispose what is returned.
 */
export function moveConditionalFormats(engine: Engine): { dispose(): void } {
  const { injector, unitId } = engine;
  const model = injector.get(ConditionalFormattingRuleModel);
  const following = new Map<string, { dispose(): void }>();

  function follow(subUnitId: string, rule: IConditionFormattingRule): void {
    const formula = formulaOf(rule);
    const moved = injector
      .get(FormulaRefRangeService)
      .registerRangeFormula(
        unitId,
        subUnitId,
        rule.ranges,
        formula === undefined ? [] : [formula],
        (places) => mutations(subUnitId, rule, places),
      );
    following.set(rule.cfId, moved);
  }
  function leave(id: string): void {
    following.get(id)?.dispose();
    following.delete(id);
  }
  /** The rule in its first new place, copies of it in the others; where no place is left, the rule goes. */
  function mutations(
    subUnitId: string,
    rule: IConditionFormattingRule,
    [first, ...others]: { formulas: string[]; ranges: IConditionFormattingRule['ranges'] }[],
  ): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const target = { unitId, subUnitId };
    if (!first)
      return {
        redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId } }],
        undos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule } }],
      };
    const set = { ...target, cfId: rule.cfId, rule: placed(rule, first) };
    const added = others.map((place) => ({
      ...target,
      rule: { ...placed(rule, place), cfId: createCfId() },
    }));
    return {
      redos: [
        { id: SetConditionalRuleMutation.id, params: set },
        ...added.map((params) => ({ id: AddConditionalRuleMutation.id, params })),
      ],
      undos: [
        ...setConditionalRuleMutationUndoFactory(injector, set),
        ...added.map((params) => AddConditionalRuleMutationUndoFactory(injector, params)),
      ],
    };
  }

  for (const sheet of engine.workbook.getSheets())
    for (const rule of model.getSubunitRules(unitId, sheet.getSheetId()) ?? [])
      follow(sheet.getSheetId(), rule);
  const listening = model.$ruleChange.subscribe(({ type, subUnitId, rule }) => {
    if (type === 'delete' || type === 'set') leave(rule.cfId);
    if (type === 'add' || type === 'set') follow(subUnitId, rule);
  });
  return {
    dispose() {
      listening.unsubscribe();
      [...following.keys()].forEach(leave);
    },
  };
}

function formulaOf({ rule }: IConditionFormattingRule): string | undefined {
  const isFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  return isFormula && 'value' in rule ? String(rule.value) : undefined;
}

function placed(
  rule: IConditionFormattingRule,
  { ranges, formulas }: { formulas: string[]; ranges: IConditionFormattingRule['ranges'] },
): IConditionFormattingRule {
  const [formula] = formulas;
  const moved = formula === undefined ? rule.rule : { ...rule.rule, value: formula };
  return { ...rule, ranges, rule: moved as IConditionFormattingRule['rule'] };
}
