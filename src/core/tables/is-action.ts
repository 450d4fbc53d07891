import { isBlankMark } from '../model/plain-text';
import { cellText } from '../model/sheet';
import type { ActionRow, TrackerRows } from './tracker';

/** Does a row hold more than a recommendation with its response? A dash is no more than a blank. */
export function isAction({ blocks }: TrackerRows, { block, cells }: ActionRow): boolean {
  return (
    blocks[block]!.columns.action === undefined ||
    (['action', 'owner', 'deadline'] as const).some((role) => !isBlankMark(cellText(cells[role])))
  );
}
