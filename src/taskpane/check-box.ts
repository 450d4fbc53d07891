import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

export interface CheckBox {
  /** Tells it from the other boxes of its component. */
  readonly id: string;
  readonly words: string;
  readonly isOn: boolean;
  /** What ticking it does. */
  readonly hint?: string;
}

/** A box to tick; `set` is told what it is then. */
export function checkBox({ id, words, isOn, hint }: CheckBox, set: (isOn: boolean) => void) {
  const change = (event: Event): void => set((event.target as HTMLInputElement).checked);
  return html`<div class="tick">
    <input
      type="checkbox"
      id=${id}
      aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
      .checked=${live(isOn)}
      @change=${change}
    />
    <div>
      <label for=${id}>${words}</label>
      ${hint === undefined ? nothing : html`<p class="quiet" id="${id}-hint">${hint}</p>`}
    </div>
  </div>`;
}

export const checkBoxStyle = css`
  .tick {
    display: flex;
    align-items: start;
    gap: 8px;
    padding-block: 6px;
    overflow-wrap: anywhere;
  }

  .tick input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 2px 0 0;
  }

  .tick label {
    color: inherit;
    font-size: inherit;
  }
`;
