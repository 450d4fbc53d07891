import { parseIsoDay } from '../../src/core';
import type { WorkbookContents } from '../../src/files/contents';
import type { Spreadsheet } from '../../workbench/host/spreadsheet';
import { openSession, type OpenedSession } from '../support/open-session';

/** The workbook that the test opened. */
export let opened: OpenedSession;

/** A session on a workbook, as at the day of the committee; closed when the test is over. */
export async function open(contents: WorkbookContents): Promise<OpenedSession> {
  opened = await openSession(contents);
  await opened.session.setAsAt(parseIsoDay('2026-11-23')!);
  return opened;
}

/** Opens a workbook that is open already once more, with other settings in it. */
export async function openAgain(
  spreadsheet: Spreadsheet,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  opened = await openSession(spreadsheet, settings);
}

export function values(row: number, column: number, columns = 4, sheet = 0): unknown[] {
  const { id } = opened.spreadsheet.sheets()[sheet]!;
  return opened.spreadsheet.values(id, { row, column, rows: 1, columns })[0]!;
}

export function put(row: number, column: number, ...cells: (string | number)[]): void {
  const { id } = opened.spreadsheet.sheets()[0]!;
  opened.spreadsheet.write(id, { row, column, rows: 1, columns: cells.length }, [cells]);
}

afterEach(() => opened.close());
