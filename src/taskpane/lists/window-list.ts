import { html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawnPart, nextStop, topOf } from './extents';

/** Pixels drawn beyond what is in view, so that a scroll finds something there. */
const MARGIN = 400;

/** One line of a long list: a heading is passed over by the keys. */
export interface ListLine {
  readonly key: string;
  readonly isHeading: boolean;
}

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

  #heights: number[] = [];
  readonly #measured = new Map<string, number>();
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
    this.#heights = this.lines.map(({ key }) => this.#measured.get(key) ?? this.estimate);
    if (!this.lines.some(({ key }) => key === this.current))
      this.current = this.lines.find(({ isHeading }) => !isHeading)?.key ?? null;
  }

  protected override render() {
    const top = -this.getBoundingClientRect().top;
    const { first, end, before, after } = drawnPart(this.#heights, top - MARGIN, top + innerHeight + MARGIN);
    return html`
      <div style="height: ${before}px"></div>
      <div role="list" aria-label=${this.label}>
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
    let isNew = false;
    for (const item of this.#drawn()) {
      const index = Number(item.dataset.index);
      const { height } = item.getBoundingClientRect();
      if (height === 0 || Math.abs(height - this.#heights[index]!) < 1) continue;
      this.#heights[index] = height;
      this.#measured.set(this.lines[index]!.key, height);
      isNew = true;
    }
    if (isNew) this.#look();
  }

  /** Gives an item the focus, wherever it is. */
  async focusOn(index: number) {
    const line = this.lines[index];
    if (!line) return;
    this.current = line.key;
    if (!this.#itemAt(index)) {
      const top = this.getBoundingClientRect().top + scrollY + topOf(this.#heights, index);
      scrollTo(0, Math.max(0, top - innerHeight / 3));
      this.requestUpdate();
    }
    await this.updateComplete;
    this.#itemAt(index)?.querySelector<HTMLElement>('[data-main]')?.focus();
  }

  #drawn() {
    return this.querySelectorAll<HTMLElement>(':scope > [role=list] > [data-index]');
  }

  #itemAt(index: number) {
    return this.querySelector(`:scope > [role=list] > [data-index="${index}"]`);
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
    if ((event.target as Element).matches('input, select, textarea')) return;
    const at = this.lines.findIndex(({ key }) => key === this.current);
    const isStop = ({ isHeading }: Line) => !isHeading;
    const ways: Readonly<Record<string, () => number>> = {
      ArrowDown: () => nextStop(this.lines, at, 1, isStop),
      ArrowUp: () => nextStop(this.lines, at, -1, isStop),
      Home: () => nextStop(this.lines, -1, 1, isStop),
      End: () => nextStop(this.lines, this.lines.length, -1, isStop),
    };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    void this.focusOn(way());
  };
}

customElements.define('recs-window-list', WindowList);
