import { css, html, LitElement } from 'lit';
import { configOf, type Settings } from '../../core';
import { choiceField } from '../choice-field';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { AS_IT_COMES } from './choices';
import './profile-choice';
import './rule-choices';
import './settings-file';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** How the workbook is judged. Sends "settings" with what changes, and lets "import" of its parts pass. */
export class SettingsView extends LitElement {
  static override properties = { settings: { attribute: false }, exported: { attribute: false } };
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

      input {
        display: block;
        width: 88px;
        margin-block: 2px 8px;
      }
    `,
  ];

  declare settings: Settings;
  declare exported: () => string;

  protected override render() {
    const words = strings.settings;
    const { warningDays, deadline } = configOf([this.settings]);
    return html`
      <p class="quiet">${words.introduction}</p>
      <section>
        <h2>${words.colours}</h2>
        <recs-profile-choice .settings=${this.settings} @settings=${this.#pass}></recs-profile-choice>
      </section>
      <section>
        <h2>${words.days}</h2>
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
      </section>
      <section>
        <h2>${words.rules}</h2>
        <p class="quiet">${words.rulesHint}</p>
        <recs-rule-choices .settings=${this.settings} @settings=${this.#pass}></recs-rule-choices>
      </section>
      <section>
        <h2>${words.file}</h2>
        <recs-settings-file
          .text=${this.exported}
          @import=${(event: CustomEvent<string>) =>
            this.dispatchEvent(new CustomEvent('import', { detail: event.detail }))}
          @reset=${() => this.#send(AS_IT_COMES)}
        ></recs-settings-file>
      </section>
    `;
  }

  readonly #pass = (event: CustomEvent<Settings>) => this.#send(event.detail);

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

customElements.define('recs-settings-view', SettingsView);
