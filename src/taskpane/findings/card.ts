import { html } from 'lit';
import type { Finding } from '../../core';
import type { Entry } from './collect-entries';

/** What a card shows beside its finding. */
export interface CardState {
  /** Only the current card can be tabbed to. */
  readonly isCurrent: boolean;
  /** Does the heading above name the row already? */
  readonly isUnderRow: boolean;
  readonly isDismissing: boolean;
  readonly isBusy: boolean;
  /** How many findings of its kind offer an edit, itself included. */
  readonly alike: number;
}

export interface CardActions {
  goTo(finding: Finding): void;
  apply(entry: Entry): void;
  applyAlike(entry: Entry): void;
  askDismiss(entry: Entry | null): void;
  dismiss(entry: Entry, reason: string): void;
  undo(entry: Entry): void;
}

/** A button of a card, that does nothing while the pane is at work. */
export function cardButton(
  words: string,
  { isCurrent, isBusy }: CardState,
  press: () => void,
  look = 'button',
) {
  return html`<button
    type="button"
    class=${look}
    tabindex=${isCurrent ? 0 : -1}
    aria-disabled=${isBusy}
    @click=${() => isBusy || press()}
  >
    ${words}
  </button>`;
}
