import { css, html, LitElement } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Summary } from '../core';
import { colourCounts } from './colour-counts';
import { patchClass } from './patch-class';
import { strings } from './strings';
import { grouped } from '../report';
import { patches, shared } from './styles';

/** How many actions have each colour, as a bar for the eye and as words and numbers for everyone. */
export class RagCounts extends LitElement {
  static override properties = { byRag: { attribute: false } };
  static override styles = [
    shared,
    patches,
    css`
      .bar {
        display: flex;
        gap: 2px;
        height: 12px;
        margin-block: 8px;
      }

      .bar .patch {
        min-width: 4px;
        border-radius: 2px;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
      }

      li {
        display: flex;
        align-items: center;
        gap: 6px;
      }

      li .patch {
        width: 12px;
        height: 12px;
        border-radius: 50%;
      }

      b {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  declare byRag: Summary['byRag'];

  protected override render() {
    const counts = colourCounts(this.byRag);
    return html`
      <h2>${strings.colours}</h2>
      <div class="bar" aria-hidden="true">
        ${counts.map(
          ({ rag, count }) =>
            html`<span
              class=${classMap({ patch: true, [patchClass(rag)]: true })}
              style=${styleMap({ flexGrow: count })}
            ></span>`,
        )}
      </div>
      <ul>
        ${counts.map(
          ({ rag, count }) =>
            html`<li>
              <span class=${classMap({ patch: true, [patchClass(rag)]: true })}></span>
              <span>${rag} <b>${grouped(count)}</b></span>
            </li>`,
        )}
      </ul>
    `;
  }
}

customElements.define('recs-rag-counts', RagCounts);
