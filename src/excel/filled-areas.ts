/** A rectangle of a sheet. Rows and columns count from 0. */
export interface FilledArea {
  readonly worksheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area of more cells is looked at more closely: it may be nearly empty, with a stray cell far out. */
const SUSPICIOUS = 1_000_000;

/** More filled cells than these are not a tracker but a store of records, and are not read. */
const MOST_CELLS = 3_000_000;

/** How often the parts of an area are parted again, and in how many rows and columns of parts. */
const LOOKS = 4;
const BANDS = 16;
const STRIPS = 4;

/** Queues the question where in a range of cells some are filled; call the result after the next sync. */
export function queueUsed(worksheet: Excel.Worksheet, used: Excel.Range): () => FilledArea | null {
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () =>
    used.isNullObject
      ? null
      : {
          worksheet,
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        };
}

/**
 * The parts of an area in which cells are filled, from top to bottom and left to right; mostly the area itself, at no
 * cost. null where too many are.
 */
export async function filledParts(
  context: Excel.RequestContext,
  area: FilledArea,
): Promise<FilledArea[] | null> {
  const parts = await narrowed(context, [area], LOOKS);
  return sizeOf(parts) > MOST_CELLS ? null : parts;
}

async function narrowed(
  context: Excel.RequestContext,
  areas: FilledArea[],
  looks: number,
): Promise<FilledArea[]> {
  if (looks === 0 || sizeOf(areas) <= SUSPICIOUS) return areas;
  const parts = areas.flatMap((part) => (sizeOf([part]) > SUSPICIOUS / BANDS ? partsOf(part) : [part]));
  const asked = parts.map(({ worksheet, row, column, rows, columns }) =>
    queueUsed(
      worksheet,
      worksheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true),
    ),
  );
  await context.sync();
  const filled = asked.flatMap((answer) => answer() ?? []);
  const isDense = sizeOf(filled) > sizeOf(areas) / 2;
  return isDense ? areas : narrowed(context, filled, looks - 1);
}

/** How many cells these are. */
export function sizeOf(areas: readonly FilledArea[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function partsOf(area: FilledArea): FilledArea[] {
  const height = Math.ceil(area.rows / BANDS);
  const width = Math.ceil(area.columns / STRIPS);
  const parts: FilledArea[] = [];
  for (let row = 0; row < area.rows; row += height) {
    for (let column = 0; column < area.columns; column += width) {
      parts.push({
        worksheet: area.worksheet,
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(height, area.rows - row),
        columns: Math.min(width, area.columns - column),
      });
    }
  }
  return parts;
}
