import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import type { Spreadsheet } from '../host/spreadsheet';
import { areasOfA1 } from './a1';
import { fromUniverRule, toUniverRule } from './conditional-rules';
import type { Engine } from './engine';
import { checkArea } from './engine';

type ConditionalFormats = Pick<
  Spreadsheet,
  'conditionalFormats' | 'addConditionalFormat' | 'deleteConditionalFormat'
>;

export function conditionalFormats(engine: Engine): ConditionalFormats {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  const target = (sheet: string) => ({ unitId: engine.unitId, subUnitId: engine.sheet(sheet).getSheetId() });

  return {
    conditionalFormats: (sheet) =>
      (model.getSubunitRules(engine.unitId, engine.sheet(sheet).getSheetId()) ?? []).flatMap((rule) => {
        const format = fromUniverRule(rule);
        return format ? [{ ...format, id: rule.cfId }] : [];
      }),
    addConditionalFormat(sheet, format) {
      areasOfA1(format.range).forEach(checkArea);
      const id = model.createCfId(engine.unitId, engine.sheet(sheet).getSheetId());
      engine.own(() => engine.run(AddCfCommand.id, { ...target(sheet), rule: toUniverRule(format, id) }));
      return id;
    },
    deleteConditionalFormat(sheet, id) {
      if (!model.getRule(engine.unitId, engine.sheet(sheet).getSheetId(), id))
        throw new Error(`The sheet has no conditional format with the id ${id}.`);
      engine.own(() => engine.run(DeleteCfCommand.id, { ...target(sheet), cfId: id }));
    },
  };
}
