import { css, html, LitElement } from 'lit';
import { LEVELS, rules, type Settings } from '../../core';
import { choiceField } from '../choice-field';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { RULE_CHOICES, ruleChoice, withRule } from './choices';

/** Every rule with what it looks for, on, off or at another level. Sends "settings". */
export class RuleChoices extends LitElement {
  static override properties = { settings: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      summary {
        padding-block: 6px;
        font-weight: var(--fontWeightSemibold);
        cursor: pointer;
      }

      li {
        padding-block: 6px;
      }

      label {
        color: inherit;
        font-size: inherit;
      }
    `,
  ];

  declare settings: Settings;

  protected override render() {
    return LEVELS.map((level) => {
      const own = rules.filter((rule) => rule.level === level);
      const changed = own.filter((rule) => ruleChoice(this.settings, rule) !== 'as-it-comes').length;
      return html`<details>
        <summary>${strings.settings.rulesOf(strings.level(level), own.length, changed)}</summary>
        <ul>
          ${own.map(
            (rule) =>
              html`<li>
                ${choiceField(
                  rule.summary,
                  RULE_CHOICES,
                  ruleChoice(this.settings, rule),
                  (choice) => strings.settings.ruleChoice(choice, rule.level),
                  (choice) =>
                    this.dispatchEvent(
                      new CustomEvent('settings', {
                        detail: { rules: withRule(this.settings, rule, choice) },
                      }),
                    ),
                )}
              </li>`,
          )}
        </ul>
      </details>`;
    });
  }
}

customElements.define('recs-rule-choices', RuleChoices);
