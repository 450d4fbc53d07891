import { css, html, LitElement } from 'lit';
import { LEVELS, rules } from '../../core';
import { strings } from '../strings';
import { shared } from '../styles';
import { rulePage } from './rule-pages';

/** Every rule with its page, by how much it matters. */
export class RuleList extends LitElement {
  static override styles = [
    shared,
    css`
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
    `,
  ];

  protected override render() {
    return LEVELS.map(
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
    );
  }
}

customElements.define('recs-rule-list', RuleList);
