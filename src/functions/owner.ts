import { kindOfText } from './kind-of-text';

/**
 * Says who an owner cell names: named post, named person, team, several, unclear or none. As in =RECS.OWNER(C2:C60).
 * @customfunction OWNER OWNER
 * @helpurl https://localhost:3000/help.html#owner
 * @param text The owner cell, or a column of them.
 * @returns The kind in words, one for each row given.
 */
export function owner(text: unknown[][]): Promise<unknown[][]> {
  return kindOfText(text, 'owner');
}
