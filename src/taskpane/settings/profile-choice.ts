import { css, html, LitElement } from 'lit';
import { configOf, PROFILES, type ProfileLine, type Settings } from '../../core';
import { lineInWords } from '../../report';
import { choiceField } from '../choice-field';
import { ragPatch } from '../rag-patch';
import { strings } from '../strings';
import { controls, patches, shared } from '../styles';
import { profileChoices } from './choices';

/** Which profile gives the colours, with its lines in words. Sends "settings". */
export class ProfileChoice extends LitElement {
  static override properties = { settings: { attribute: false } };
  static override styles = [
    shared,
    controls,
    patches,
    css`
      .quiet {
        margin-block: 4px 8px;
      }

      li {
        display: grid;
        grid-template-columns: 88px minmax(0, 1fr);
        gap: 8px;
        padding-block: 4px;
        border-block-end: 1px solid var(--colorNeutralStroke2);
      }
    `,
  ];

  declare settings: Settings;

  protected override render() {
    const words = strings.settings;
    const { id, name, description, lines } = configOf([this.settings]).profile;
    const nameOf = (choice: string): string =>
      choice === 'own' ? words.own(name) : (PROFILES.find((each) => each.id === choice)?.name ?? choice);
    return html`
      ${choiceField(words.profile, profileChoices(this.settings), id, nameOf, this.#choose)}
      <p class="quiet">${description} ${words.firstLine}</p>
      <ol>
        ${lines.map((line) => html`<li>${this.#line(line)}</li>`)}
      </ol>
    `;
  }

  #line(line: ProfileLine) {
    return html`<span>${ragPatch(line.rag)} ${line.rag}</span><span>${lineInWords(line)}</span>`;
  }

  readonly #choose = (profile: string) => {
    if (profile !== 'own') this.dispatchEvent(new CustomEvent('settings', { detail: { profile } }));
  };
}

customElements.define('recs-profile-choice', ProfileChoice);
