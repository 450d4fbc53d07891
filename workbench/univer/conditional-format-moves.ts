import type { IRange } from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Engine } from './engine';

/** Rows or columns put in before a place, or (count below zero) taken out from it on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/**
 * Lets conditional formats follow inserted and deleted rows and columns, as in Excel. The engine's grid does that
 * itself; without a grid nobody does.
 */
export function shiftConditionalFormats(
  engine: Engine,
  sheet: string,
  shift: Shift,
  change: () => void,
): void {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  const rules = () => model.getSubunitRules(engine.unitId, sheet) ?? [];
  const before = JSON.stringify(rules().map(({ ranges }) => ranges));
  change();
  if (JSON.stringify(rules().map(({ ranges }) => ranges)) !== before) return;
  const target = { unitId: engine.unitId, subUnitId: sheet };
  for (const rule of [...rules()]) {
    const ranges = rule.ranges.flatMap((range) => shifted(range, shift) ?? []);
    engine.own(() => {
      if (ranges.length === 0) engine.run(DeleteCfCommand.id, { ...target, cfId: rule.cfId });
      else engine.run(SetConditionalRuleMutation.id, { ...target, rule: { ...rule, ranges } });
    });
  }
}

/** The range after the change; null where all of it was taken out. */
function shifted(range: IRange, { axis, at, count }: Shift): IRange | null {
  const [first, last] =
    axis === 'row' ? (['startRow', 'endRow'] as const) : (['startColumn', 'endColumn'] as const);
  const end = at - count;
  const move = (place: number, whenInside: number): number => {
    if (place < at) return place;
    if (count > 0) return place + count;
    return place < end ? whenInside : place + count;
  };
  const start = move(range[first], at);
  const stop = move(range[last], at - 1);
  return stop < start ? null : { ...range, [first]: start, [last]: stop };
}
