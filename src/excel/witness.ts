import { cellsAt } from './cells-at';
import { ExcelProblem } from './problems';
import type { SheetInWorkbook } from './read-workbook';

/** Thrown where rows or columns have come or gone since the workbook was read, so that places in it are others. */
export class Moved extends ExcelProblem {}

const MOVED =
  'Rows or columns came or went while the RAG columns were written, so this was stopped before anything else was changed. Try again: it starts from how the workbook is now.';

/** What is looked at of a sheet: some rows as they were read, in these columns but those of ours. */
export interface Looked {
  readonly sheet: SheetInWorkbook;
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly own: readonly (number | null)[];
}

/** Queues a look; call the result after the sync: it throws Moved where the rows hold something else. */
export type Witness = () => () => void;

/**
 * Tells by the words in a few rows, such as the header and the last action with the blank row below, whether a sheet is
 * still laid out as it was read. Numbers and days may be results that change by themselves, and are passed over.
 */
export function createWitness(context: Excel.RequestContext, all: readonly Looked[]): Witness {
  return () => {
    const looks = all.flatMap(({ sheet, rows, firstColumn, lastColumn, own }) =>
      rows.map((row) => {
        const worksheet = context.workbook.worksheets.getItem(sheet.id);
        const cells = cellsAt(worksheet, row, firstColumn, 1, lastColumn - firstColumn + 1);
        cells.load('values');
        const read = sheet.rows[row - sheet.firstRow] ?? [];
        return { cells, firstColumn, own, read };
      }),
    );
    return () => {
      for (const { cells, firstColumn, own, read } of looks)
        for (const [i, value] of cells.values[0]!.entries()) {
          const column = firstColumn + i;
          const was = read[column] ?? '';
          if (typeof was === 'string' && !own.includes(column) && value !== was) throw new Moved(MOVED);
        }
    };
  };
}
