import { css, html, LitElement, nothing } from 'lit';
import { isoDay, parseIsoDay, type Day } from '../core';
import { strings } from './strings';
import { controls, shared } from './styles';

/** The day to judge by. Sends "as-at" with a day, or with null for today. */
export class AsAtDate extends LitElement {
  static override properties = { day: { type: Number }, isToday: { type: Boolean } };
  static override styles = [
    shared,
    controls,
    css`
      label {
        color: inherit;
        font-size: inherit;
        font-weight: var(--fontWeightSemibold);
      }

      .buttons {
        align-items: center;
        margin-block: 4px;
      }
    `,
  ];

  declare day: Day;
  declare isToday: boolean;

  protected override render() {
    // The earliest day keeps the browser from taking the year 202 while 2026 is being typed.
    return html`
      <label for="day">${strings.asAt}</label>
      <div class="buttons" data-focus-home>
        <input
          id="day"
          data-main
          type="date"
          min="2000-01-01"
          max="2999-12-31"
          aria-describedby="hint"
          .value=${isoDay(this.day)}
          @change=${this.#take}
        />
        ${
          this.isToday
            ? nothing
            : html`<button type="button" class="subtle" @click=${() => this.#send(null)}>
                ${strings.useToday}
              </button>`
        }
      </div>
      <p id="hint" class="quiet">${this.isToday ? strings.asAtToday : strings.asAtSet}</p>
    `;
  }

  #take(event: Event) {
    const input = event.currentTarget as HTMLInputElement;
    if (!input.validity.valid) return;
    this.#send(parseIsoDay(input.value) ?? null);
  }

  #send(day: Day | null) {
    if (day !== this.day || !this.isToday)
      this.dispatchEvent(new CustomEvent('as-at', { detail: day, bubbles: true, composed: true }));
  }
}

customElements.define('recs-as-at-date', AsAtDate);
