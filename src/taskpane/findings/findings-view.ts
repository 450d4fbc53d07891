import { css, html, LitElement, nothing } from 'lit';
import type { Finding, Report } from '../../core';
import { keepChoice, keptChoice } from '../kept-choice';
import { countEntries, groupedLines } from '../lists/grouped-lines';
import { filtersStyle, listFilters } from '../lists/list-filters';
import { strings } from '../strings';
import { controls, shared } from '../styles';
import { chooseEntries, countShown, SHOWN, type Shown } from './choose-entries';
import { collectEntries, type Entry } from './collect-entries';
import './findings-list';
import type { FindingLine } from './findings-list';
import { groupEntries, GROUPINGS, type Grouping } from './group-entries';

/** Every finding, to be gone through. Sends "go-to", "apply", "dismiss" and "undo-dismiss". */
export class FindingsView extends LitElement {
  static override properties = {
    report: { attribute: false },
    isBusy: { type: Boolean },
    grouping: { state: true },
    shown: { state: true },
    search: { state: true },
    lastDismissed: { state: true },
  };
  static override styles = [
    shared,
    controls,
    filtersStyle,
    css`
      .undo {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
    `,
  ];

  declare report: Report;
  declare isBusy: boolean;
  declare grouping: Grouping;
  declare shown: Shown;
  declare search: string;
  declare lastDismissed: Finding | null;

  #entries: Entry[] = [];
  #fixable: Entry[] = [];
  #lines: FindingLine[] = [];

  constructor() {
    super();
    this.grouping = keptChoice('grouping', GROUPINGS);
    this.shown = 'open';
    this.search = '';
    this.lastDismissed = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('report')) {
      this.#entries = collectEntries(this.report);
      this.#fixable = chooseEntries(this.#entries, 'fixable', '');
    }
    if (!['report', 'grouping', 'shown', 'search'].some((name) => changed.has(name))) return;
    const chosen = chooseEntries(this.#entries, this.shown, this.search);
    this.#lines = groupedLines(groupEntries(chosen, this.grouping));
  }

  protected override render() {
    const words = strings.findings;
    const number = countEntries(this.#lines);
    return html`
      <h2 class="unseen">${words.title}</h2>
      ${this.#filters()}
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
      <recs-findings-list
        .lines=${this.#lines}
        .fixable=${this.#fixable}
        .isBusy=${this.isBusy}
        @dismiss=${({ detail }: CustomEvent<{ finding: Finding }>) => (this.lastDismissed = detail.finding)}
      ></recs-findings-list>
    `;
  }

  #filters() {
    const words = strings.findings;
    const counts = countShown(this.#entries);
    return listFilters(
      {
        label: words.show,
        choices: SHOWN,
        chosen: this.shown,
        words: (shown: Shown) => words.shown(shown, counts[shown]),
        choose: (shown) => (this.shown = shown),
      },
      {
        label: words.group,
        choices: GROUPINGS,
        chosen: this.grouping,
        words: (grouping: Grouping) => words.grouping[grouping],
        choose: this.#group,
      },
      { label: words.search, words: this.search, look: (search) => (this.search = search) },
    );
  }

  readonly #group = (grouping: Grouping) => {
    this.grouping = grouping;
    keepChoice('grouping', grouping);
  };

  readonly #undoLast = () => {
    this.dispatchEvent(new CustomEvent('undo-dismiss', { detail: this.lastDismissed }));
    this.lastDismissed = null;
  };
}

customElements.define('recs-findings-view', FindingsView);
