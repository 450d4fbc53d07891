import { css, html, type TemplateResult } from 'lit';

/** A part of a view that is read from top to bottom. */
export function section(title: string, content: TemplateResult) {
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
}

export const sectionStyle = css`
  section {
    margin-block-end: 24px;
  }

  h2,
  section > .quiet {
    margin-block-end: 8px;
  }
`;
