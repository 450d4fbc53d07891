import { css, html, LitElement } from 'lit';
import type { StaleRows } from './excel';
import { strings } from './strings';
import { controls, shared } from './styles';

/** Says which results are old, and offers to judge those rows again. Sends "recheck". */
export class StaleBar extends LitElement {
  static override properties = { stale: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 4px 12px;
        padding: 8px 12px;
        border: 1px solid transparent;
        border-radius: var(--borderRadiusMedium);
        background: var(--colorNeutralBackground3);
        overflow-wrap: anywhere;
      }

      span {
        flex: 1;
      }

      .button {
        flex: none;
      }
    `,
  ];

  declare stale: readonly StaleRows[];

  protected override render() {
    return html`<span>${strings.stale(this.stale)}</span>
      <button
        type="button"
        class="button"
        @click=${() => this.dispatchEvent(new Event('recheck', { bubbles: true, composed: true }))}
      >
        ${strings.recheck}
      </button>`;
  }
}

customElements.define('recs-stale-bar', StaleBar);
