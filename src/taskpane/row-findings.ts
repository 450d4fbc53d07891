import { html, LitElement, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { cellAddress, type Finding } from '../core';
import type { RowFindings } from './findings-by-row';
import { patchClass } from './patch-class';
import { rowStyle } from './row-style';
import { shorten } from './shorten';
import { strings } from './strings';
import { patches, shared } from './styles';

const LONGEST_WORDS = 70;

/** A cell of a sheet, as "go-to" carries it. */
type Place = Pick<Finding, 'sheet' | 'row' | 'column'>;

/** One row of the sheet and what was found in it. Sends "go-to" with the place that is wanted. */
export class RowFindingsElement extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override properties = { row: { attribute: false } };
  static override styles = [shared, patches, rowStyle];

  declare row: RowFindings;

  protected override render() {
    const { row, ref, words, judged, findings } = this.row;
    return html`
      <p class="quiet place">
        <span>${row === null ? strings.wholeTracker : strings.place(row, ref)}</span>
        ${
          judged
            ? html`<span class="judged">
                <span class=${classMap({ patch: true, [patchClass(judged.rag)]: true })}></span>
                <span>${strings.judged(judged.rag, judged.status)}</span>
              </span>`
            : nothing
        }
      </p>
      ${row === null || !words ? nothing : this.#words(words, { ...this.row, row })}
      ${judged ? html`<p class="quiet">${judged.why}</p>` : nothing}
      <ul>
        ${findings.map((finding) => html`<li>${this.#finding(finding)}</li>`)}
      </ul>
    `;
  }

  #words(words: string, place: Place) {
    const address = cellAddress(place.row, place.column);
    return html`<button
      type="button"
      class="words"
      title=${strings.goTo(address)}
      @click=${this.#goTo(place)}
    >
      ${shorten(words, LONGEST_WORDS)}
    </button>`;
  }

  #finding(finding: Finding) {
    const address = cellAddress(finding.row, finding.column);
    return html`<button type="button" title=${strings.goTo(address)} @click=${this.#goTo(finding)}>
      <span class="level ${finding.level}">${strings.level(finding.level)}</span>
      <span class="address">${address}</span>
      <span class="message">${finding.message}</span>
    </button>`;
  }

  #goTo({ sheet, row, column }: Place) {
    const detail: Place = { sheet, row, column };
    return () => this.dispatchEvent(new CustomEvent('go-to', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('recs-row-findings', RowFindingsElement);
