import { css, html, nothing } from 'lit';
import { ragPatch } from '../rag-patch';
import { shorten } from '../shorten';
import { strings } from '../strings';
import { grouped } from '../../report';
import type { ActionReport } from '../../core';

/** What stands above the items that belong together. */
export interface Group {
  readonly title: string;
  readonly entries: readonly unknown[];
  readonly subject?: {
    readonly words: string;
    readonly judged?: Pick<ActionReport, 'status' | 'rag' | 'why'>;
  };
}

/** A group's heading: its title and how many it holds; of a row also its words, colour and the reason for it. */
export function groupHeading({ title, entries, subject }: Group) {
  const judged = subject?.judged;
  return html`<div class="heading">
    <h3>
      <span>${title}</span>
      ${subject ? nothing : html`<span class="quiet">${grouped(entries.length)}</span>`}
    </h3>
    ${subject?.words ? html`<p class="words">${shorten(subject.words, 140)}</p>` : nothing}
    ${judged ? html`<p class="quiet judged">${ragPatch(judged.rag)} <b>${strings.judged(judged.rag, judged.status)}.</b> ${judged.why}</p>` : nothing}
  </div>`;
}

export const groupHeadingStyle = css`
  .heading {
    padding-block: 16px 4px;
  }

  h3 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 8px;
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }

  .words {
    overflow-wrap: anywhere;
  }
`;
