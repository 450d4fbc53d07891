import { css } from 'lit';

/** The choices above a list: two beside one another where there is room, the search under them. */
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
