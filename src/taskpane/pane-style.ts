import { css } from 'lit';

/** The order of the pane from top to bottom, one column wide. */
export const paneStyle = css`
  header {
    z-index: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 8px 16px 0;
    background: var(--colorNeutralBackground1);
  }

  /* Where there is room the tabs stay in sight; a zoomed pane needs all of it. */
  @media (min-height: 480px) {
    header {
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

  .primary {
    min-width: 112px;
  }

  main {
    padding: 12px 16px 24px;
  }
`;
