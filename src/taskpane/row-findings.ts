import { css, html, LitElement, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { cellAddress, type Finding } from '../core';
import type { RowFindings } from './findings-by-row';
import { patchClass } from './patch-class';
import { shorten } from './shorten';
import { strings } from './strings';
import { patches, shared } from './styles';

const LONGEST_WORDS = 70;

/** One row of the sheet and what was found in it. Sends "go-to" with the finding whose cell is wanted. */
export class RowFindingsElement extends LitElement {
  static override properties = { row: { attribute: false } };
  static override styles = [
    shared,
    patches,
    css`
      :host {
        padding-block: 8px;
        border-block-start: 1px solid var(--colorNeutralStroke2);
      }

      .place,
      .judged {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 0 6px;
      }

      .place {
        justify-content: space-between;
      }

      .patch {
        width: 10px;
        height: 10px;
        border-radius: 50%;
      }

      .words {
        font-weight: var(--fontWeightSemibold);
        overflow-wrap: anywhere;
      }

      button {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 8px;
        width: calc(100% + 16px);
        margin-inline: -8px;
        padding: 4px 8px;
        border: none;
        border-radius: var(--borderRadiusMedium);
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }

      button:hover {
        background: var(--colorSubtleBackgroundHover);
      }

      .level {
        font-size: var(--fontSizeBase200);
        font-weight: var(--fontWeightSemibold);
      }

      .must {
        color: var(--colorPaletteRedForeground1);
      }

      .should {
        color: var(--colorPaletteDarkOrangeForeground1);
      }

      .address {
        color: var(--colorBrandForegroundLink);
        font-size: var(--fontSizeBase200);
        text-decoration: underline;
      }

      .message {
        grid-column: 1 / -1;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare row: RowFindings;

  protected override render() {
    const { row, ref, words, judged, findings } = this.row;
    const place = row === null ? strings.wholeTracker : strings.place(row, ref);
    return html`
      <p class="quiet place">
        <span>${place}</span>
        ${
          judged
            ? html`<span class="judged" title=${judged.why}>
                <span class=${classMap({ patch: true, [patchClass(judged.rag)]: true })}></span>
                <span>${strings.judged(judged.rag, judged.status)}</span>
              </span>`
            : nothing
        }
      </p>
      ${words ? html`<p class="words">${shorten(words, LONGEST_WORDS)}</p>` : nothing}
      <ul>
        ${findings.map((finding) => html`<li>${this.#button(finding)}</li>`)}
      </ul>
    `;
  }

  #button(finding: Finding) {
    const address = cellAddress(finding.row, finding.column);
    const goTo = () =>
      this.dispatchEvent(new CustomEvent('go-to', { detail: finding, bubbles: true, composed: true }));
    return html`<button type="button" title=${strings.goTo(address)} @click=${goTo}>
      <span class="level ${finding.level}">${strings.level(finding.level)}</span>
      <span class="address">${address}</span>
      <span class="message">${finding.message}</span>
    </button>`;
  }
}

customElements.define('recs-row-findings', RowFindingsElement);
