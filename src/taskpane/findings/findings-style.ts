import { css } from 'lit';

/** The list of findings: headings in bold with a line above, cards under them. */
export const findingsStyle = css`
  .card {
    padding-block: 2px 8px;
    border-block-end: 1px solid var(--colorNeutralStroke2);
  }

  .finding {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 8px;
    box-sizing: border-box;
    width: calc(100% + 16px);
    margin-inline: -8px;
    padding: 6px 8px;
    border: none;
    border-radius: var(--borderRadiusMedium);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .finding:hover {
    background: var(--colorSubtleBackgroundHover);
  }

  .finding:hover .address {
    color: var(--colorBrandForegroundLinkHover);
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

  .message,
  .about {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }

  .note {
    margin-block: 4px;
  }

  /* Its words stand below those of the finding, as long as its border cannot be seen. */
  .dismiss {
    margin-inline-start: -9px;
  }

  @media (forced-colors: active) {
    .dismiss {
      margin-inline-start: 0;
    }
  }
`;
