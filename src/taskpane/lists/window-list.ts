import { html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LineHeights } from './line-heights';
import { stopAfter, stopInPlaceOf, type ListLine } from './list-line';

/** Pixels drawn beyond what is in view, so that a scroll finds something there. */
const MARGIN = 400;

/**
 * A list of any length of which only what is in view is drawn. One item can be tabbed to; the arrow keys, Home and End
 * go to the others. It draws in the tree of whoever uses it, whose styles therefore apply, and whose `draw` gives each
 * item one element with `data-main` that takes the focus.
 */
export class WindowList<Line extends ListLine = ListLine> extends LitElement {
  static override properties = {
    lines: { attribute: false },
    draw: { attribute: false },
    label: {},
    estimate: { type: Number },
    current: { state: true },
  };

  declare lines: readonly Line[];
  declare draw: (line: Line, isCurrent: boolean) => TemplateResult;
  declare label: string;
  /** Pixels that an item takes as far as nobody knows better. */
  declare estimate: number;
  declare current: string | null;

  readonly #heights = new LineHeights();
  #isDue = false;

  constructor() {
    super();
    this.lines = [];
    this.current = null;
    this.estimate = 100;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('scroll', this.#look, { passive: true });
    addEventListener('resize', this.#look);
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusin', this.#onFocus);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('scroll', this.#look);
    removeEventListener('resize', this.#look);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('lines')) return;
    this.#heights.take(this.lines, this.estimate);
    if (this.#indexOf(this.lines) >= 0) return;
    const place = this.#indexOf((changed.get('lines') as readonly Line[] | undefined) ?? []);
    this.current = stopInPlaceOf(Math.max(0, place), this.lines)?.key ?? null;
  }

  protected override render() {
    const top = -this.getBoundingClientRect().top;
    const { first, end, before, after } = this.#heights.between(top - MARGIN, top + innerHeight + MARGIN);
    return html`
      <div style="height: ${before}px"></div>
      <div role="list" aria-label=${this.label} tabindex="-1" data-focus-home>
        ${repeat(
          this.lines.slice(first, end),
          ({ key }) => key,
          (line, index) =>
            html`<div
              role="listitem"
              aria-setsize=${this.lines.length}
              aria-posinset=${first + index + 1}
              data-index=${first + index}
            >
              ${this.draw(line, line.key === this.current)}
            </div>`,
        )}
      </div>
      <div style="height: ${after}px"></div>
    `;
  }

  protected override updated() {
    const items = this.querySelectorAll<HTMLElement>(':scope > [role=list] > [data-index]');
    const measured = [...items].map((item) =>
      this.#heights.measure(Number(item.dataset.index), item.getBoundingClientRect().height),
    );
    if (measured.includes(true)) this.#look();
  }

  async #focusOn(index: number) {
    const line = this.lines[index];
    if (!line) return;
    this.current = line.key;
    if (!this.#itemAt(index)) {
      const top = this.getBoundingClientRect().top + scrollY + this.#heights.topOf(index);
      scrollTo(0, Math.max(0, top - innerHeight / 3));
      this.requestUpdate();
    }
    await this.updateComplete;
    this.#itemAt(index)?.querySelector<HTMLElement>('[data-main]')?.focus();
  }

  #itemAt(index: number) {
    return this.querySelector(`:scope > [role=list] > [data-index="${index}"]`);
  }

  #indexOf(lines: readonly Line[]) {
    return lines.findIndex(({ key }) => key === this.current);
  }

  /** Draws anew with the next frame. */
  readonly #look = () => {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.requestUpdate();
    });
  };

  readonly #onFocus = (event: FocusEvent) => {
    const item = (event.target as Element).closest<HTMLElement>('[data-index]');
    const line = item && this.lines[Number(item.dataset.index)];
    if (line && !line.isHeading) this.current = line.key;
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // A field of a form inside an item has keys of its own.
    if ((event.composedPath()[0] as Element).matches('input, select, textarea')) return;
    const to = stopAfter(event.key, this.lines, this.#indexOf(this.lines));
    if (to === undefined) return;
    event.preventDefault();
    void this.#focusOn(to);
  };
}

customElements.define('recs-window-list', WindowList);
