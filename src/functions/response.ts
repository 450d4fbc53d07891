import { kindOfText } from './kind-of-text';

/**
 * Says what a response to a recommendation comes to: accepted, accepted in part, in principle, rejected, noted, none or unclear. As in =RECS.RESPONSE(C2:C60).
 * @customfunction RESPONSE RESPONSE
 * @helpurl https://localhost:3000/help.html#response
 * @param text The cell with the response, or a column of them.
 * @returns The kind in words, one for each row given.
 */
export function response(text: unknown[][]): Promise<unknown[][]> {
  return kindOfText(text, 'response');
}
