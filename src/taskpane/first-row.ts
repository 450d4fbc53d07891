import { html } from 'lit';
import type { Session } from './excel';
import { strings } from './strings';

/** What the pane is at work with; opening is the fetching of all that can do it. */
export type Busy = 'opening' | NonNullable<ReturnType<Session['state']>['busy']> | null;

/**
 * The button that all begins with, and beside it the day, or Cancel as long as there is something to cancel. Validate
 * stays where it is meanwhile, so that it keeps the focus.
 */
export function firstRow(busy: Busy, session: Session | null, validate: () => void) {
  return html`<div class="first">
    <button
      type="button"
      data-main
      class="button primary"
      aria-disabled=${busy !== null}
      @click=${() => busy === null && validate()}
    >
      ${strings.validate}
    </button>
    ${
      busy === 'validating'
        ? html`<button type="button" class="button" @click=${session?.cancel}>${strings.cancel}</button>`
        : html`<span class="quiet">
            ${session ? strings.judgedBy(session.state().asAt) : strings.busy.opening}
          </span>`
    }
  </div>`;
}
