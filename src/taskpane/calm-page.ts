import { css, html, nothing } from 'lit';

/** What stands in place of something that is not to be had: what that is, why, and one next step. */
export function calmPage(
  { title, text }: { readonly title: string; readonly text: string },
  step?: { readonly words: string; readonly take: () => void },
) {
  return html`<section class="calm">
    <h2>${title}</h2>
    <p>${text}</p>
    ${step ? html`<button type="button" class="button" @click=${step.take}>${step.words}</button>` : nothing}
  </section>`;
}

export const calmStyle = css`
  .calm {
    padding: 12px;
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground2);
    overflow-wrap: anywhere;
  }

  .calm h2 {
    margin-block-end: 4px;
  }

  .calm .button {
    margin-block-start: 12px;
  }

  @media (forced-colors: active) {
    .calm {
      border: 1px solid CanvasText;
    }
  }
`;
