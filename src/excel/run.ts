import { codeOf } from './problems';
import { Moved } from './witness';

/** What Excel answers where it cannot make one step to undo of what is asked; untold which on what platform. */
const CANNOT_MERGE: ReadonlySet<string> = new Set([
  'UndoNotSupported',
  'NotImplemented',
  'ApiNotFound',
  'InvalidArgument',
]);

/** What Excel answers where the connection was lost on the way: some of what was asked may be done. */
const LOST: ReadonlySet<string> = new Set(['Timeout', 'RequestAborted', 'ConnectionFailure']);

/** Was the connection to Excel lost on the way? */
export function isLost(error: unknown): boolean {
  return LOST.has(codeOf(error));
}

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Runs a batch; while the officer types in a cell, Excel lets it wait. */
export function runInExcel<Result>(batch: Batch<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * Runs a batch that writes: as one step to undo where Excel knows how (ExcelApi 1.20), and once more where Excel then
 * says that it cannot, where the connection was lost, or where rows moved meanwhile. Part of it may be done by then, so
 * `again` gives a batch that starts from how the workbook is at that moment; without it the batch must look that up by
 * itself.
 */
export async function runAsOneStep<Result>(
  batch: Batch<Result>,
  again: () => Promise<Batch<Result>> = () => Promise.resolve(batch),
): Promise<Result> {
  const canMerge = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  const merging = { delayForCellEdit: true, ...(canMerge && { mergeUndoGroup: true }) };
  try {
    return await Excel.run(merging, batch);
  } catch (error) {
    const code = codeOf(error);
    if (canMerge && CANNOT_MERGE.has(code)) return runInExcel(await again());
    if (isLost(error) || error instanceof Moved) return Excel.run(merging, await again());
    throw error;
  }
}
