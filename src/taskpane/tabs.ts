import { css, html } from 'lit';
import { strings } from './strings';
import { VIEWS, type View } from './views';

/** The tabs of the pane. One can be tabbed to; the arrow keys, Home and End show the others. */
export function tabs(shown: View, show: (view: View) => void) {
  const onKey = (event: KeyboardEvent): void => {
    const at = VIEWS.findIndex((view) => view === shown);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const view = VIEWS[(to + VIEWS.length) % VIEWS.length]!;
    show(view);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${view}`)?.focus();
  };
  return html`<div role="tablist" aria-label=${strings.views.label} @keydown=${onKey}>
    ${VIEWS.map(
      (view) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${view}"
          aria-selected=${view === shown}
          aria-controls="panel"
          tabindex=${view === shown ? 0 : -1}
          @click=${() => show(view)}
        >
          ${strings.views[view]}
        </button>`,
    )}
  </div>`;
}

export const tabsStyle = css`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-inline: -4px;
    border-block-end: 1px solid var(--colorNeutralStroke2);
  }

  [role='tab'] {
    min-height: 32px;
    padding: 4px;
    border: none;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--colorNeutralForeground2);
    font: inherit;
    font-size: var(--fontSizeBase200);
    cursor: pointer;
  }

  [role='tab']:hover {
    border-block-end-color: var(--colorNeutralStroke1);
    color: var(--colorNeutralForeground1);
  }

  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--colorCompoundBrandStroke);
    color: var(--colorNeutralForeground1);
    font-weight: var(--fontWeightSemibold);
  }

  /* There a border that is transparent is drawn. */
  @media (forced-colors: active) {
    [role='tab'] {
      border-block-end-color: Canvas;
    }

    [role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
