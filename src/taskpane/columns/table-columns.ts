import { css, html, LitElement, nothing } from 'lit';
import { ROLES, type Role } from '../../core';
import { choiceField } from '../choice-field';
import { shorten } from '../shorten';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { shareToTell, surenessOf, type ListedColumn, type ListedTable } from './list-tables';

/** A tracker's columns, each with what it was taken for. Sends "choose" with a column and a role, null for ours. */
export class TableColumns extends LitElement {
  static override properties = { table: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      :host {
        margin-block: 16px 24px;
      }

      li {
        padding-block: 8px;
        border-block-end: 1px solid var(--colorNeutralStroke2);
        overflow-wrap: anywhere;
      }

      li select {
        margin-block-end: 4px;
      }
    `,
  ];

  declare table: ListedTable;

  protected override render() {
    const { sheet, headerRows, actions, columns } = this.table;
    return html`<h2>${strings.inSheet(sheet)}</h2>
      <p class="quiet">${strings.tables.found(headerRows, actions)}</p>
      <ul>
        ${columns.map((column) => html`<li>${this.#column(column)}</li>`)}
      </ul>`;
  }

  #column(column: ListedColumn) {
    const words = strings.tables;
    const { letter, title, role, samples } = column;
    const sureness = surenessOf(column);
    const share = shareToTell(column);
    const name = words.column(letter, shorten(title, 80));
    return html`
      ${choiceField(
        name,
        ROLES,
        role,
        (each) => words.roles[each],
        (chosen) => this.#send(column, chosen),
      )}
      <p class="quiet">
        ${words.sureness[sureness]} ${share === null ? nothing : words.cellsLookLike(share)}
      </p>
      ${samples.length > 0 ? html`<p class="quiet">${words.samples(samples.map((text) => shorten(text, 60)))}</p>` : nothing}
      ${
        sureness === 'chosen'
          ? html`<button type="button" class="button" @click=${() => this.#send(column, null)}>
              ${words.letDecide}
            </button>`
          : nothing
      }
    `;
  }

  #send(column: ListedColumn, role: Role | null) {
    this.dispatchEvent(new CustomEvent('choose', { detail: { column, role } }));
  }
}

customElements.define('recs-table-columns', TableColumns);
