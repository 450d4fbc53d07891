import { css } from 'lit';

/** What every part of the pane looks like: type, headings, focus, and the colours of a RAG word. */
export const shared = css`
  :host {
    display: block;
    color: var(--colorNeutralForeground1);
    font-family: var(--fontFamilyBase);
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    line-height: var(--lineHeightBase300);
  }

  .quiet {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  :focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
`;

/** A patch of a RAG colour; its word always stands beside it. Kept in high contrast, for it shows the colour itself. */
export const patches = css`
  .patch {
    background: var(--patch);
    forced-color-adjust: none;
  }

  .Red {
    --patch: #c50f1f;
  }

  .Amber {
    --patch: #f2a100;
  }

  .Green {
    --patch: #13881a;
  }

  .Blue {
    --patch: #0f6cbd;
  }

  .Blue-late {
    --patch: repeating-linear-gradient(135deg, #0f6cbd 0 3px, #b4d6fa 3px 5px);
  }

  .Grey {
    --patch: #8a8886;
  }
`;
