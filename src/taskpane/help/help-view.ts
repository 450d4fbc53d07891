import { css, html, LitElement } from 'lit';
import type { Report } from '../../core';
import { section, sectionStyle } from '../section';
import { strings } from '../strings';
import { shared } from '../styles';
import './function-list';
import './rule-list';

/** What an officer may want to look up: every rule's page, the functions, the keys. */
export class HelpView extends LitElement {
  static override properties = { report: { attribute: false } };
  static override styles = [
    shared,
    sectionStyle,
    css`
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
      ${section(
        words.keys,
        html`<dl>
          ${words.keyList.map(
            ([key, does]) =>
              html`<dt>${key}</dt>
                <dd>${does}</dd>`,
          )}
        </dl>`,
      )}
      ${section(
        words.functions,
        html`<p class="quiet">${words.functionsHint}</p>
          <recs-function-list .report=${this.report}></recs-function-list>`,
      )}
      ${section(
        words.rules,
        html`<p class="quiet">${words.rulesHint}</p>
          <recs-rule-list></recs-rule-list>`,
      )}
    `;
  }
}

customElements.define('recs-help-view', HelpView);
