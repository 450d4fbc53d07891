import { KEPT_KEY } from '../core';
import { setCurrentDateSystem } from '../current-config';
import { queueDateSystem } from './date-system';
import { runInExcel } from './run';

/**
 * Asks from when the workbook counts its days, tells the formulas, and answers whether the workbook has settings of its
 * own, which the session then has to read: to know that there are none takes nothing of the engine.
 */
export async function learnSettings(): Promise<{ readonly areUsual: boolean }> {
  return runInExcel(async (context) => {
    const dateSystem = queueDateSystem(context);
    const kept = context.workbook.settings.getItemOrNullObject(KEPT_KEY);
    kept.load('value');
    await context.sync();
    setCurrentDateSystem(dateSystem());
    return { areUsual: kept.isNullObject || !String(kept.value).includes('"settings":') };
  });
}
