import { html, LitElement, nothing } from 'lit';
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/message-bar.js';
import type { Day } from '../core';
import { headline } from '../report';
import './as-at-date';
import { session, type SessionState } from './excel';
import './finding-list';
import { paneStyle } from './pane-style';
import './rag-counts';
import './status-columns';
import { strings } from './strings';
import { shared } from './styles';
import { followTheme } from './theme';

/** The pane: shows the session, and passes on to it what the officer asks for. */
export class Pane extends LitElement {
  static override styles = [shared, paneStyle];

  #stop = () => {};

  override connectedCallback() {
    super.connectedCallback();
    this.#stop = session.subscribe(() => this.requestUpdate());
    void session.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render() {
    const { asAt, isAsAtToday, busy, report, hasStatusColumns, notice } = session.state();
    const hasTracker = report !== null && report.trackers.length > 0;
    return html`
      <main>
        <h1>${strings.title}</h1>
        ${report || busy ? nothing : html`<p>${strings.introduction}</p>`}
        <recs-as-at-date
          .day=${asAt}
          .isToday=${isAsAtToday}
          @as-at=${(event: CustomEvent<Day | null>) => void session.setAsAt(event.detail)}
        ></recs-as-at-date>
        <fluent-button
          appearance="primary"
          ?disabled-focusable=${busy !== null}
          @click=${() => busy ?? void session.validate()}
        >
          ${strings.validate}
        </fluent-button>
        <div role="status">${notice ? this.#notice(notice) : nothing}</div>
        <div role="status">${this.#result(busy, report)}</div>
        ${hasTracker ? html`<recs-rag-counts .byRag=${report.summary.byRag}></recs-rag-counts>` : nothing}
        ${
          report && !hasTracker && !hasStatusColumns
            ? nothing
            : html`<recs-status-columns
                .areThere=${hasStatusColumns}
                .isBusy=${busy !== null}
                @write=${() => void session.writeStatusColumns()}
                @remove=${() => void session.removeStatusColumns()}
              ></recs-status-columns>`
        }
        ${
          hasTracker
            ? html`<recs-finding-list
                .report=${report}
                @go-to=${(event: CustomEvent<Parameters<typeof session.goTo>[0]>) => void session.goTo(event.detail)}
              ></recs-finding-list>`
            : nothing
        }
      </main>
    `;
  }

  #result(busy: SessionState['busy'], report: SessionState['report']) {
    if (busy) return html`<p>${busy === 'writing' ? strings.writing : strings.validating}</p>`;
    if (!report) return nothing;
    return html`<p class="headline">${headline(report)}</p>
      <p class="quiet">${strings.judgedAsAt(report.asAt)}</p>`;
  }

  #notice({ tone, text }: NonNullable<SessionState['notice']>) {
    return html`<fluent-message-bar intent=${tone === 'done' ? 'success' : 'error'}>
      ${text}
    </fluent-message-bar>`;
  }
}

followTheme();
customElements.define('recs-pane', Pane);
