import { KEPT_KEY, type KeptInWorkbook, type StatusColumns } from '../core';
import { ExcelProblem } from './problems';
import { parseKept, textOfKept } from './settings-text';

/** What others keep in a file is theirs too; ours stays small. */
const MOST_BYTES = 50_000;

/** Where RAG status columns of ours stand, so that they are known again. */
export interface StatusColumnsPlace {
  readonly sheetId: string;
  /** Its name, by which it is known where another program gave it another id. */
  readonly sheet: string;
  /** Rows and columns count from 0; null for one of the four that the officer has taken out. */
  readonly columns: StatusColumns;
  /** The tracker's own first column. */
  readonly trackerColumn: number;
  readonly headerRows: readonly number[];
  /** The rows from the first to the last action. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** False until all is written, so that columns left half done by a failure are completed by the next try. */
  readonly isComplete: boolean;
  /** Widths in points of the four columns before they were ours. */
  readonly widths: readonly number[];
  /** The number format of the cells under RECS Due before they were ours. */
  readonly dueFormat: string;
  /** Did we style the titles? Only where the cells bore no formats of the officer's. */
  readonly isStyled: boolean;
  /** Are they columns of an Excel table? */
  readonly isInTable: boolean;
}

/** What is done by itself in this workbook. */
export interface Habits {
  /** Are changed rows judged again? */
  readonly isRecheckAutomatic: boolean;
  /** Does Validate refresh the RAG status columns that are there? */
  readonly isRefreshAutomatic: boolean;
  /** Are RAG status columns written as formulas that follow the sheet, not as values? */
  readonly areColumnsLive: boolean;
  /** Does Validate mark the cells that findings speak of? */
  readonly isMarking: boolean;
}

/** What the workbook keeps for us. */
export interface WorkbookSettings extends Habits, Pick<KeptInWorkbook, 'asAt' | 'settings'> {
  readonly statusColumns: readonly StatusColumnsPlace[];
}

export type KeptSettings = WorkbookSettings & KeptInWorkbook;

/** Queues the reading of the settings; call the result after the next sync. */
export function queueSettings(context: Excel.RequestContext): () => KeptSettings {
  const setting = context.workbook.settings.getItemOrNullObject(KEPT_KEY);
  setting.load('value');
  return () => parseKept(setting.isNullObject ? undefined : setting.value);
}

/**
 * Queues the writing of the settings; settings that say nothing are taken out of the workbook. Call the result after
 * the next sync: it throws an ExcelProblem where Excel has not kept them.
 */
export function queueSaving(context: Excel.RequestContext, kept: WorkbookSettings): () => void {
  if ('isFromLater' in kept && kept.isFromLater === true)
    throw new ExcelProblem(
      'The settings in this workbook were made by a later version of RECS, so they were left as they are. Update RECS and try again.',
    );
  const { settings } = context.workbook;
  const text = textOfKept(kept);
  if (text === null) {
    settings.getItemOrNullObject(KEPT_KEY).delete();
    return () => {};
  }
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES)
    throw new ExcelProblem(
      `These settings would take ${Math.ceil(bytes / 1000)} KB of the workbook, and at most ${MOST_BYTES / 1000} KB are kept there. Nothing was changed. Take out dismissals or words that are no longer needed, and try again.`,
    );
  settings.add(KEPT_KEY, text);
  const written = settings.getItemOrNullObject(KEPT_KEY);
  written.load('value');
  return () => {
    if (written.isNullObject || written.value !== text)
      throw new ExcelProblem(
        'Excel did not keep the settings in this workbook. Save the workbook and try again.',
      );
  };
}

/** Changes what the workbook keeps, as it stands there at this moment; two round trips. */
export async function changeKept(
  context: Excel.RequestContext,
  change: (kept: KeptSettings) => WorkbookSettings,
): Promise<WorkbookSettings> {
  const present = queueSettings(context);
  await context.sync();
  const before = present();
  const next = { ...before, ...change(before) };
  const confirm = queueSaving(context, next);
  await context.sync();
  confirm();
  return next;
}
