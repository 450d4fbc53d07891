/**
 * Is this one of the third of all texts that are not looked at while a reader is built? Decided by the text alone
 * (FNV-1a of its letters and digits), so that it is the same in every list and for ever.
 */
export function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of text.toLowerCase().replace(/[^a-z0-9]/g, '')) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash % 3 === 0;
}
