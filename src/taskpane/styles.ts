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

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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

  .dot {
    display: inline-block;
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 50%;
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

/** Buttons and fields: native elements in Fluent's tokens, which weigh nothing and which contrast themes know. */
export const controls = css`
  button {
    font: inherit;
    cursor: pointer;
  }

  .button,
  .subtle {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font-weight: var(--fontWeightSemibold);
  }

  .button:hover {
    background: var(--colorNeutralBackground1Hover);
  }

  .button.primary {
    border-color: transparent;
    background: var(--colorBrandBackground);
    color: var(--colorNeutralForegroundOnBrand);
  }

  .button.primary:not([aria-disabled='true']):hover {
    background: var(--colorBrandBackgroundHover);
  }

  .subtle {
    border-color: transparent;
    padding-inline: 8px;
    background: none;
    color: var(--colorNeutralForeground2);
    font-weight: var(--fontWeightRegular);
  }

  .subtle:hover {
    background: var(--colorSubtleBackgroundHover);
  }

  .button[aria-disabled='true'],
  .subtle[aria-disabled='true'] {
    border-color: var(--colorNeutralStrokeDisabled);
    background: var(--colorNeutralBackgroundDisabled);
    color: var(--colorNeutralForegroundDisabled);
    cursor: default;
  }

  label {
    display: block;
    min-width: 0;
    color: var(--colorNeutralForeground2);
    font-size: var(--fontSizeBase200);
  }

  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    box-sizing: border-box;
    min-height: 32px;
    padding: 4px 8px;
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font-family: inherit;
    font-size: var(--fontSizeBase300);
  }

  label > select,
  label > input[type='search'] {
    display: block;
    width: 100%;
    margin-block-start: 2px;
  }

  @media (forced-colors: active) {
    .button[aria-disabled='true'],
    .subtle[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
