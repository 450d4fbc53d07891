import { css } from 'lit';

/** The order of the pane from top to bottom, one column wide. */
export const paneStyle = css`
  header {
    z-index: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 8px 16px;
    background: var(--colorNeutralBackground1);
  }

  /* Where there is room the tabs and the news stay in sight; a zoomed pane needs all of it, and so do long news. */
  @media (min-height: 480px) {
    header:not(.long) {
      position: sticky;
      inset-block-start: 0;
    }
  }

  /* Office puts the pane's own menu over the corner beside it. */
  .first {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-inline-end: 36px;
  }

  /* Without work it has nothing to show, and takes no room. */
  .idle {
    position: absolute;
  }

  .primary {
    min-width: 112px;
  }

  main {
    padding: 4px 16px 24px;
  }
`;
