import { css, html, LitElement, nothing } from 'lit';
import { ROLES, type Report, type Role, type Settings, type TableMapping } from '../../core';
import { explainUnusedChoice } from '../../report';
import { choiceField } from '../choice-field';
import { shorten } from '../shorten';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { withColumn, withHeader, withoutColumn, withSheet } from './choices';
import './header-form';
import { listTables, surenessOf, type ListedColumn, type ListedTable } from './list-tables';

/** What each column was taken for, to be put right. Sends "tables" with what the officer chose. */
export class ColumnsView extends LitElement {
  static override properties = { report: { attribute: false }, settings: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      section {
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

      .sheet {
        display: flex;
        align-items: center;
        gap: 6px;
        min-height: 32px;
        color: inherit;
        font-size: inherit;
      }

      .problem {
        margin-block-end: 12px;
      }
    `,
  ];

  declare report: Report;
  declare settings: Settings;

  protected override render() {
    const words = strings.tables;
    const ignored = this.settings.tables?.ignoredSheets ?? [];
    const sheets = [...new Set([...this.report.trackers.map(({ sheet }) => sheet), ...ignored])];
    return html`
      <p>${this.report.trackers.length > 0 ? words.introduction : words.lookedFor}</p>
      ${this.report.unusedChoices.map((each) => html`<p class="problem">${explainUnusedChoice(each)}</p>`)}
      ${
        sheets.length === 0
          ? nothing
          : html`<section>
              <h2>${words.sheets}</h2>
              ${sheets.map((sheet) => this.#sheet(sheet, !ignored.includes(sheet)))}
            </section>`
      }
      ${listTables(this.report).map((table) => this.#table(table))}
      <recs-header-form
        @header=${({ detail }: CustomEvent<{ sheet: string; row: number }>) =>
          this.#send(withHeader(this.#tables, detail.sheet, detail.row))}
      ></recs-header-form>
    `;
  }

  get #tables(): TableMapping {
    return this.settings.tables ?? {};
  }

  #sheet(sheet: string, isRead: boolean) {
    return html`<label class="sheet">
      <input
        type="checkbox"
        .checked=${isRead}
        @change=${(event: Event) =>
          this.#send(withSheet(this.#tables, sheet, (event.target as HTMLInputElement).checked))}
      />
      ${strings.tables.readSheet(sheet)}
    </label>`;
  }

  #table({ sheet, headerRows, actions, columns }: ListedTable) {
    return html`<section>
      <h2>${strings.inSheet(sheet)}</h2>
      <p class="quiet">${strings.tables.found(headerRows, actions)}</p>
      <ul>
        ${columns.map((column) => html`<li>${this.#column(sheet, column)}</li>`)}
      </ul>
    </section>`;
  }

  #column(sheet: string, column: ListedColumn) {
    const words = strings.tables;
    const { letter, title, role, samples, byCells } = column;
    const choose = (chosen: Role): void => this.#send(withColumn(this.#tables, sheet, column, chosen));
    const sureness = surenessOf(column);
    return html`
      ${choiceField(words.column(letter, shorten(title, 80)), ROLES, role, (each) => words.roles[each], choose)}
      <p class="quiet">
        ${words.sureness[sureness]}
        ${byCells && byCells.role === role ? words.cellsLookLike(Math.round(byCells.share * 100)) : nothing}
      </p>
      ${samples.length > 0 ? html`<p class="quiet">${words.samples(samples.map((text) => shorten(text, 60)))}</p>` : nothing}
      ${
        sureness === 'chosen'
          ? html`<button
              type="button"
              class="button"
              @click=${() => this.#send(withoutColumn(this.#tables, sheet, column))}
            >
              ${words.letDecide}
            </button>`
          : nothing
      }
    `;
  }

  #send(tables: TableMapping) {
    this.dispatchEvent(new CustomEvent('tables', { detail: tables }));
  }
}

customElements.define('recs-columns-view', ColumnsView);
