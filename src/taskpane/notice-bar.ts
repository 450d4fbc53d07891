import { css, html, LitElement, nothing } from 'lit';
import './copy-details';
import type { Notice, Place } from './excel';
import { strings } from './strings';
import { controls, shared } from './styles';

/** Something that was done, or could not be, in a sentence or two. Sends "go-to" with where it can be looked at. */
export class NoticeBar extends LitElement {
  static override properties = { notice: { attribute: false } };
  static override styles = [
    shared,
    controls,
    css`
      .bar {
        padding: 8px 12px;
        border: 1px solid var(--colorNeutralStroke1);
        border-inline-start: 4px solid var(--colorStatusSuccessBorderActive);
        border-radius: var(--borderRadiusMedium);
        background: var(--colorNeutralBackground2);
        overflow-wrap: anywhere;
      }

      .problem {
        border-inline-start-color: var(--colorStatusDangerBorderActive);
      }

      .line {
        display: flex;
        align-items: center;
        gap: 4px 12px;
      }

      .line p {
        flex: 1;
      }

      .line .button {
        flex: none;
      }

      ul {
        margin-block: 4px;
        padding-inline-start: 20px;
        list-style: disc;
      }

      summary {
        cursor: pointer;
      }
    `,
  ];

  declare notice: Notice;

  protected override render() {
    const { tone, text, place, details = [], technical } = this.notice;
    return html`<div class="bar ${tone}">
      <div class="line">
        <p>${text}</p>
        ${
          place
            ? html`<button type="button" class="button" @click=${() => this.#goTo(place)}>
                ${strings.showInSheet}
              </button>`
            : nothing
        }
      </div>
      ${
        details.length > 1
          ? html`<ul>
              ${details.map((each) => html`<li>${each}</li>`)}
            </ul>`
          : nothing
      }
      ${technical === undefined ? nothing : html`<recs-copy-details .details=${technical}></recs-copy-details>`}
    </div>`;
  }

  #goTo(place: Place) {
    this.dispatchEvent(new CustomEvent('go-to', { detail: place, bubbles: true, composed: true }));
  }
}

customElements.define('recs-notice-bar', NoticeBar);
