import { css, html, LitElement } from 'lit';
import { configOf, type Settings } from '../../core';
import { choiceField } from '../choice-field';
import { strings } from '../strings';
import { controls, shared } from '../styles';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** From when an action is due soon, and when the financial year begins. Sends "settings". */
export class DaySettings extends LitElement {
  static override properties = { settings: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      input {
        display: block;
        width: 88px;
        margin-block: 2px 8px;
      }
    `,
  ];

  declare settings: Settings;

  protected override render() {
    const words = strings.settings;
    const { warningDays, deadline } = configOf([this.settings]);
    return html`
      <label>
        ${words.warningDays}
        <input type="number" min="0" max="366" .value=${String(warningDays)} @change=${this.#takeDays} />
      </label>
      ${choiceField(
        words.financialYear,
        MONTHS,
        String(deadline.financialYearStart),
        (month) => words.months[Number(month) - 1]!,
        this.#takeMonth,
      )}
    `;
  }

  readonly #takeDays = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.reportValidity() && input.value !== '') this.#send({ warningDays: Number(input.value) });
  };

  readonly #takeMonth = (month: string) =>
    this.#send({ deadline: { ...this.settings.deadline, financialYearStart: Number(month) } });

  #send(settings: Settings) {
    this.dispatchEvent(new CustomEvent('settings', { detail: settings }));
  }
}

customElements.define('recs-day-settings', DaySettings);
