import { css, html, LitElement, nothing } from 'lit';
import { checkBox, checkBoxStyle } from '../check-box';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import type { ListedSheet } from './list-tables';

/** Every sheet of the workbook: read or not, and what was found in it. Sends "read" with its name and whether. */
export class SheetList extends LitElement {
  static override properties = { sheets: { attribute: false } };
  static override styles = [
    shared,
    controls,
    checkBoxStyle,
    css`
      :host {
        margin-block: 16px;
      }
    `,
  ];

  declare sheets: readonly ListedSheet[];

  protected override render() {
    if (this.sheets.length === 0) return nothing;
    return html`<h2>${strings.tables.sheets}</h2>
      ${this.sheets.map(({ name, isRead, actions }, index) =>
        checkBox(
          {
            id: `sheet-${index}`,
            words: strings.tables.readSheet(name),
            isOn: isRead,
            ...(isRead && { hint: strings.tables.inIt(actions) }),
          },
          (isOn) => this.dispatchEvent(new CustomEvent('read', { detail: { name, isRead: isOn } })),
        ),
      )}`;
  }
}

customElements.define('recs-sheet-list', SheetList);
