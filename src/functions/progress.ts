import { kindOfText } from './kind-of-text';

/**
 * Says how far the work is that a progress cell tells of: complete, in progress, not started, on hold, cancelled, business as usual, unclear or blank. As in =RECS.PROGRESS(F2:F60).
 * @customfunction PROGRESS PROGRESS
 * @helpurl https://localhost:3000/help.html#progress
 * @param text The progress cell, or a column of them.
 * @returns The kind in words, one for each row given.
 */
export function progress(text: unknown[][]): Promise<unknown[][]> {
  return kindOfText(text, 'progress');
}
