import { css, html, LitElement } from 'lit';
import type { Settings } from '../../core';
import { checkBox, checkBoxStyle } from '../check-box';
import { section, sectionStyle } from '../section';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { AS_IT_COMES } from './choices';
import './day-settings';
import './own-words';
import './profile-choice';
import './rule-choices';
import './settings-file';
import './settings-reset';

/** How the workbook is judged. Sends "settings" with what changes, "habits", and "import" with a file's text. */
export class SettingsView extends LitElement {
  static override properties = {
    settings: { attribute: false },
    isRecheckAutomatic: { type: Boolean },
    exported: { attribute: false },
  };
  static override styles = [
    shared,
    controls,
    checkBoxStyle,
    sectionStyle,
    css`
      .introduction {
        margin-block-end: 24px;
      }
    `,
  ];

  declare settings: Settings;
  declare isRecheckAutomatic: boolean;
  declare exported: () => string;

  protected override render() {
    const words = strings.settings;
    const { settings } = this;
    return html`
      <p class="quiet introduction">${words.introduction}</p>
      ${section(
        words.colours,
        html`<recs-profile-choice .settings=${settings} @settings=${this.#pass}></recs-profile-choice>`,
      )}
      ${section(
        words.days,
        html`<recs-day-settings .settings=${settings} @settings=${this.#pass}></recs-day-settings>`,
      )}
      ${section(
        words.rules,
        html`<p class="quiet">${words.rulesHint}</p>
          <recs-rule-choices .settings=${settings} @settings=${this.#pass}></recs-rule-choices>`,
      )}
      ${section(
        words.words.title,
        html`<p class="quiet">${words.words.hint}</p>
          <recs-own-words .settings=${settings} @settings=${this.#pass}></recs-own-words>`,
      )}
      ${section(
        words.working,
        checkBox(
          { id: 'recheck', words: words.recheck, isOn: this.isRecheckAutomatic, hint: words.recheckHint },
          (isOn) => this.#send('habits', { isRecheckAutomatic: isOn }),
        ),
      )}
      ${section(
        words.file,
        html`<recs-settings-file
            .text=${this.exported}
            @import=${(event: CustomEvent<string>) => this.#send('import', event.detail)}
          ></recs-settings-file>
          <recs-settings-reset @reset=${() => this.#send('settings', AS_IT_COMES)}></recs-settings-reset>`,
      )}
    `;
  }

  readonly #pass = (event: CustomEvent<Settings>) => this.#send('settings', event.detail);

  #send(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('recs-settings-view', SettingsView);
