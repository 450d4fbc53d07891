import { css, html, LitElement, nothing } from 'lit';
import { copyText } from './copy-text';
import type { Notice, Place } from './excel';
import { strings } from './strings';
import { controls, shared } from './styles';

/** Something that was done, or could not be, in a sentence or two. Sends "go-to" with where it can be looked at. */
export class NoticeBar extends LitElement {
  static override properties = { notice: { attribute: false }, copied: { state: true } };
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
  declare copied: boolean | null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('notice')) this.copied = null;
  }

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
      ${technical === undefined ? nothing : this.#technical(technical)}
    </div>`;
  }

  #goTo(place: Place) {
    this.dispatchEvent(new CustomEvent('go-to', { detail: place, bubbles: true, composed: true }));
  }

  #technical(technical: string) {
    return html`<button type="button" class="button" @click=${() => void this.#copy(technical)}>
        ${strings.copyDetails}
      </button>
      ${this.copied === null ? nothing : html`<span>${this.copied ? strings.copied : strings.notCopied}</span>`}
      ${this.copied === false ? html`<pre>${technical}</pre>` : nothing}`;
  }

  async #copy(technical: string) {
    this.copied = await copyText(technical);
  }
}

customElements.define('recs-notice-bar', NoticeBar);
