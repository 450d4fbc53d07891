import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Report } from '../core';
import { findingsByRow, type RowFindings } from './findings-by-row';
import type { RowFindingsElement } from './row-findings';
import './row-findings';
import { strings } from './strings';
import { shared } from './styles';

const PORTION = 200;

/** What was found, row by row, the first rows only until more are asked for. Lets "go-to" of its rows pass. */
export class FindingList extends LitElement {
  static override properties = { report: { attribute: false }, shown: { state: true } };
  static override styles = [
    shared,
    css`
      h3 {
        margin-block: 12px 4px;
        font-size: var(--fontSizeBase300);
        font-weight: var(--fontWeightSemibold);
      }

      fluent-button {
        margin-block-start: 8px;
      }
    `,
  ];

  declare report: Report;
  declare shown: number;

  #rows: RowFindings[] = [];

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('report')) return;
    this.#rows = findingsByRow(this.report);
    this.shown = PORTION;
  }

  protected override render() {
    const rows = this.#rows.slice(0, this.shown);
    const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
    const isOneSheet = new Set(this.report.trackers.map(({ sheet }) => sheet)).size === 1;
    const left = this.#rows.length - rows.length;
    return html`
      <h2>${strings.findings}</h2>
      <p class="quiet">${strings.levelCounts(this.report.summary.byLevel) || strings.noFindings}</p>
      ${sheets.map(
        (sheet) => html`
          ${isOneSheet ? nothing : html`<h3>${strings.inSheet(sheet)}</h3>`}
          <ol>
            ${repeat(
              rows.filter((row) => row.sheet === sheet),
              (row) => html`<li><recs-row-findings .row=${row}></recs-row-findings></li>`,
            )}
          </ol>
        `,
      )}
      ${
        left > 0
          ? html`<p class="quiet">${strings.shownOf(rows.length, this.#rows.length)}</p>
              <fluent-button @click=${() => void this.#showMore()}>
                ${strings.showMore(Math.min(PORTION, left))}
              </fluent-button>`
          : nothing
      }
    `;
  }

  /** The button goes away with the last portion, so the focus moves on to the first row it brought. */
  async #showMore() {
    const next = this.shown;
    this.shown += PORTION;
    await this.updateComplete;
    const row = this.renderRoot.querySelectorAll<RowFindingsElement>('recs-row-findings')[next];
    await row?.updateComplete;
    row?.focus();
  }
}

customElements.define('recs-finding-list', FindingList);
