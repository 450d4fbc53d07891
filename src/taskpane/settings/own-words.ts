import { css, html, LitElement } from 'lit';
import type { Settings } from '../../core';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { COMMON_LISTS, listId, ownWords, withoutWord, withWord, type OwnWord } from './own-words-list';

/** Words that the council uses, beside those that are known. Sends "settings". */
export class OwnWords extends LitElement {
  static override properties = { settings: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      li {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 8px;
        border-block-end: 1px solid var(--colorNeutralStroke2);
        overflow-wrap: anywhere;
      }

      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
        margin-block: 8px 12px;
      }

      input {
        display: block;
        width: 100%;
        margin-block-start: 2px;
      }
    `,
  ];

  declare settings: Settings;

  protected override render() {
    const words = strings.settings.words;
    return html`
      <form @submit=${this.#add}>
        <label>${words.word}<input name="word" required maxlength="100" autocomplete="off" /></label>
        <label>
          ${words.means}
          <select name="list">
            ${COMMON_LISTS.map((list) => html`<option value=${listId(list)}>${words.meaning(list)}</option>`)}
          </select>
        </label>
        <div class="buttons"><button class="button">${words.add}</button></div>
      </form>
      <ul aria-label=${words.title}>
        ${ownWords(this.settings).map((own) => this.#word(own))}
      </ul>
    `;
  }

  #word(own: OwnWord) {
    return html`<li>
      <span>‘${own.word}’ <span class="quiet">${strings.settings.words.meaning(own)}</span></span>
      <button
        type="button"
        class="subtle"
        aria-label=${strings.settings.words.removeOne(own.word)}
        @click=${() => this.#send(withoutWord(this.settings, own))}
      >
        ${strings.settings.words.remove}
      </button>
    </li>`;
  }

  #add(event: SubmitEvent) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = new FormData(form);
    const word = String(fields.get('word')).trim();
    const list = COMMON_LISTS.find((each) => listId(each) === fields.get('list'));
    if (word === '' || !list) return;
    form.reset();
    this.#send(withWord(this.settings, { ...list, word }));
  }

  #send(words: Settings['words']) {
    this.dispatchEvent(new CustomEvent('settings', { detail: { words } }));
  }
}

customElements.define('recs-own-words', OwnWords);
