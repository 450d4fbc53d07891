import { html, LitElement } from 'lit';
import { calmPage, calmStyle } from './calm-page';
import { drawView } from './draw-view';
import type { Place } from './excel';
import { firstRow } from './first-row';
import { keepClearOf } from './keep-clear';
import { keepFocus } from './keep-focus';
import './long-work';
import './news';
import { Opening } from './opening';
import './overview';
import { paneStyle } from './pane-style';
import { strings } from './strings';
import { controls, shared } from './styles';
import { tabs, tabsStyle } from './tabs';
import { followTheme } from './theme';
import type { View } from './views';

/** The pane: shows the session, and passes on to it what the officer asks for. */
export class Pane extends LitElement {
  static override properties = { view: { state: true } };
  static override styles = [shared, controls, calmStyle, tabsStyle, paneStyle];

  declare view: View;

  readonly #opening = new Opening(() => this.requestUpdate());

  constructor() {
    super();
    this.view = 'overview';
  }

  /** All is fetched once the first view can be seen, so that nothing is asked for while the officer works. */
  protected override firstUpdated() {
    requestAnimationFrame(() => setTimeout(() => void this.#opening.load()));
    keepClearOf(this.renderRoot.querySelector('header')!);
    keepFocus(this);
  }

  protected override render() {
    const { session, busy } = this.#opening;
    const state = session?.state();
    return html`
      <header data-focus-home class=${(state?.notice?.details?.length ?? 0) > 1 ? 'long' : ''}>
        <h1 class="unseen">${strings.title}</h1>
        ${firstRow(busy, session, () => this.#opening.validate())}
        <recs-long-work
          class=${busy ? '' : 'idle'}
          .busy=${busy}
          .progress=${state?.progress ?? null}
          .report=${state?.report ?? null}
        ></recs-long-work>
        ${tabs(this.view, this.#show)}
        <recs-news
          role="status"
          .notice=${state?.notice ?? null}
          .stale=${state?.stale ?? []}
          @go-to=${({ detail }: CustomEvent<Place>) => void session?.goTo(detail)}
          @recheck=${() => void session?.recheck()}
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
    const { session, rest } = this.#opening;
    const { view } = this;
    if (session && (view === 'overview' || rest === 'here')) return drawView(view, session, this.#show);
    if (rest === 'failed')
      return calmPage(strings.blocked.notFetched, {
        words: strings.blocked.tryAgain,
        take: () => this.#opening.tryAgain(),
      });
    return view === 'overview'
      ? html`<p>${strings.introduction}</p>`
      : html`<p class="quiet">${strings.loadingView}</p>`;
  }

  readonly #show = (view: View) => {
    this.view = view;
    scrollTo(0, 0);
    this.#opening.tryAgain();
  };
}

followTheme();
customElements.define('recs-pane', Pane);
