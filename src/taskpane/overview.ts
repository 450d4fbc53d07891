import { css, html, LitElement, nothing } from 'lit';
import type { Day, Report } from '../core';
import { headline } from '../report';
import './as-at-date';
import { calmPage, calmStyle } from './calm-page';
import './rag-counts';
import type { SheetChanges } from './sheet-changes';
import './status-columns';
import { strings } from './strings';
import { controls, shared } from './styles';
import type { View } from './views';

/** What was found in one sentence, and where to go on. Sends "show" with a view, "as-at", "write", "remove", "habits". */
export class Overview extends LitElement {
  static override properties = {
    report: { attribute: false },
    asAt: { type: Number },
    isToday: { type: Boolean },
    changes: { attribute: false },
    isBusy: { type: Boolean },
  };
  static override styles = [
    shared,
    controls,
    calmStyle,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 20px;
      }

      .headline {
        font-size: var(--fontSizeBase400);
        line-height: var(--lineHeightBase400);
      }

      .quiet {
        margin-block-start: 4px;
      }

      .buttons {
        margin-block-start: 8px;
      }
    `,
  ];

  declare report: Report | null;
  declare asAt: Day;
  declare isToday: boolean;
  declare changes: SheetChanges;
  declare isBusy: boolean;

  protected override render() {
    const { report, changes, isBusy } = this;
    const hasTracker = report !== null && report.trackers.length > 0;
    return html`
      ${report ? this.#result(report) : isBusy ? nothing : html`<p>${strings.introduction}</p>`}
      <recs-as-at-date .day=${this.asAt} .isToday=${this.isToday}></recs-as-at-date>
      ${
        report && !hasTracker && changes.places.length === 0
          ? nothing
          : html`<recs-status-columns .changes=${changes} .isBusy=${isBusy}></recs-status-columns>`
      }
    `;
  }

  #result(report: Report) {
    if (report.trackers.length === 0)
      return calmPage(strings.blocked.noTracker, {
        words: strings.pointAtHeader,
        take: () => this.#show('columns'),
      });
    return html`<div>
        <p class="headline">${headline(report)}</p>
        <p class="quiet">${strings.judgedAsAt(report.asAt)}</p>
      </div>
      <div>
        <recs-rag-counts .byRag=${report.summary.byRag}></recs-rag-counts>
        ${this.#to('actions', strings.seeActions)}
      </div>
      <div>
        <h2>${strings.findings.title}</h2>
        <p>${strings.levelCounts(report.summary.byLevel) || strings.noFindings}</p>
        ${this.#to('findings', strings.seeFindings)}
      </div>`;
  }

  #to(view: View, words: string) {
    return html`<div class="buttons">
      <button type="button" class="button" @click=${() => this.#show(view)}>${words}</button>
    </div>`;
  }

  #show(view: View) {
    this.dispatchEvent(new CustomEvent('show', { detail: view }));
  }
}

customElements.define('recs-overview', Overview);
