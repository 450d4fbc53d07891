import { css, html, LitElement, nothing } from 'lit';
import type { SessionState } from './excel';
import { strings } from './strings';
import { controls, shared } from './styles';
import { secondsLeft } from './time-left';

/** How far the reading and judging has come. Sends "cancel". */
export class LongWork extends LitElement {
  static override properties = { busy: {}, progress: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      progress {
        display: block;
        width: 100%;
        height: 6px;
        margin-block: 6px;
        accent-color: var(--colorBrandBackground);
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
      }
    `,
  ];

  /** Opening is the fetching of all that can do it. */
  declare busy: NonNullable<SessionState['busy']> | 'opening';
  declare progress: SessionState['progress'];

  #since = performance.now();
  #hadProgress = false;

  protected override willUpdate() {
    // The pace of the judging says nothing of the reading before it.
    if (this.progress && !this.#hadProgress) this.#since = performance.now();
    this.#hadProgress = this.progress !== null;
  }

  protected override render() {
    const label = strings.busy[this.busy];
    return html`
      <div class="row">
        <p role="status">${label}</p>
        ${
          this.busy === 'validating'
            ? html`<button
                type="button"
                class="button"
                @click=${() => this.dispatchEvent(new Event('cancel'))}
              >
                ${strings.cancel}
              </button>`
            : nothing
        }
      </div>
      ${this.progress ? this.#progress(this.progress) : html`<progress aria-label=${label}></progress>`}
    `;
  }

  #progress({ rowsDone, rows }: NonNullable<SessionState['progress']>) {
    const left = secondsLeft((performance.now() - this.#since) / 1000, rowsDone, rows);
    const words = strings.progress(rowsDone, rows, left === null ? null : strings.secondsLeft(left));
    return html`<progress aria-label=${words} max=${rows} .value=${rowsDone}></progress>
      <p class="quiet">${words}</p>`;
  }
}

customElements.define('recs-long-work', LongWork);
