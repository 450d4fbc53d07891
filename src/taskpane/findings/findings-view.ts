import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Finding, Report } from '../../core';
import { choiceField } from '../choice-field';
import { filtersStyle } from '../lists/filters-style';
import { groupHeading, groupHeadingStyle } from '../lists/group-heading';
import { keepChoice, keptChoice } from '../kept-choice';
import '../lists/window-list';
import type { ListLine, WindowList } from '../lists/window-list';
import { strings } from '../strings';
import { controls, patches, shared } from '../styles';
import { chooseEntries, countShown, sameKind, SHOWN, type Shown } from './choose-entries';
import { collectEntries, type Entry } from './collect-entries';
import { findingCard, type CardActions } from './finding-card';
import { findingsStyle } from './findings-style';
import { groupEntries, GROUPINGS, type EntryGroup, type Grouping } from './group-entries';

type Line = ListLine & { readonly group: EntryGroup; readonly entry?: Entry };

/** Every finding, to be gone through. Sends "go-to", "apply", "dismiss" and "undo-dismiss". */
export class FindingsView extends LitElement {
  static override properties = {
    report: { attribute: false },
    isBusy: { type: Boolean },
    grouping: { state: true },
    shown: { state: true },
    search: { state: true },
    dismissing: { state: true },
    lastDismissed: { state: true },
  };
  static override styles = [shared, controls, patches, filtersStyle, groupHeadingStyle, findingsStyle];

  declare report: Report;
  declare isBusy: boolean;
  declare grouping: Grouping;
  declare shown: Shown;
  declare search: string;
  declare dismissing: string | null;
  declare lastDismissed: Finding | null;

  #entries: Entry[] = [];
  #lines: Line[] = [];
  #alike = new Map<string, number>();

  constructor() {
    super();
    this.grouping = keptChoice('grouping', GROUPINGS);
    this.shown = 'open';
    this.search = '';
    this.dismissing = null;
    this.lastDismissed = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('report')) {
      this.#entries = collectEntries(this.report);
      this.#alike = new Map();
      for (const { finding } of chooseEntries(this.#entries, 'fixable', ''))
        this.#alike.set(finding.rule, (this.#alike.get(finding.rule) ?? 0) + 1);
    }
    if (!['report', 'grouping', 'shown', 'search'].some((name) => changed.has(name))) return;
    const chosen = chooseEntries(this.#entries, this.shown, this.search);
    this.#lines = groupEntries(chosen, this.grouping).flatMap((group) => [
      { key: `= ${group.key}`, isHeading: true, group },
      ...group.entries.map((entry) => ({ key: entry.key, isHeading: false, group, entry })),
    ]);
  }

  protected override render() {
    const words = strings.findings;
    const counts = countShown(this.#entries);
    const number = this.#lines.filter(({ isHeading }) => !isHeading).length;
    return html`
      <h2 class="unseen">${words.title}</h2>
      <div class="filters">
        ${choiceField(words.show, SHOWN, this.shown, (shown) => words.shown(shown, counts[shown]), this.#show)}
        ${choiceField(words.group, GROUPINGS, this.grouping, (by) => words.grouping[by], this.#group)}
        <label class="wide">
          ${words.search}
          <input type="search" .value=${live(this.search)} @input=${this.#look} />
        </label>
      </div>
      <div role="status" class="quiet">
        ${
          this.lastDismissed
            ? html`<p class="undo">
                <span>${words.dismissed}</span>
                <button type="button" class="button" @click=${this.#undoLast}>${words.undo}</button>
              </p>`
            : nothing
        }
        <p>${number === 0 ? words.none(this.shown, this.search !== '') : words.number(number)}</p>
      </div>
      <recs-window-list
        .lines=${this.#lines}
        .draw=${(line: Line, isCurrent: boolean) => this.#draw(line, isCurrent)}
        .label=${words.title}
        .estimate=${110}
      >
      </recs-window-list>
    `;
  }

  #draw({ group, entry }: Line, isCurrent: boolean) {
    if (!entry) return groupHeading(group);
    return findingCard(
      entry,
      {
        isCurrent,
        isUnderRow: this.grouping === 'row',
        isDismissing: this.dismissing === entry.key,
        isBusy: this.isBusy,
        alike: this.#alike.get(entry.finding.rule) ?? 0,
      },
      this.#actions,
    );
  }

  readonly #actions: CardActions = {
    goTo: (finding) => this.#send('go-to', finding),
    apply: ({ finding }) => this.#send('apply', [finding]),
    applyAlike: (entry) =>
      this.#send(
        'apply',
        sameKind(this.#entries, entry).map(({ finding }) => finding),
      ),
    askDismiss: (entry) => void this.#askDismiss(entry),
    dismiss: (entry, reason) => void this.#dismiss(entry, reason),
    undo: ({ finding }) => this.#send('undo-dismiss', finding),
  };

  async #askDismiss(entry: Entry | null) {
    const before = this.dismissing;
    this.dismissing = entry?.key ?? null;
    if (!entry && before) await this.#focusOn(before);
  }

  /** The card goes away, so the focus moves on to the next one. */
  async #dismiss({ key, finding }: Entry, reason: string) {
    const index = this.#lines.findIndex((line) => line.key === key);
    const next = [...this.#lines.slice(index + 1), ...this.#lines.slice(0, index).reverse()].find(
      ({ isHeading }) => !isHeading,
    );
    this.dismissing = null;
    this.lastDismissed = finding;
    this.#send('dismiss', { finding, reason });
    if (next) await this.#focusOn(next.key);
  }

  async #focusOn(key: string) {
    await this.updateComplete;
    const list = this.renderRoot.querySelector<WindowList>('recs-window-list')!;
    await list.focusOn(this.#lines.findIndex((line) => line.key === key));
  }

  readonly #show = (shown: Shown) => (this.shown = shown);

  readonly #group = (grouping: Grouping) => {
    this.grouping = grouping;
    keepChoice('grouping', grouping);
  };

  readonly #look = (event: Event) => (this.search = (event.target as HTMLInputElement).value);

  readonly #undoLast = () => {
    this.#send('undo-dismiss', this.lastDismissed);
    this.lastDismissed = null;
  };

  #send(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('recs-findings-view', FindingsView);
