import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import { CalculationMode } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import type { WorkbookContents } from '../../src/files/contents';
import type { Spreadsheet } from '../host/spreadsheet';
import { registerPlugins } from './plugins';
import { fitRows } from './row-heights';
import { EMPTY_WORKBOOK, openSpreadsheet } from './spreadsheet';

export interface PageOptions {
  readonly isDark?: boolean;
}

/** A spreadsheet a person can see and type into. The container needs a size of its own. */
export function createPageSpreadsheet(
  container: HTMLElement,
  contents: WorkbookContents = EMPTY_WORKBOOK,
  { isDark = false }: PageOptions = {},
): Spreadsheet {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        filterWords,
        noteWords,
        tableWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, [
    ...UniverSheetsCorePreset({
      container,
      // One row instead of two: the add-in's own ribbon stands above it.
      ribbonType: 'simple',
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }).plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsDataValidationPreset().plugins,
    ...UniverSheetsFilterPreset().plugins,
    ...UniverSheetsNotePreset().plugins,
    ...UniverSheetsTablePreset().plugins,
  ]);
  return openSpreadsheet(univer, contents, (engine) => [fitRows(engine, contents)]);
}
