import { html, nothing, type TemplateResult } from 'lit';
import { cellAddress, longDay } from '../../core';
import { shorten } from '../shorten';
import { strings } from '../strings';
import { cardButton, type CardActions, type CardState } from './card';
import type { Entry } from './collect-entries';
import './dismiss-form';
import { offeredEdits } from './offered-edits';

/** One finding: where, what is wrong, what to write instead, and what can be done about it here. */
export function findingCard(entry: Entry, state: CardState, actions: CardActions): TemplateResult {
  const { finding, subject, dismissal } = entry;
  const address = cellAddress(finding.row, finding.column);
  const place = strings.findings.place(subject, false);
  return html`<div class="card">
    <button
      type="button"
      data-main
      class="finding"
      tabindex=${state.isCurrent ? 0 : -1}
      @click=${() => actions.goTo(finding)}
    >
      <span class="level ${finding.level}">${strings.level(finding.level)}</span>
      <span class="address">${strings.cell(address)}</span>
      ${
        state.isUnderRow || subject.row === null
          ? nothing
          : html`<span class="quiet about"
              >${place}${subject.words ? `: ${shorten(subject.words, 70)}` : ''}</span
            >`
      }
      <span class="message">${finding.message}</span>
    </button>
    ${
      finding.staleDismissal
        ? html`<p class="quiet note">${strings.findings.stale(finding.staleDismissal.reason)}</p>`
        : nothing
    }
    ${finding.edits && !dismissal ? offeredEdits(entry, state, actions) : nothing}
    ${
      dismissal
        ? html`<p class="quiet note">
              ${strings.findings.dismissedOn(longDay(dismissal.day), dismissal.reason)}
            </p>
            ${cardButton(strings.findings.undo, state, () => actions.undo(entry))}`
        : dismissing(entry, state, actions)
    }
  </div>`;
}

function dismissing(entry: Entry, state: CardState, actions: CardActions) {
  if (!state.isDismissing)
    return cardButton(strings.findings.askDismiss, state, () => actions.askDismiss(entry), 'subtle dismiss');
  return html`<recs-dismiss-form
    @dismiss=${(event: CustomEvent<string>) => actions.dismiss(entry, event.detail)}
    @give-up=${() => actions.askDismiss(null)}
  ></recs-dismiss-form>`;
}
