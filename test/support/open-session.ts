import './at-once';
import type { Session } from '../../src/excel';
import type { WorkbookContents } from '../../src/files/contents';
import { createHeadlessSpreadsheet } from '../../workbench/univer/headless';
import type { OfficeHost } from '../../workbench/host/host';
import type { Spreadsheet } from '../../workbench/host/spreadsheet';
import { openOffice, type OpenOfficeOptions } from './office';

export interface OpenedSession {
  readonly spreadsheet: Spreadsheet;
  readonly host: OfficeHost;
  readonly session: Session;
  close(): Promise<void>;
}

/** The add-in's own session over the real Office.js and a workbook of these contents, or one that is open already. */
export async function openSession(
  workbook: WorkbookContents | Spreadsheet | undefined,
  settings: Readonly<Record<string, unknown>> = {},
  options: OpenOfficeOptions = {},
): Promise<OpenedSession> {
  const spreadsheet =
    workbook !== undefined && 'usedArea' in workbook ? workbook : createHeadlessSpreadsheet(workbook);
  const office = await openOffice(spreadsheet, { ...options, asGlobals: true, settings });
  // Loaded only now, as in the add-in's page, where Office.js comes first.
  const { createSession } = await import('../../src/excel/session');
  return {
    spreadsheet,
    host: office.host,
    session: createSession(),
    async close() {
      await office.close();
      spreadsheet.dispose();
    },
  };
}
