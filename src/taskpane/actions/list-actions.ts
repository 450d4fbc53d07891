import { oneLine, RAG_WORDS, type Day, type Rag, type Report, type Status } from '../../core';
import { groupedBy } from '../lists/grouped-by';
import { searchFor } from '../lists/search-words';
import { strings } from '../strings';

/** An action as the list shows it. */
export interface ListedAction {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  /** Where the action's words stand. */
  readonly column: number;
  readonly ref: string;
  readonly words: string;
  /** As it stands in the cell; "" where nobody is named. */
  readonly owner: string;
  readonly rag: Rag;
  readonly status: Status;
  readonly due: Day | null;
  readonly why: string;
  /** The deadline's own words, where a part of the due day is not in them. */
  readonly readFrom?: string;
}

export const ACTION_GROUPINGS = ['colour', 'owner'] as const;
export type ActionGrouping = (typeof ACTION_GROUPINGS)[number];

export interface ActionGroup {
  readonly key: string;
  readonly title: string;
  readonly rag?: Rag;
  readonly entries: readonly ListedAction[];
}

/** Every action of a report, in sheet order. */
export function listActions({ trackers }: Report): ListedAction[] {
  return trackers.flatMap(({ sheet, blocks, actions }) =>
    actions.map(({ row, block, ref, action, owner, deadline, rag, status, why }, index): ListedAction => {
      const { due, assumed, text } = deadline;
      const place = blocks[block];
      return {
        key: `${sheet}!${row} ${index}`,
        sheet,
        row,
        column: place?.columns.action ?? place?.firstColumn ?? 0,
        ref,
        words: action,
        owner: oneLine(owner.text),
        rag,
        status,
        due,
        why,
        ...(due !== null && assumed.length > 0 && { readFrom: text }),
      };
    }),
  );
}

/** Those of a colour ("all" for every one) that hold every word of the search. */
export function chooseActions(
  actions: readonly ListedAction[],
  rag: Rag | 'all',
  search: string,
): ListedAction[] {
  const isFound = searchFor(search);
  return actions.filter((action) => (rag === 'all' || action.rag === rag) && isFound(textsOf(action)));
}

function textsOf({ sheet, ref, words, owner, status, why }: ListedAction): string[] {
  return [sheet, ref, words, owner, status, why];
}

/** By colour from the most urgent, or by owner after nobody; what is due first stands first, undated last. */
export function groupActions(actions: readonly ListedAction[], grouping: ActionGrouping): ActionGroup[] {
  const sorted = [...actions].sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || 0);
  const keyOf = ({ rag, owner }: ListedAction): string => (grouping === 'colour' ? rag : owner.toLowerCase());
  const groups = groupedBy(sorted, keyOf).map(([key, entries]): ActionGroup => {
    const [{ rag, owner }] = entries;
    return grouping === 'colour'
      ? { key, title: rag, rag, entries }
      : { key, title: owner || strings.findings.nobody, entries };
  });
  return grouping === 'colour'
    ? groups.sort((a, b) => RAG_WORDS.indexOf(a.rag!) - RAG_WORDS.indexOf(b.rag!))
    : groups.sort((a, b) => a.key.localeCompare(b.key, 'en-GB'));
}
