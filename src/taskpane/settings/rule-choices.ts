import { css, html, LitElement } from 'lit';
import { LEVELS, rules, type Rule, type Settings } from '../../core';
import { choiceField } from '../choice-field';
import { rulePage } from '../help/rule-pages';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { RULE_CHOICES, ruleChoice, withRule, type RuleChoice } from './choices';

/** Every rule with what it looks for, on, off or at another level. Sends "settings". */
export class RuleChoices extends LitElement {
  static override properties = { settings: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      summary {
        padding-block: 4px;
        cursor: pointer;
      }

      .level {
        font-weight: var(--fontWeightSemibold);
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
        <summary class="level">
          ${strings.settings.rulesOf(strings.level(level), own.length, changed)}
        </summary>
        <ul>
          ${own.map((rule) => html`<li>${this.#rule(rule)}</li>`)}
        </ul>
      </details>`;
    });
  }

  #rule(rule: Rule) {
    const [why] = rulePage(rule.id);
    const words = (choice: RuleChoice): string => strings.settings.ruleChoice(choice, rule.level);
    const choose = (choice: RuleChoice): void => {
      const detail: Settings = { rules: withRule(this.settings, rule, choice) };
      this.dispatchEvent(new CustomEvent('settings', { detail }));
    };
    return html`${choiceField(rule.summary, RULE_CHOICES, ruleChoice(this.settings, rule), words, choose)}
      <details>
        <summary class="quiet">${strings.settings.whyRule}</summary>
        <p class="quiet">${why}</p>
      </details>`;
  }
}

customElements.define('recs-rule-choices', RuleChoices);
