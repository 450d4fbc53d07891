import { css, html, LitElement } from 'lit';
import type { Session } from '../excel';
import { strings } from '../strings';
import { controls, shared } from '../styles';

/** Lets the officer point at the row of titles. Sends "header" with the sheet's name and the row, counted from 1. */
export class HeaderForm extends LitElement {
  static override properties = { sheets: { attribute: false }, selectedRow: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 88px;
        gap: 8px;
        margin-block: 12px;
      }

      input {
        width: 100%;
        margin-block-start: 2px;
      }

      .buttons {
        grid-column: 1 / -1;
      }

      .quiet {
        margin-block: 4px 8px;
      }
    `,
  ];

  declare sheets: readonly string[];
  /** Asks where the officer stands in the workbook. */
  declare selectedRow: Session['selectedRow'];

  protected override render() {
    const words = strings.tables;
    return html`
      <h2>${words.pointAtHeader}</h2>
      <p class="quiet">${words.pointHint}</p>
      <button type="button" class="button" @click=${() => void this.#useSelected()}>
        ${words.useSelected}
      </button>
      <form @submit=${this.#useNamed}>
        <label>
          ${words.sheetName}
          <select name="sheet">
            ${this.sheets.map((name) => html`<option>${name}</option>`)}
          </select>
        </label>
        <label>${words.rowNumber}<input name="row" type="number" required min="1" max="1048576" /></label>
        <div class="buttons"><button class="button">${words.useRow}</button></div>
      </form>
    `;
  }

  async #useSelected() {
    const place = await this.selectedRow();
    if (place) this.#send(place.sheet, place.row + 1);
  }

  #useNamed(event: SubmitEvent) {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    this.#send(String(fields.get('sheet')), Number(fields.get('row')));
  }

  #send(sheet: string, row: number) {
    this.dispatchEvent(new CustomEvent('header', { detail: { sheet, row } }));
  }
}

customElements.define('recs-header-form', HeaderForm);
