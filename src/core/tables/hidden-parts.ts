import type { HiddenParts } from '../model/report';
import type { TrackerRows } from './tracker';

/** The hidden parts of a tracker, columns counted in the whole sheet; null where all that is read can be seen. */
export function hiddenParts({ sheet, blocks, actions }: TrackerRows): HiddenParts | null {
  const rows = new Set(sheet.hiddenRows);
  const columns = new Set(sheet.hiddenColumns);
  if (rows.size === 0 && columns.size === 0) return null;
  const inHiddenRows = actions.filter(({ row }) => rows.has(row + sheet.firstRow)).length;
  const used = new Set(
    blocks.flatMap((block) => [
      ...Object.values(block.columns),
      ...Object.values(block.more).flat(),
      ...[block.percent, block.finished].filter((column) => column !== undefined),
    ]),
  );
  const hiddenColumns = [...used]
    .map((column) => column + sheet.firstColumn)
    .filter((column) => columns.has(column))
    .sort((one, other) => one - other);
  return inHiddenRows === 0 && hiddenColumns.length === 0
    ? null
    : { actions: inHiddenRows, columns: hiddenColumns };
}
