import { html } from 'lit';
import type { Rag } from '../core';
import { patchClass } from './patch-class';

/** A dot of a colour; its word has to stand beside it. */
export function ragPatch(rag: Rag) {
  return html`<span class="patch dot ${patchClass(rag)}"></span>`;
}
