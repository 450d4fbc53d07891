import { css } from 'lit';

/** A row and its findings, each of which can be chosen. */
export const rowStyle = css`
  :host {
    padding-block: 8px;
    border-block-start: 1px solid var(--colorNeutralStroke2);
  }

  .place,
  .judged {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 6px;
  }

  .place {
    justify-content: space-between;
  }

  .patch {
    width: 10px;
    height: 10px;
    border-radius: 50%;
  }

  button.words {
    display: block;
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }

  button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 8px;
    width: calc(100% + 16px);
    margin-inline: -8px;
    padding: 4px 8px;
    border: none;
    border-radius: var(--borderRadiusMedium);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  button:hover {
    background: var(--colorSubtleBackgroundHover);
  }

  .level {
    font-size: var(--fontSizeBase200);
    font-weight: var(--fontWeightSemibold);
  }

  .must {
    color: var(--colorPaletteRedForeground1);
  }

  .should {
    color: var(--colorPaletteDarkOrangeForeground1);
  }

  .address {
    color: var(--colorBrandForegroundLink);
    font-size: var(--fontSizeBase200);
    text-decoration: underline;
  }

  .message {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
`;
