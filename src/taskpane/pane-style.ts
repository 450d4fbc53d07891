import { css } from 'lit';

/** The order of the pane from top to bottom, one column wide. */
export const paneStyle = css`
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 12px 16px 24px;
  }

  h1 {
    /* Office puts the pane's own menu over the corner beside it. */
    padding-inline-end: 36px;
    font-size: var(--fontSizeBase500);
    font-weight: var(--fontWeightSemibold);
    line-height: var(--lineHeightBase500);
  }

  [role='status']:empty {
    display: none;
  }

  .headline {
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
  }

  fluent-message-bar {
    color: inherit;
  }
`;
