import { areaOfAddress } from '../../src/core';
import type { WorkbookContents } from '../../src/files/contents';
import type { OfficeHost } from '../../workbench/host/host';
import type { Spreadsheet } from '../../workbench/host/spreadsheet';
import type { FunctionsMetadata } from '../../workbench/host/sheet-functions';
import { createHeadlessSpreadsheet } from '../../workbench/univer/headless';
import { openOffice } from '../support/office';
import { generatedMetadata } from './generated-metadata';

export interface OpenFunctions {
  readonly spreadsheet: Spreadsheet;
  readonly host: OfficeHost;
  /** Types into a cell of the first sheet, given as "H5". */
  type(address: string, value: string | number): void;
  /** What the cells of the first sheet show, once no formula waits for its first answer. */
  shown(range: string): Promise<unknown[][]>;
  /** Waits until the cells show this. */
  shows(range: string, wanted: readonly (readonly unknown[])[]): Promise<void>;
  close(): Promise<void>;
}

/** A workbook in the stand-in for Excel with all of the add-in's functions in it, as the build describes them. */
export async function openFunctions(
  contents: WorkbookContents,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<OpenFunctions> {
  const { metadata, associate } = await generatedMetadata();
  // Each page has the add-in's modules to itself.
  jest.resetModules();
  const spreadsheet = createHeadlessSpreadsheet(contents);
  const office = await openOffice(spreadsheet, { asGlobals: true, settings, isDate1904: contents.date1904 });
  for (const { id, functionName } of associate) {
    const file = (await import(`../../src/functions/${functionName}`)) as Record<string, never>;
    CustomFunctions.associate(id, file[functionName]!);
  }
  const known = { ...metadata, allowErrorForDataTypeAny: true } as FunctionsMetadata;
  office.host.registerFunctions(known, 'RECS');
  const sheet = spreadsheet.sheets()[0]!.id;
  const now = (range: string): unknown[][] => spreadsheet.values(sheet, areaOf(range));
  return {
    spreadsheet,
    host: office.host,
    type: (address, value) => spreadsheet.write(sheet, areaOf(address), [[value]]),
    async shown(range) {
      await spreadsheet.calculated();
      return now(range);
    },
    async shows(range, wanted) {
      const end = Date.now() + 15_000;
      while (JSON.stringify(now(range)) !== JSON.stringify(wanted)) {
        if (Date.now() > end) expect(now(range)).toEqual(wanted);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    async close() {
      // Formulas are cancelled first, while the page is there to hear it and stop its timers.
      spreadsheet.dispose();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await office.close();
    },
  };
}

function areaOf(range: string) {
  const { firstRow, firstColumn, lastRow, lastColumn } = areaOfAddress(range)!;
  return {
    row: firstRow,
    column: firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}
