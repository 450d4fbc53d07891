import { css, html, LitElement } from 'lit';
import { strings } from '../strings';
import { controls, shared } from '../styles';

/** As many letters as the workbook keeps of a reason. */
const LONGEST = 500;

/** Asks why a finding can be lived with. Sends "dismiss" with the reason, or "give-up". */
export class DismissForm extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      input {
        width: 100%;
        margin-block: 4px 8px;
      }
    `,
  ];

  /** The form is there because it was asked for, so the focus goes into it. */
  protected override firstUpdated() {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render() {
    return html`<form @submit=${this.#send} @keydown=${this.#watchEscape}>
      <label for="reason">${strings.findings.why}</label>
      <input id="reason" required maxlength=${LONGEST} autocomplete="off" />
      <div class="buttons">
        <button class="button">${strings.findings.dismiss}</button>
        <button type="button" class="subtle" @click=${this.#giveUp}>${strings.findings.keep}</button>
      </div>
    </form>`;
  }

  #send(event: Event) {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input')!;
    const reason = input.value.trim();
    if (reason === '') input.value = '';
    if (input.reportValidity()) this.dispatchEvent(new CustomEvent('dismiss', { detail: reason }));
  }

  #watchEscape(event: KeyboardEvent) {
    if (event.key === 'Escape') this.#giveUp();
  }

  #giveUp() {
    this.dispatchEvent(new Event('give-up'));
  }
}

customElements.define('recs-dismiss-form', DismissForm);
