import { css, html, LitElement } from 'lit';
import { copyText } from '../copy-text';
import { strings } from '../strings';
import { controls, shared } from '../styles';

const NAME = 'recs.config.json';

/** Takes the settings to another workbook. Sends "import" with a text. */
export class SettingsFile extends LitElement {
  static override properties = {
    text: { attribute: false },
    said: { state: true },
  };
  static override styles = [
    shared,
    controls,
    css`
      .buttons {
        margin-block: 8px;
      }

      input {
        display: block;
        max-width: 100%;
        margin-block: 4px 12px;
        font: inherit;
      }
    `,
  ];

  /** Gives the settings as a file's text. */
  declare text: () => string;
  declare said: string;

  constructor() {
    super();
    this.said = '';
  }

  protected override render() {
    const words = strings.settings;
    return html`
      <p class="quiet">${words.fileHint}</p>
      <div class="buttons">
        <button type="button" class="button" @click=${this.#save}>${words.save}</button>
        <button type="button" class="button" @click=${() => void this.#copy()}>${words.copy}</button>
      </div>
      <label>
        ${words.import}
        <input
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void this.#take(event)}
        />
      </label>
      <p role="status" class="quiet">${this.said}</p>
    `;
  }

  readonly #save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.text()], { type: 'application/json' }));
    link.download = NAME;
    link.click();
    URL.revokeObjectURL(link.href);
    this.said = strings.settings.saved(NAME);
  };

  async #copy() {
    this.said = (await copyText(this.text())) ? strings.copied : strings.settings.notCopied;
  }

  async #take(event: Event) {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.dispatchEvent(new CustomEvent('import', { detail: await file.text() }));
    input.value = '';
  }
}

customElements.define('recs-settings-file', SettingsFile);
