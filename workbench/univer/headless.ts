import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import enUS from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { CalculationMode } from '@univerjs/sheets-formula';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { WorkbookContents } from '../../src/files/contents';
import type { Spreadsheet } from '../host/spreadsheet';
import { moveConditionalFormats } from './conditional-ranges';
import { registerPlugins } from './plugins';
import { EMPTY_WORKBOOK, openSpreadsheet } from './spreadsheet';

export { changesSince } from './changes-since';

/** A spreadsheet without a page, for Node. Dispose it, or its timers keep the process alive. */
export function createHeadlessSpreadsheet(contents: WorkbookContents = EMPTY_WORKBOOK): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, [
    ...UniverSheetsNodeCorePreset({
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }).plugins,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsTablePlugin,
  ]);
  return openSpreadsheet(univer, contents, (engine) => [moveConditionalFormats(engine)]);
}
