import type { SheetContents } from '../../src/files/contents';
import { sheetOf } from '../workbench/contents-builder';

export const HEADER = ['Ref', 'Action', 'Owner', 'By when', 'Progress'];
export const LINES = [
  ['1', 'Clear the culvert at Mill Lane', 'Head of Highways', 'March 2027', ''],
  ['2', 'Publish the depot plan', '', 'TBC', ''],
  ['3', 'Agree the wardens’ rota with both unions', 'Clerk', 'June 2026', 'Not started'],
];
export const TITLES = ['RECS RAG', 'RECS Status', 'RECS Due', 'RECS Why'];

/** A sheet with a small tracker in A1:E4. */
export function plan(more: Partial<SheetContents> = {}, name = 'Plan'): SheetContents {
  return sheetOf(name, [HEADER, ...LINES], more);
}
