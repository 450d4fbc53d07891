import { columnName } from '../core';
import { cellsAt } from './cells-at';
import { sizeOf, type FilledArea } from './filled-areas';
import { ExcelProblem, codeOf } from './problems';
import type { Pace } from './pace';

/** Cells asked for in the first request; later ones are as large as the answers so far allow. */
const CELLS_AT_ONCE = 200_000;

/** Where there are more, a few first: what they weigh tells how many travel together. */
const CELLS_TO_WEIGH = 50_000;

/** What is asked of each cell, and how much of it in one answer. */
export interface Asked {
  /** Of a range, in one string as the library takes it; the values are among it. */
  readonly properties: string;
  readonly bytesAtOnce: number;
}

/**
 * Asks for these areas in as few requests as travel: halved where the host says, or shows by null, that an answer is too
 * large, and sized by the bytes of the answers so far. `take` is given each block of rows, is to let go of it, and gives
 * the bytes that travelled, roughly.
 */
export async function eachBlock(
  context: Excel.RequestContext,
  areas: readonly FilledArea[],
  { properties, bytesAtOnce }: Asked,
  pace: Pace,
  take: (block: FilledArea, range: Excel.Range) => Promise<number>,
): Promise<void> {
  const left = areas.filter(({ rows }) => rows > 0);
  let cellsAtOnce = sizeOf(left) > CELLS_AT_ONCE ? CELLS_TO_WEIGH : CELLS_AT_ONCE;
  let bytes = 0;
  let cells = 0;
  while (left.length > 0) {
    const blocks = takeBlocks(left, cellsAtOnce);
    const size = sizeOf(blocks);
    const ranges = await askFor(context, blocks, properties);
    if (ranges === null) {
      const [block] = blocks as [FilledArea];
      if (blocks.length === 1 && block.rows === 1) throw tooLarge(block);
      left.unshift(...blocks);
      cellsAtOnce = Math.max(1, Math.floor(size / 2));
      continue;
    }
    // Each let go of at once: a large workbook should not be in memory twice.
    for (const block of blocks) bytes += await take(block, ranges.shift()!);
    cells += size;
    const travels = Math.floor(bytesAtOnce / (bytes / cells));
    cellsAtOnce = cellsAtOnce < CELLS_AT_ONCE ? Math.min(travels, cellsAtOnce * 2) : Math.max(travels, 1);
    if (left.length > 0) await pace.breathe();
  }
}

/** Takes the next blocks of whole rows from the front of the list, about so many cells. */
function takeBlocks(left: FilledArea[], room: number): FilledArea[] {
  const blocks: FilledArea[] = [];
  while (left.length > 0) {
    const [area] = left as [FilledArea];
    if (blocks.length > 0 && area.columns > room) break;
    const rows = Math.min(area.rows, Math.max(1, Math.floor(room / area.columns)));
    blocks.push({ ...area, rows });
    room -= rows * area.columns;
    if (rows === area.rows) left.shift();
    else left[0] = { ...area, row: area.row + rows, rows: area.rows - rows };
  }
  return blocks;
}

/** The ranges with what they hold; null where that is too much for one answer. */
async function askFor(
  context: Excel.RequestContext,
  blocks: readonly FilledArea[],
  properties: string,
): Promise<Excel.Range[] | null> {
  const ranges = blocks.map(({ worksheet, row, column, rows, columns }) => {
    const range = cellsAt(worksheet, row, column, rows, columns);
    range.load(properties);
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit') return null;
    throw error;
  }
  return ranges.some(({ values }) => values === null) ? null : ranges;
}

function tooLarge({ worksheet, row, column }: FilledArea): ExcelProblem {
  return new ExcelProblem(
    `Row ${row + 1} of ‘${worksheet.name}’ holds more text from column ${columnName(column)} on than Excel gives in one go. Shorten or split its longest cells, and press Validate again.`,
  );
}
