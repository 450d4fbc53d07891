import { html, LitElement, nothing } from 'lit';
import { copyText } from './copy-text';
import { strings } from './strings';
import { controls, shared } from './styles';

/** Copies what whoever looks after the add-in may ask for; shows it where it cannot be copied. */
export class CopyDetails extends LitElement {
  static override properties = { details: {}, isCopied: { state: true } };
  static override styles = [shared, controls];

  declare details: string;
  /** Null before anybody tried. */
  declare isCopied: boolean | null;

  constructor() {
    super();
    this.isCopied = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('details')) this.isCopied = null;
  }

  protected override render() {
    const { isCopied } = this;
    return html`<button type="button" class="button" @click=${() => void this.#copy()}>
        ${strings.copyDetails}
      </button>
      ${isCopied === null ? nothing : html`<span>${isCopied ? strings.copied : strings.notCopied}</span>`}
      ${isCopied === false ? html`<pre>${this.details}</pre>` : nothing}`;
  }

  async #copy() {
    this.isCopied = await copyText(this.details);
  }
}

customElements.define('recs-copy-details', CopyDetails);
