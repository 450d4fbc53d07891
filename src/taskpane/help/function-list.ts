import { css, html, LitElement } from 'lit';
import type { Report } from '../../core';
import { copyText } from '../copy-text';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { exampleFormula, type DescribedFunction } from './example-formula';

/** The list that Excel itself reads stands beside the page; asked for with the pane, so that it is here offline too. */
const described = fetch('functions.json')
  .then(async (answer) => ((await answer.json()) as { functions: DescribedFunction[] }).functions)
  .catch(() => null);

/** The custom functions, each with a formula to copy. */
export class FunctionList extends LitElement {
  static override properties = {
    report: { attribute: false },
    functions: { state: true },
    said: { state: true },
  };
  static override styles = [
    shared,
    controls,
    css`
      li {
        padding-block: 8px;
        border-block-end: 1px solid var(--colorNeutralStroke2);
      }

      code {
        display: block;
        margin-block: 4px;
        font-family: var(--fontFamilyMonospace);
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare report: Report | null;
  /** Null where they could not be fetched. */
  declare functions: readonly DescribedFunction[] | null;
  declare said: string;

  constructor() {
    super();
    this.functions = [];
    this.said = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    void described.then((functions) => (this.functions = functions));
  }

  protected override render() {
    if (!this.functions) return html`<p>${strings.help.functionsFailed}</p>`;
    const block = this.report?.trackers[0]?.blocks[0];
    return html`
      <p role="status" class="quiet">${this.said}</p>
      <ul>
        ${this.functions.map((each) => {
          const formula = exampleFormula(each, block);
          return html`<li>
            <b>${`RECS.${each.name}`}</b>
            <p>${each.description}</p>
            <code>${formula}</code>
            <button type="button" class="button" @click=${() => void this.#copy(formula)}>
              ${strings.help.copy(`RECS.${each.name}`)}
            </button>
          </li>`;
        })}
      </ul>
    `;
  }

  async #copy(formula: string) {
    this.said = (await copyText(formula)) ? strings.copied : strings.notCopied;
  }
}

customElements.define('recs-function-list', FunctionList);
