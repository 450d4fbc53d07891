import { css, html, LitElement, nothing } from 'lit';
import type { Report, Role, Settings, TableMapping } from '../../core';
import { explainUnusedChoice } from '../../report';
import type { ReadSheet, Session } from '../excel';
import { strings } from '../strings';
import { shared } from '../styles';
import { withColumn, withHeader, withoutColumn, withSheet } from './choices';
import './header-form';
import { listSheets, listTables, type ListedColumn, type ListedTable } from './list-tables';
import './sheet-list';
import './table-columns';

/** What each column was taken for, to be put right. Sends "tables" with what the officer chose. */
export class ColumnsView extends LitElement {
  static override properties = {
    report: { attribute: false },
    sheets: { attribute: false },
    settings: { attribute: false },
    selectedRow: { attribute: false },
  };
  static override styles = [
    shared,
    css`
      .problem {
        margin-block-start: 12px;
      }
    `,
  ];

  declare report: Report;
  declare sheets: readonly ReadSheet[];
  declare settings: Settings;
  declare selectedRow: Session['selectedRow'];

  protected override render() {
    const words = strings.tables;
    const { report, sheets } = this;
    return html`
      <p>${report.trackers.length > 0 ? words.introduction : words.lookedFor}</p>
      ${report.unusedChoices.map((each) => html`<p class="problem">${explainUnusedChoice(each)}</p>`)}
      <recs-sheet-list
        .sheets=${listSheets(report, sheets, this.#tables.ignoredSheets ?? [])}
        @read=${({ detail }: CustomEvent<{ name: string; isRead: boolean }>) =>
          this.#send(withSheet(this.#tables, detail.name, detail.isRead))}
      ></recs-sheet-list>
      ${listTables(report, sheets).map((table) => this.#table(table))}
      ${
        sheets.length === 0
          ? nothing
          : html`<recs-header-form
              .sheets=${sheets.map(({ name }) => name)}
              .selectedRow=${this.selectedRow}
              @header=${({ detail }: CustomEvent<{ sheet: string; row: number }>) =>
                this.#send(withHeader(this.#tables, detail.sheet, detail.row))}
            ></recs-header-form>`
      }
    `;
  }

  #table(table: ListedTable) {
    return html`<recs-table-columns
      .table=${table}
      @choose=${({ detail: { column, role } }: CustomEvent<{ column: ListedColumn; role: Role | null }>) =>
        this.#send(
          role === null
            ? withoutColumn(this.#tables, table.sheet, column)
            : withColumn(this.#tables, table.sheet, column, role),
        )}
    ></recs-table-columns>`;
  }

  get #tables(): TableMapping {
    return this.settings.tables ?? {};
  }

  #send(tables: TableMapping) {
    this.dispatchEvent(new CustomEvent('tables', { detail: tables }));
  }
}

customElements.define('recs-columns-view', ColumnsView);
