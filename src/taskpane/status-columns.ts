import { css, html, LitElement, nothing } from 'lit';
import { calmPage, calmStyle } from './calm-page';
import { checkBox, checkBoxStyle } from './check-box';
import type { Habits } from './excel';
import { strings } from './strings';
import { controls, shared } from './styles';
import type { SheetChanges } from './sheet-changes';

/** What is written into the sheets, said before it is done. Sends "write", "remove" or "habits". */
export class StatusColumns extends LitElement {
  static override properties = { changes: { attribute: false }, isBusy: { type: Boolean } };
  static override styles = [
    shared,
    controls,
    calmStyle,
    checkBoxStyle,
    css`
      .what {
        margin-block: 4px 8px;
      }

      h2 + .calm {
        margin-block: 8px;
      }
    `,
  ];

  declare changes: SheetChanges;
  declare isBusy: boolean;

  protected override render() {
    const { hindrance, places, addedTo, toMark } = this.changes;
    const words = strings.columns;
    const areThere = places.length > 0;
    return html`
      <h2>${words.title}</h2>
      ${hindrance ? calmPage(hindrance) : nothing}
      ${
        hindrance?.isWhole
          ? nothing
          : html`<p class="quiet what">${areThere ? words.there(places) : words.adding(addedTo)}</p>
              <div class="buttons" data-focus-home>
                ${this.#button('write', areThere ? words.refresh : words.add)}
                ${areThere ? this.#button('remove', words.remove) : nothing}
              </div>
              ${areThere ? this.#habit('isRefreshAutomatic', words.refreshAlways) : nothing}
              ${this.#habit('areColumnsLive', words.live, words.liveHint)}
              ${this.#habit('isMarking', words.mark, words.markHint(toMark))}`
      }
    `;
  }

  #button(event: 'write' | 'remove', words: string) {
    return html`<button
      type="button"
      ?data-main=${event === 'write'}
      class="button"
      aria-disabled=${this.isBusy}
      @click=${() => this.isBusy || this.dispatchEvent(new Event(event, { bubbles: true, composed: true }))}
    >
      ${words}
    </button>`;
  }

  #habit(name: 'isRefreshAutomatic' | 'areColumnsLive' | 'isMarking', words: string, hint?: string) {
    const box = { id: name, words, isOn: this.changes[name], ...(hint !== undefined && { hint }) };
    return checkBox(box, (isOn) => {
      const detail: Partial<Habits> = { [name]: isOn };
      this.dispatchEvent(new CustomEvent('habits', { detail, bubbles: true, composed: true }));
    });
  }
}

customElements.define('recs-status-columns', StatusColumns);
