import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceField } from '../choice-field';

/** A choice among a few, with the words for each. */
export interface Filter<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly words: (choice: Choice) => string;
  readonly choose: (choice: Choice) => void;
}

/** What stands above a long list: which of its items, in what groups, and words to look for. */
export function listFilters<Shown extends string, Grouping extends string>(
  shown: Filter<Shown>,
  grouping: Filter<Grouping>,
  search: { readonly label: string; readonly words: string; readonly look: (words: string) => void },
) {
  const look = (event: Event): void => search.look((event.target as HTMLInputElement).value);
  return html`<div class="filters">
    ${filter(shown)} ${filter(grouping)}
    <label class="wide">
      ${search.label}
      <input type="search" .value=${live(search.words)} @input=${look} />
    </label>
  </div>`;
}

function filter<Choice extends string>({ label, choices, chosen, words, choose }: Filter<Choice>) {
  return choiceField(label, choices, chosen, words, choose);
}

/** The choices two beside one another where there is room, the search under them. */
export const filtersStyle = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
    gap: 8px;
    margin-block-end: 8px;
  }

  .filters .wide {
    grid-column: 1 / -1;
  }
`;
