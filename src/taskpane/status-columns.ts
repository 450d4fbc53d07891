import { html, LitElement } from 'lit';
import { strings } from './strings';
import { controls, shared } from './styles';

/** Adds, refreshes and removes the RAG status columns, saying first what that changes. Sends "write" or "remove". */
export class StatusColumns extends LitElement {
  static override properties = { areThere: { type: Boolean }, isBusy: { type: Boolean } };
  static override styles = [shared, controls];

  declare areThere: boolean;
  declare isBusy: boolean;

  protected override render() {
    return html`
      <h2>${strings.columns}</h2>
      <p class="quiet" style="margin-block: 4px 8px">
        ${this.areThere ? strings.columnsThere : strings.columnsAdding}
      </p>
      <div class="buttons">
        ${this.#button('write', this.areThere ? strings.refresh : strings.add)}
        ${this.areThere ? this.#button('remove', strings.remove) : ''}
      </div>
    `;
  }

  #button(event: 'write' | 'remove', words: string) {
    return html`<button
      type="button"
      class="button"
      aria-disabled=${this.isBusy}
      @click=${() => this.isBusy || this.dispatchEvent(new Event(event, { bubbles: true, composed: true }))}
    >
      ${words}
    </button>`;
  }
}

customElements.define('recs-status-columns', StatusColumns);
