import { css, html, nothing } from 'lit';
import { longDay } from '../../core';
import { ragPatch } from '../rag-patch';
import { shorten } from '../shorten';
import { strings } from '../strings';
import type { ListedAction } from './list-actions';

/** One action: its colour as a word, when it is due, what it says and why it has that colour. */
export function actionCard(action: ListedAction, isCurrent: boolean, hasSheet: boolean, goTo: () => void) {
  const { sheet, row, ref, rag, status, due, words, owner, why, readFrom } = action;
  const listed = strings.actions;
  return html`<button type="button" data-main class="action" tabindex=${isCurrent ? 0 : -1} @click=${goTo}>
    <span class="judged">${ragPatch(rag)} <b>${strings.judged(rag, status)}</b></span>
    <span class="due">${due === null ? listed.noDay : longDay(due)}</span>
    <span class="quiet wide">${strings.findings.place({ sheet, row, ref }, hasSheet)}</span>
    <span class="wide">${words ? shorten(words, 200) : listed.noWords}</span>
    <span class="quiet wide">${owner || strings.findings.nobody}</span>
    <span class="wide">${why}</span>
    ${
      readFrom === undefined || due === null
        ? nothing
        : html`<span class="quiet wide">${listed.readAs(shorten(readFrom, 60), longDay(due))}</span>`
    }
  </button>`;
}

export const actionStyle = css`
  .action {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 8px;
    box-sizing: border-box;
    width: calc(100% + 16px);
    margin-inline: -8px;
    padding: 8px;
    border: none;
    border-block-end: 1px solid var(--colorNeutralStroke2);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .action:hover {
    background: var(--colorSubtleBackgroundHover);
  }

  .due {
    font-weight: var(--fontWeightSemibold);
  }

  .wide {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
`;
