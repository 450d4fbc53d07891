import { html, LitElement, nothing } from 'lit';
import { calmPage, calmStyle } from './calm-page';
import { drawView } from './draw-view';
import { session } from './excel';
import './long-work';
import './notice-bar';
import './overview';
import { paneStyle } from './pane-style';
import './stale-bar';
import { strings } from './strings';
import { controls, shared } from './styles';
import { tabs, tabsStyle } from './tabs';
import { followTheme } from './theme';
import { loadOtherViews, type View } from './views';

/** The pane: shows the session, and passes on to it what the officer asks for. */
export class Pane extends LitElement {
  static override properties = { view: { state: true }, others: { state: true } };
  static override styles = [shared, controls, calmStyle, tabsStyle, paneStyle];

  declare view: View;
  /** The views beside the first. */
  declare others: 'fetching' | 'here' | 'failed';

  #stop = () => {};

  constructor() {
    super();
    this.view = 'overview';
    this.others = 'fetching';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#stop = session.subscribe(() => this.requestUpdate());
    void session.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  /** All is fetched once the first view is there, so that nothing is asked for while the officer works. */
  protected override firstUpdated() {
    setTimeout(() => void this.#fetchOthers());
  }

  protected override render() {
    const { stale, notice } = session.state();
    return html`
      <header>
        <h1 class="unseen">${strings.title}</h1>
        ${this.#first()} ${tabs(this.view, this.#show)}
      </header>
      <main>
        <div role="status">
          ${notice ? html`<recs-notice-bar .notice=${notice}></recs-notice-bar>` : nothing}
          ${
            stale.length > 0
              ? html`<recs-stale-bar
                  .stale=${stale}
                  @recheck=${() => void session.recheck()}
                ></recs-stale-bar>`
              : nothing
          }
        </div>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${this.view}">${this.#panel()}</div>
      </main>
    `;
  }

  #first() {
    const { asAt, busy, progress } = session.state();
    if (busy)
      return html`<recs-long-work
        .busy=${busy}
        .progress=${progress}
        @cancel=${session.cancel}
      ></recs-long-work>`;
    return html`<div class="first">
      <button type="button" class="button primary" @click=${() => void session.validate()}>
        ${strings.validate}
      </button>
      <span class="quiet">${strings.judgedBy(asAt)}</span>
    </div>`;
  }

  #panel() {
    if (this.view === 'overview' || this.others === 'here') return drawView(this.view, session, this.#show);
    if (this.others === 'fetching') return html`<p class="quiet">${strings.loadingView}</p>`;
    return calmPage(strings.blocked.notFetched, {
      words: strings.blocked.tryAgain,
      take: () => void this.#fetchOthers(),
    });
  }

  readonly #show = (view: View) => {
    this.view = view;
    scrollTo(0, 0);
    if (this.others === 'failed') void this.#fetchOthers();
  };

  async #fetchOthers() {
    this.others = 'fetching';
    this.others = await loadOtherViews().then(
      () => 'here' as const,
      () => 'failed' as const,
    );
  }
}

followTheme();
customElements.define('recs-pane', Pane);
