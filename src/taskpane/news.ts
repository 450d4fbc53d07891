import { css, html, LitElement, nothing } from 'lit';
import type { Notice, StaleRows } from './excel';
import './notice-bar';
import './stale-bar';

/** What was done, or could not be, and what has changed since. Sends "go-to" with a place, and "recheck". */
export class News extends LitElement {
  static override properties = { notice: { attribute: false }, stale: { attribute: false } };
  static override styles = css`
    :host {
      display: grid;
      gap: 8px;
    }
  `;

  declare notice: Notice | null;
  declare stale: readonly StaleRows[];

  protected override render() {
    return html`
      ${this.notice ? html`<recs-notice-bar .notice=${this.notice}></recs-notice-bar>` : nothing}
      ${this.stale.length > 0 ? html`<recs-stale-bar .stale=${this.stale}></recs-stale-bar>` : nothing}
    `;
  }

  /** A notice that is out of sight comes into it; the focus stays where it is. */
  protected override updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('notice') && this.notice) this.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('recs-news', News);
