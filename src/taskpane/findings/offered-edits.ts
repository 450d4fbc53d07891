import { css, html, nothing } from 'lit';
import { shorten } from '../shorten';
import { strings } from '../strings';
import { cardButton, type CardActions, type CardState } from './card';
import type { Entry } from './collect-entries';
import { editWords } from './edit-words';

/** What a finding would have the cells say, before and after, to be made at once or with all of its kind. */
export function offeredEdits(entry: Entry, state: CardState, actions: CardActions) {
  return html`<dl class="edits">
      ${(entry.finding.edits ?? []).map(editWords).map(
        ({ place, before, after }) =>
          html`<dt>${strings.findings.before(place)}</dt>
            <dd class="before">${shorten(before, 200)}</dd>
            <dt>${strings.findings.after}</dt>
            <dd class="after">${shorten(after, 200)}</dd>`,
      )}
    </dl>
    <div class="buttons">
      ${cardButton(strings.findings.apply, state, () => actions.apply(entry))}
      ${
        state.alike > 1
          ? cardButton(strings.findings.applyAlike(state.alike), state, () => actions.applyAlike(entry))
          : nothing
      }
    </div>`;
}

export const offeredEditsStyle = css`
  .edits {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 8px;
    margin-block: 4px 8px;
    padding: 6px 8px;
    border-inline-start: 2px solid var(--colorBrandStroke1);
    background: var(--colorNeutralBackground2);
  }

  dt {
    color: var(--colorNeutralForeground2);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .before {
    text-decoration: line-through;
  }

  .after {
    font-weight: var(--fontWeightSemibold);
  }
`;
