import { css, html, LitElement } from 'lit';
import { strings } from '../strings';
import { controls, shared } from '../styles';

/** Puts everything back to how it came, once asked. Sends "reset". */
export class SettingsReset extends LitElement {
  static override properties = { isAsked: { state: true }, said: { state: true } };
  static override styles = [
    shared,
    controls,
    css`
      .buttons {
        margin-block-start: 8px;
      }
    `,
  ];

  declare isAsked: boolean;
  declare said: string;

  constructor() {
    super();
    this.isAsked = false;
    this.said = '';
  }

  protected override render() {
    const words = strings.settings;
    return html`<div data-focus-home>
      ${
        this.isAsked
          ? html`<p>${words.resetHint}</p>
              <div class="buttons">
                <button type="button" data-main class="button" @click=${this.#reset}>
                  ${words.resetNow}
                </button>
                <button type="button" class="subtle" @click=${() => (this.isAsked = false)}>
                  ${words.keep}
                </button>
              </div>`
          : html`<button type="button" data-main class="button" @click=${() => (this.isAsked = true)}>
              ${words.reset}
            </button>`
      }
      <p role="status" class="quiet">${this.said}</p>
    </div>`;
  }

  readonly #reset = () => {
    this.isAsked = false;
    this.said = strings.settings.wasReset;
    this.dispatchEvent(new Event('reset'));
  };
}

customElements.define('recs-settings-reset', SettingsReset);
