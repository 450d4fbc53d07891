import type { ListLine } from './list-line';

/** A group's heading, or one of its entries. */
export interface GroupedLine<Group, Entry> extends ListLine {
  readonly group: Group;
  readonly entry?: Entry;
}

/** Groups as the lines of a list: each heading, then what belongs under it. */
export function groupedLines<
  Entry extends { readonly key: string },
  Group extends { readonly key: string; readonly entries: readonly Entry[] },
>(groups: readonly Group[]): GroupedLine<Group, Group['entries'][number]>[] {
  return groups.flatMap((group) => [
    { key: `= ${group.key}`, isHeading: true, group },
    ...group.entries.map((entry) => ({ key: entry.key, isHeading: false, group, entry })),
  ]);
}

/** How many of the lines are no headings. */
export function countEntries(lines: readonly ListLine[]): number {
  return lines.filter(({ isHeading }) => !isHeading).length;
}
