import { css, html, LitElement, nothing } from 'lit';
import type { Day, Report } from '../core';
import { headline } from '../report';
import './as-at-date';
import './rag-counts';
import './status-columns';
import { strings } from './strings';
import { controls, shared } from './styles';
import type { View } from './views';

/** What was found in one sentence, and where to go from there. Sends "show" with a view, "as-at", "write", "remove". */
export class Overview extends LitElement {
  static override properties = {
    report: { attribute: false },
    asAt: { type: Number },
    isToday: { type: Boolean },
    hasColumns: { type: Boolean },
    isBusy: { type: Boolean },
  };
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 16px;
      }

      .headline {
        font-size: var(--fontSizeBase400);
        line-height: var(--lineHeightBase400);
      }

      .buttons {
        margin-block-start: 8px;
      }
    `,
  ];

  declare report: Report | null;
  declare asAt: Day;
  declare isToday: boolean;
  declare hasColumns: boolean;
  declare isBusy: boolean;

  protected override render() {
    const { report } = this;
    const hasTracker = report !== null && report.trackers.length > 0;
    return html`
      ${report ? this.#result(report) : this.isBusy ? nothing : html`<p>${strings.introduction}</p>`}
      ${
        hasTracker
          ? html`<div>
                <recs-rag-counts .byRag=${report.summary.byRag}></recs-rag-counts>
                ${this.#to('actions', strings.seeActions)}
              </div>
              <div>
                <h2>${strings.findings.title}</h2>
                <p>${strings.levelCounts(report.summary.byLevel) || strings.noFindings}</p>
                ${this.#to('findings', strings.seeFindings)}
              </div>`
          : report
            ? this.#to('columns', strings.pointAtHeader)
            : nothing
      }
      <recs-as-at-date .day=${this.asAt} .isToday=${this.isToday}></recs-as-at-date>
      ${
        report && !hasTracker && !this.hasColumns
          ? nothing
          : html`<recs-status-columns
              .areThere=${this.hasColumns}
              .isBusy=${this.isBusy}
            ></recs-status-columns>`
      }
    `;
  }

  #result(report: Report) {
    return html`<div>
      <p class="headline">${headline(report)}</p>
      ${report.trackers.length > 0 ? html`<p class="quiet">${strings.judgedAsAt(report.asAt)}</p>` : nothing}
    </div>`;
  }

  #to(view: View, words: string) {
    return html`<div class="buttons">
      <button
        type="button"
        class="button"
        @click=${() => this.dispatchEvent(new CustomEvent('show', { detail: view }))}
      >
        ${words}
      </button>
    </div>`;
  }
}

customElements.define('recs-overview', Overview);
