import type { Rag } from '../core';

/** The style class of a colour's patch: "Blue-late" for "Blue (late)". */
export function patchClass(rag: Rag): string {
  return rag.replace(/[^A-Za-z]+/g, '-').replace(/-$/, '');
}
