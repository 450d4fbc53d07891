import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** A box to tick, with its words and what ticking it does. */
export function checkBox(words: string, isOn: boolean, set: (isOn: boolean) => void, hint?: string) {
  const change = (event: Event): void => set((event.target as HTMLInputElement).checked);
  return html`<label class="tick">
    <input type="checkbox" .checked=${live(isOn)} @change=${change} />
    <span>${words}${hint === undefined ? nothing : html`<span class="quiet hint">${hint}</span>`}</span>
  </label>`;
}

export const checkBoxStyle = css`
  .tick {
    display: flex;
    align-items: start;
    gap: 8px;
    padding-block: 6px;
    color: inherit;
    font-size: inherit;
    overflow-wrap: anywhere;
  }

  .tick input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 2px 0 0;
  }

  .hint {
    display: block;
  }
`;
