import { plainSheet } from '../../src/files';
import './corrections';
import type { IUnitRange, Univer } from '@univerjs/core';
import { UniverInstanceType } from '@univerjs/core';
import type { WorkbookContents } from '../../src/files/contents';
import type { Spreadsheet } from '../host/spreadsheet';
import type { Calculation } from './calculation';
import { calculation } from './calculation';
import { cells } from './cells';
import { conditionalFormats } from './conditional-formats';
import { areasOfA1 } from './a1';
import type { Engine } from './engine';
import { openEngine } from './engine';
import { events } from './events';
import { formats } from './formats';
import { customNamesInFile } from './formula-names';
import { functions } from './functions';
import { readGridTyping } from './grid-typing';
import { keepSavedResults, restoreSpills } from './saved-results';
import { merges } from './merges';
import { sheets } from './sheets';
import { structure } from './structure';
import { showSystemDates } from './system-dates';
import { tables } from './tables';
import { idOfSheet, toUniver } from './to-univer';

interface Disposable {
  dispose(): void;
}

const engines = new WeakMap<Spreadsheet, Engine>();

/** A workbook with one empty sheet, as Excel opens with. */
export const EMPTY_WORKBOOK: WorkbookContents = {
  sheets: [plainSheet('Sheet1')],
  styles: [{ numberFormat: 'General' }],
  activeSheet: 0,
  date1904: false,
};

/**
 * Puts the contents into a univer whose plugins are registered. Disposing the spreadsheet disposes the
 * univer, and before it what follow gives.
 */
export function openSpreadsheet(
  univer: Univer,
  contents: WorkbookContents,
  follow: (engine: Engine) => Disposable[] = () => [],
): Spreadsheet {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, toUniver(contents));
  const engine = openEngine(univer);
  contents.sheets.forEach((sheet, index) =>
    engine.facts.set(idOfSheet(index), {
      isProtected: sheet.isProtected,
      isVeryHidden: sheet.visibility === 'very-hidden',
      filterArea: sheet.autoFilter === undefined ? undefined : areasOfA1(sheet.autoFilter)[0],
    }),
  );
  const ofSheets = sheets(engine);
  const active = contents.sheets[contents.activeSheet];
  if (active?.visibility === 'visible') ofSheets.activateSheet(idOfSheet(contents.activeSheet));
  restoreSpills(engine, contents);
  const calculating = calculation(engine);
  const listening = events(engine);
  const custom = functions(engine, calculating);
  const parts = [
    custom,
    listening,
    calculating,
    readGridTyping(engine),
    keepSavedResults(engine, contents),
    showSystemDates(engine),
    ...follow(engine),
  ];
  requestMissingResults(engine, calculating, contents);

  const spreadsheet: Spreadsheet = {
    ...ofSheets,
    ...cells(engine),
    ...formats(engine),
    ...structure(engine),
    ...merges(engine),
    ...conditionalFormats(engine),
    ...tables(engine),
    ...listening,
    ...custom,
    calculated: () => calculating.settled(),
    dispose() {
      parts.forEach((part) => part.dispose());
      univer.dispose();
    },
  };
  engines.set(spreadsheet, engine);
  return spreadsheet;
}

/** The engine behind a spreadsheet that came from openSpreadsheet. */
export function engineOf(spreadsheet: Spreadsheet): Engine {
  const engine = engines.get(spreadsheet);
  if (!engine) throw new Error('This spreadsheet was not made by this engine.');
  return engine;
}

/**
 * A formula saved with its result keeps it until something it depends on changes. One saved without is calculated,
 * but not where it needs a function that is yet to be registered.
 */
function requestMissingResults(engine: Engine, calculating: Calculation, contents: WorkbookContents): void {
  const missing: IUnitRange[] = [];
  contents.sheets.forEach((sheet, index) =>
    sheet.rows.forEach((cellsOfRow, row) =>
      cellsOfRow?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const custom = customNamesInFile(cell.formula);
        custom.forEach((name) => engine.customNames.add(name));
        if (cell.type !== 'blank' || custom.length > 0) return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        missing.push({ unitId: engine.unitId, sheetId: idOfSheet(index), range });
      }),
    ),
  );
  calculating.request(missing);
}
