import { html, LitElement } from 'lit';
import { RAG_WORDS, type Rag, type Report } from '../../core';
import { keepChoice, keptChoice } from '../kept-choice';
import { groupHeading, groupHeadingStyle } from '../lists/group-heading';
import { countEntries, groupedLines, type GroupedLine } from '../lists/grouped-lines';
import { filtersStyle, listFilters } from '../lists/list-filters';
import '../lists/window-list';
import { strings } from '../strings';
import { controls, patches, shared } from '../styles';
import { actionCard, actionStyle } from './action-card';
import {
  ACTION_GROUPINGS,
  chooseActions,
  groupActions,
  listActions,
  type ActionGroup,
  type ActionGrouping,
  type ListedAction,
} from './list-actions';

type Line = GroupedLine<ActionGroup, ListedAction>;

/** Every action with its colour, due day and reason. Sends "go-to". */
export class ActionsView extends LitElement {
  static override properties = {
    report: { attribute: false },
    grouping: { state: true },
    rag: { state: true },
    search: { state: true },
  };
  static override styles = [shared, controls, patches, filtersStyle, groupHeadingStyle, actionStyle];

  declare report: Report;
  declare grouping: ActionGrouping;
  declare rag: Rag | 'all';
  declare search: string;

  #lines: Line[] = [];

  constructor() {
    super();
    this.grouping = keptChoice('actions-grouping', ACTION_GROUPINGS);
    this.rag = 'all';
    this.search = '';
  }

  protected override willUpdate() {
    const chosen = chooseActions(listActions(this.report), this.rag, this.search);
    this.#lines = groupedLines(groupActions(chosen, this.grouping));
  }

  protected override render() {
    const words = strings.actions;
    const number = countEntries(this.#lines);
    return html`
      <h2 class="unseen">${words.title}</h2>
      ${this.#filters()}
      <p role="status" class="quiet">${number === 0 ? words.none : words.number(number)}</p>
      <recs-window-list
        .lines=${this.#lines}
        .draw=${(line: Line, isCurrent: boolean) => this.#draw(line, isCurrent)}
        .label=${words.title}
        .estimate=${150}
      ></recs-window-list>
    `;
  }

  #filters() {
    const words = strings.actions;
    const { byRag, actions } = this.report.summary;
    const count = (rag: Rag | 'all'): number => (rag === 'all' ? actions : (byRag[rag] ?? 0));
    return listFilters(
      {
        label: words.show,
        choices: (['all', ...RAG_WORDS] as const).filter((rag) => rag === 'all' || byRag[rag]),
        chosen: this.rag,
        words: (rag: Rag | 'all') => words.shown(rag, count(rag)),
        choose: (rag) => (this.rag = rag),
      },
      {
        label: words.group,
        choices: ACTION_GROUPINGS,
        chosen: this.grouping,
        words: (grouping: ActionGrouping) => words.grouping[grouping],
        choose: this.#group,
      },
      { label: words.search, words: this.search, look: (search) => (this.search = search) },
    );
  }

  #draw({ group, entry: action }: Line, isCurrent: boolean) {
    if (!action) return groupHeading(group);
    const hasSheet = new Set(this.report.trackers.map(({ sheet }) => sheet)).size > 1;
    return actionCard(action, isCurrent, hasSheet, () =>
      this.dispatchEvent(new CustomEvent('go-to', { detail: action })),
    );
  }

  readonly #group = (grouping: ActionGrouping) => {
    this.grouping = grouping;
    keepChoice('actions-grouping', grouping);
  };
}

customElements.define('recs-actions-view', ActionsView);
