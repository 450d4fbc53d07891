import { css, html, LitElement } from 'lit';
import { LEVELS, rules, type Report } from '../../core';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import './function-list';
import { rulePage } from './rule-pages';

/** What an officer may want to look up: every rule's page, the functions, the keys. */
export class HelpView extends LitElement {
  static override properties = { report: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      section {
        margin-block-end: 24px;
      }

      h2 {
        margin-block-end: 8px;
      }

      h3 {
        margin-block: 12px 4px;
        color: var(--colorNeutralForeground2);
        font-size: var(--fontSizeBase200);
        font-weight: var(--fontWeightSemibold);
      }

      summary {
        padding-block: 6px;
        cursor: pointer;
      }

      details p {
        margin-block-end: 8px;
      }

      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px 12px;
        margin: 0;
      }

      dt {
        font-weight: var(--fontWeightSemibold);
      }

      dd {
        margin: 0;
      }
    `,
  ];

  declare report: Report | null;

  protected override render() {
    const words = strings.help;
    return html`
      <section>
        <h2>${words.keys}</h2>
        <dl>
          ${words.keyList.map(
            ([key, does]) =>
              html`<dt>${key}</dt>
                <dd>${does}</dd>`,
          )}
        </dl>
      </section>
      <section>
        <h2>${words.functions}</h2>
        <p class="quiet">${words.functionsHint}</p>
        <recs-function-list .report=${this.report}></recs-function-list>
      </section>
      <section>
        <h2>${words.rules}</h2>
        ${LEVELS.map(
          (level) =>
            html`<h3>${strings.level(level)}</h3>
              ${rules
                .filter((rule) => rule.level === level)
                .map(
                  ({ id, summary }) =>
                    html`<details id=${id}>
                      <summary>${summary}</summary>
                      ${rulePage(id).map((paragraph) => html`<p>${paragraph}</p>`)}
                    </details>`,
                )}`,
        )}
      </section>
    `;
  }
}

customElements.define('recs-help-view', HelpView);
