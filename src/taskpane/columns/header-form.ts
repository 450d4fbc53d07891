import { css, html, LitElement } from 'lit';
import { strings } from '../strings';
import { controls, shared } from '../styles';

/** Lets the officer point at the row of titles. Sends "header" with the sheet's name and the row, counted from 1. */
export class HeaderForm extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 88px;
        gap: 8px;
        margin-block: 8px;
      }

      input {
        width: 100%;
        margin-block-start: 2px;
      }

      .buttons {
        grid-column: 1 / -1;
      }
    `,
  ];

  protected override render() {
    const words = strings.tables;
    return html`
      <h2>${words.pointAtHeader}</h2>
      <p class="quiet">${words.pointHint}</p>
      <form @submit=${this.#send}>
        <label>${words.sheetName}<input name="sheet" required maxlength="31" autocomplete="off" /></label>
        <label>${words.rowNumber}<input name="row" type="number" required min="1" max="1048576" /></label>
        <div class="buttons"><button class="button">${words.useRow}</button></div>
      </form>
    `;
  }

  #send(event: SubmitEvent) {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const detail = { sheet: String(fields.get('sheet')).trim(), row: Number(fields.get('row')) };
    this.dispatchEvent(new CustomEvent('header', { detail }));
  }
}

customElements.define('recs-header-form', HeaderForm);
