import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { RAG_WORDS, type Rag, type Report } from '../../core';
import { choiceField } from '../choice-field';
import { keepChoice, keptChoice } from '../kept-choice';
import { filtersStyle } from '../lists/filters-style';
import { groupHeading, groupHeadingStyle } from '../lists/group-heading';
import '../lists/window-list';
import type { ListLine } from '../lists/window-list';
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

type Line = ListLine & { readonly group: ActionGroup; readonly action?: ListedAction };

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
    this.#lines = groupActions(chosen, this.grouping).flatMap((group) => [
      { key: `= ${group.key}`, isHeading: true, group },
      ...group.entries.map((action) => ({ key: action.key, isHeading: false, group, action })),
    ]);
  }

  protected override render() {
    const words = strings.actions;
    const { byRag, actions } = this.report.summary;
    const colours = (['all', ...RAG_WORDS] as const).filter((rag) => rag === 'all' || byRag[rag]);
    const count = (rag: Rag | 'all'): number => (rag === 'all' ? actions : (byRag[rag] ?? 0));
    const number = this.#lines.filter(({ isHeading }) => !isHeading).length;
    return html`
      <h2 class="unseen">${words.title}</h2>
      <div class="filters">
        ${choiceField(words.show, colours, this.rag, (rag) => words.shown(rag, count(rag)), this.#show)}
        ${choiceField(words.group, ACTION_GROUPINGS, this.grouping, (by) => words.grouping[by], this.#group)}
        <label class="wide">
          ${words.search}
          <input type="search" .value=${live(this.search)} @input=${this.#look} />
        </label>
      </div>
      <p role="status" class="quiet">${number === 0 ? words.none : words.number(number)}</p>
      <recs-window-list
        .lines=${this.#lines}
        .draw=${(line: Line, isCurrent: boolean) => this.#draw(line, isCurrent)}
        .label=${words.title}
        .estimate=${150}
      ></recs-window-list>
    `;
  }

  #draw({ group, action }: Line, isCurrent: boolean) {
    if (!action) return groupHeading(group);
    const hasSheet = new Set(this.report.trackers.map(({ sheet }) => sheet)).size > 1;
    return actionCard(action, isCurrent, hasSheet, () =>
      this.dispatchEvent(new CustomEvent('go-to', { detail: action })),
    );
  }

  readonly #show = (rag: Rag | 'all') => (this.rag = rag);

  readonly #group = (grouping: ActionGrouping) => {
    this.grouping = grouping;
    keepChoice('actions-grouping', grouping);
  };

  readonly #look = (event: Event) => (this.search = (event.target as HTMLInputElement).value);
}

customElements.define('recs-actions-view', ActionsView);
