import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/** A labelled choice among a few, as the native list that every keyboard and screen reader knows. */
export function choiceField<Choice extends string>(
  label: string,
  choices: readonly Choice[],
  chosen: Choice,
  words: (choice: Choice) => string,
  choose: (choice: Choice) => void,
) {
  return html`<label>
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Choice)}>
      ${choices.map(
        (choice) =>
          html`<option value=${choice} .selected=${live(choice === chosen)}>${words(choice)}</option>`,
      )}
    </select>
  </label>`;
}
