import { html, nothing, type TemplateResult } from 'lit';
import { cellAddress, longDay, type Finding } from '../../core';
import { shorten } from '../shorten';
import { strings } from '../strings';
import type { Entry } from './collect-entries';
import './dismiss-form';
import { editWords } from './edit-words';

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

/** One finding: where, what is wrong, what to write instead, and what can be done about it here. */
export function findingCard(entry: Entry, state: CardState, actions: CardActions): TemplateResult {
  const { finding, subject, dismissal } = entry;
  const tab = state.isCurrent ? 0 : -1;
  const address = cellAddress(finding.row, finding.column);
  const place = strings.findings.place(subject, false);
  return html`<div class="card">
    <button type="button" data-main class="finding" tabindex=${tab} @click=${() => actions.goTo(finding)}>
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
    ${finding.edits && !dismissal ? edits(entry, state, actions, tab) : nothing}
    ${
      dismissal
        ? html`<p class="quiet note">
              ${strings.findings.dismissedOn(longDay(dismissal.day), dismissal.reason)}
            </p>
            ${button(strings.findings.undo, tab, state.isBusy, () => actions.undo(entry))}`
        : dismissing(entry, state, actions, tab)
    }
  </div>`;
}

function edits(entry: Entry, { alike, isBusy }: CardState, actions: CardActions, tab: number) {
  return html`<dl class="edits">
      ${entry.finding.edits!.map(editWords).map(
        ({ place, before, after }) =>
          html`<dt>${strings.findings.before(place)}</dt>
            <dd class="before">${shorten(before, 200)}</dd>
            <dt>${strings.findings.after}</dt>
            <dd class="after">${shorten(after, 200)}</dd>`,
      )}
    </dl>
    <div class="buttons">
      ${button(strings.findings.apply, tab, isBusy, () => actions.apply(entry))}
      ${alike > 1 ? button(strings.findings.applyAlike(alike), tab, isBusy, () => actions.applyAlike(entry)) : nothing}
    </div>`;
}

function dismissing(entry: Entry, { isDismissing, isBusy }: CardState, actions: CardActions, tab: number) {
  if (!isDismissing)
    return html`<button
      type="button"
      class="subtle dismiss"
      tabindex=${tab}
      aria-disabled=${isBusy}
      @click=${() => isBusy || actions.askDismiss(entry)}
    >
      ${strings.findings.askDismiss}
    </button>`;
  return html`<recs-dismiss-form
    @dismiss=${(event: CustomEvent<string>) => actions.dismiss(entry, event.detail)}
    @give-up=${() => actions.askDismiss(null)}
  ></recs-dismiss-form>`;
}

function button(words: string, tab: number, isBusy: boolean, press: () => void) {
  return html`<button
    type="button"
    class="button"
    tabindex=${tab}
    aria-disabled=${isBusy}
    @click=${() => isBusy || press()}
  >
    ${words}
  </button>`;
}
