import { html, LitElement, nothing } from 'lit';
import { session } from './excel';
import './long-work';
import './notice-bar';
import './overview';
import { paneStyle } from './pane-style';
import { strings } from './strings';
import { controls, shared } from './styles';
import { tabs, tabsStyle } from './tabs';
import { followTheme } from './theme';
import { drawView } from './draw-view';
import { LOADS, type View } from './views';

/** The pane: shows the session, and passes on to it what the officer asks for. */
export class Pane extends LitElement {
  static override properties = { view: { state: true }, loaded: { state: true } };
  static override styles = [shared, controls, tabsStyle, paneStyle];

  declare view: View;
  /** The views that are here; one that could not be fetched is told as "failed". */
  declare loaded: Readonly<Partial<Record<View, 'here' | 'failed'>>>;

  #stop = () => {};

  constructor() {
    super();
    this.view = 'overview';
    this.loaded = { overview: 'here' };
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

  protected override render() {
    const { asAt, busy, progress, notice } = session.state();
    return html`
      <header>
        <h1 class="unseen">${strings.title}</h1>
        ${
          busy
            ? html`<recs-long-work
                .busy=${busy}
                .progress=${progress}
                @cancel=${session.cancel}
              ></recs-long-work>`
            : html`<div class="first">
                <button type="button" class="button primary" @click=${() => void session.validate()}>
                  ${strings.validate}
                </button>
                <span class="quiet">${strings.judgedBy(asAt)}</span>
              </div>`
        }
        ${tabs(this.view, this.#show)}
      </header>
      <main>
        <div role="status">
          ${notice ? html`<recs-notice-bar .notice=${notice}></recs-notice-bar>` : nothing}
        </div>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${this.view}">${this.#panel()}</div>
      </main>
    `;
  }

  #panel() {
    const state = this.loaded[this.view];
    if (state === 'here') return drawView(this.view, session, this.#show);
    if (state === undefined) return html`<p class="quiet">${strings.loadingView}</p>`;
    return html`<p>${strings.viewFailed}</p>
      <button type="button" class="button" @click=${() => this.#show(this.view)}>
        ${strings.tryAgain}
      </button>`;
  }

  readonly #show = (view: View) => {
    this.view = view;
    scrollTo(0, 0);
    if (this.loaded[view] !== 'here') void this.#load(view);
  };

  async #load(view: View) {
    this.loaded = { ...this.loaded, [view]: undefined };
    const state = await LOADS[view]!().then(
      () => 'here' as const,
      () => 'failed' as const,
    );
    this.loaded = { ...this.loaded, [view]: state };
  }
}

followTheme();
customElements.define('recs-pane', Pane);
