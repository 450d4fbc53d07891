import { readFileSync } from 'node:fs';
import { cellAddress, type Cell, type Sheet } from '../../src/core';
import { loadExcelize } from '../../src/files';

/** Cells as they are stored, not as they are shown. */
const STORED = { RawCellValue: true };

/**
 * Where another library reads other words in a workbook than we did, in a sentence; undefined where it reads the same or
 * cannot read it. What it passes over and we read is no fault.
 */
export async function readOtherwise(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
): Promise<string | undefined> {
  const library = await loadExcelize(readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz')));
  try {
    const file = library.OpenReader(bytes);
    if (file.error !== null) return undefined;
    for (const name of file.GetSheetList().list) {
      const { error, result } = file.GetRows(name, STORED);
      if (error !== null) continue;
      const sheet = sheets.find((each) => each.name === name);
      const other = result.flatMap((row, r) =>
        row.flatMap((words, c) =>
          words !== '' && !isSame(cellAt(sheet, r, c), words)
            ? [`${name}!${cellAddress(r, c)} is ‘${words}’`]
            : [],
        ),
      )[0];
      if (other !== undefined) return `another library reads otherwise: ${other}.`;
    }
  } catch {
    // It breaks down over some of them, and is started afresh for the next.
  }
  return undefined;
}

function cellAt(sheet: Sheet | undefined, row: number, column: number): Cell {
  return sheet?.rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** Words must be the same; of numbers and days only that something is there, for both are stored as figures. */
function isSame(cell: Cell, words: string): boolean {
  return typeof cell === 'string' ? cell === words : cell !== null;
}
