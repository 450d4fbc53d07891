import { html, LitElement } from 'lit';
import { calmPage, calmStyle } from './calm-page';
import { drawView } from './draw-view';
import { excel, type Place, type Session } from './excel';
import { firstRow, type Busy } from './first-row';
import { keepClearOf } from './keep-clear';
import { keepFocus } from './keep-focus';
import './long-work';
import './news';
import './overview';
import { paneStyle } from './pane-style';
import { strings } from './strings';
import { controls, shared } from './styles';
import { tabs, tabsStyle } from './tabs';
import { followTheme } from './theme';
import { loadOtherViews, type View } from './views';

/** The pane: shows the session, and passes on to it what the officer asks for. */
export class Pane extends LitElement {
  static override properties = {
    view: { state: true },
    session: { state: true },
    rest: { state: true },
    isAsked: { state: true },
  };
  static override styles = [shared, controls, calmStyle, tabsStyle, paneStyle];

  declare view: View;
  /** Null until it has been fetched, and the engine with it. */
  declare session: Session | null;
  /** The session, and the views beside the first. */
  declare rest: 'fetching' | 'here' | 'failed';
  /** Was Validate pressed before the session was there? */
  declare isAsked: boolean;

  constructor() {
    super();
    this.view = 'overview';
    this.session = null;
    this.rest = 'fetching';
    this.isAsked = false;
  }

  /** All is fetched once the first view can be seen, so that nothing is asked for while the officer works. */
  protected override firstUpdated() {
    requestAnimationFrame(() => setTimeout(() => void this.#fetchRest()));
    keepClearOf(this.renderRoot.querySelector('header')!);
    keepFocus(this);
  }

  protected override render() {
    const state = this.session?.state();
    const busy: Busy = state ? state.busy : this.isAsked ? 'opening' : null;
    return html`
      <header data-focus-home class=${(state?.notice?.details?.length ?? 0) > 1 ? 'long' : ''}>
        <h1 class="unseen">${strings.title}</h1>
        ${firstRow(busy, this.session, this.#validate)}
        <recs-long-work
          .busy=${busy}
          .progress=${state?.progress ?? null}
          .report=${state?.report ?? null}
        ></recs-long-work>
        ${tabs(this.view, this.#show)}
        <recs-news
          role="status"
          .notice=${state?.notice ?? null}
          .stale=${state?.stale ?? []}
          @go-to=${({ detail }: CustomEvent<Place>) => void this.session?.goTo(detail)}
          @recheck=${() => void this.session?.recheck()}
        ></recs-news>
      </header>
      <main>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${this.view}" tabindex="-1" data-focus-home>
          ${this.#panel()}
        </div>
      </main>
    `;
  }

  #panel() {
    const { session, view, rest } = this;
    if (session && (view === 'overview' || rest === 'here')) return drawView(view, session, this.#show);
    if (rest === 'failed')
      return calmPage(strings.blocked.notFetched, {
        words: strings.blocked.tryAgain,
        take: () => void this.#fetchRest(),
      });
    return view === 'overview'
      ? html`<p>${strings.introduction}</p>`
      : html`<p class="quiet">${strings.loadingView}</p>`;
  }

  readonly #show = (view: View) => {
    this.view = view;
    scrollTo(0, 0);
    this.#tryAgain();
  };

  readonly #validate = () => {
    if (this.session) return void this.session.validate();
    this.isAsked = true;
    this.#tryAgain();
  };

  #tryAgain() {
    if (this.rest === 'failed') void this.#fetchRest();
  }

  async #fetchRest() {
    this.rest = 'fetching';
    try {
      if (!this.session) this.#begin((await excel()).session);
      await loadOtherViews();
      this.rest = 'here';
    } catch {
      this.rest = 'failed';
      this.isAsked = false;
    }
  }

  #begin(session: Session) {
    this.session = session;
    session.subscribe(() => this.requestUpdate());
    void session.start();
    if (this.isAsked) void session.validate();
  }
}

followTheme();
customElements.define('recs-pane', Pane);
