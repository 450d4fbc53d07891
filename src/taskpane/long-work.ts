import { css, html, LitElement, nothing } from 'lit';
import type { Report } from '../core';
import type { SessionState } from './excel';
import type { Busy } from './first-row';
import { strings } from './strings';
import { shared } from './styles';
import { secondsLeft } from './time-left';

/** How far the reading, judging and writing has come; says when it begins, and what was found when it is done. */
export class LongWork extends LitElement {
  static override properties = {
    busy: {},
    progress: { attribute: false },
    report: { attribute: false },
  };
  static override styles = [
    shared,
    css`
      progress {
        display: block;
        width: 100%;
        height: 6px;
        margin-block: 6px;
        accent-color: var(--colorBrandBackground);
      }

      /* Without a value the browser's own bar runs to and fro; the words above it say the same. */
      @media (prefers-reduced-motion: reduce) {
        progress:indeterminate {
          display: none;
        }
      }
    `,
  ];

  declare busy: Busy;
  declare progress: SessionState['progress'];
  declare report: Report | null;

  #since = performance.now();
  #hadProgress = false;
  #reportBefore: Report | null = null;
  #said = '';

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    // The pace of the judging says nothing of the reading before it.
    if (this.progress && !this.#hadProgress) this.#since = performance.now();
    this.#hadProgress = this.progress !== null;
    if (!changed.has('busy')) return;
    if (this.busy && !changed.get('busy')) this.#reportBefore = this.report;
    this.#said = this.#toSay();
  }

  protected override render() {
    return html`<p role="status" class="unseen">${this.#said}</p>
      ${
        this.busy
          ? html`<div>
              <p>${strings.busy[this.busy]}</p>
              ${this.#progress(strings.busy[this.busy])}
            </div>`
          : nothing
      }`;
  }

  #toSay(): string {
    if (this.busy) return strings.busy[this.busy];
    return this.report && this.report !== this.#reportBefore ? strings.found(this.report) : '';
  }

  #progress(label: string) {
    if (!this.progress) return html`<progress aria-label=${label}></progress>`;
    const { rowsDone, rows, isWriting = false } = this.progress;
    const left = secondsLeft((performance.now() - this.#since) / 1000, rowsDone, rows);
    const words = strings.progress(
      rowsDone,
      rows,
      left === null ? null : strings.secondsLeft(left),
      isWriting,
    );
    return html`<progress aria-label=${words} max=${rows} .value=${rowsDone}></progress>
      <p class="quiet">${words}</p>`;
  }
}

customElements.define('recs-long-work', LongWork);
