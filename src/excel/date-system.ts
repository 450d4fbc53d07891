import type { DateSystem } from '../core';

/** 1 January 1904 in a workbook that counts days from that day. */
const FIRST_OF_1904 = 0;

/**
 * Queues the question from when the workbook counts its days; call the result after the next sync. Office.js has no
 * property for it, so Excel is asked what number it gives 1 January 1904: 1462 in nearly every workbook. Any other
 * answer, or none, is taken for the usual one.
 */
export function queueDateSystem(context: Excel.RequestContext): () => DateSystem {
  const first = context.workbook.functions.date(1904, 1, 1);
  first.load('value,error');
  return () => (first.value === FIRST_OF_1904 ? '1904' : '1900');
}
