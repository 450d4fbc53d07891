/** What Excel answers where it cannot make one step to undo of what is asked; untold which on what platform. */
const CANNOT_MERGE: ReadonlySet<string> = new Set([
  'UndoNotSupported',
  'NotImplemented',
  'ApiNotFound',
  'InvalidArgument',
]);

/** Runs a batch; while the officer types in a cell, Excel lets it wait. */
export function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/**
 * Runs a batch that writes: as one step to undo where Excel knows how (ExcelApi 1.20), and once more without where it
 * then says that it cannot. So the batch must be one that goes on where it was broken off.
 */
export async function runAsOneStep<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return runInExcel(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (!CANNOT_MERGE.has(String((error as OfficeExtension.Error).code))) throw error;
    return runInExcel(batch);
  }
}
