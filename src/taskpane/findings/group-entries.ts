import { LEVELS, rules } from '../../core';
import { groupedBy } from '../lists/grouped-by';
import { strings } from '../strings';
import { byLevel } from './choose-entries';
import type { Entry, Subject } from './collect-entries';

export const GROUPINGS = ['row', 'level', 'owner', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Findings that belong together. */
export interface EntryGroup {
  readonly key: string;
  readonly title: string;
  /** Where all of them are on one row or one tracker. */
  readonly subject?: Subject;
  readonly entries: readonly Entry[];
}

/** The findings in groups: rows from the top, levels and rules from the gravest, owners by name after nobody. */
export function groupEntries(entries: readonly Entry[], grouping: Grouping): EntryGroup[] {
  const sheets = new Set(entries.map(({ subject }) => subject.sheet)).size;
  const groups = groupedBy(entries, KEYS[grouping]).map(([key, own]): EntryGroup => {
    const [first] = own;
    if (grouping !== 'row') return { key, title: titleOf(grouping, first), entries: own };
    const { subject } = first;
    const sorted = [...own].sort((a, b) => byLevel(a.finding.level, b.finding.level));
    return { key, title: strings.findings.place(subject, sheets > 1), subject, entries: sorted };
  });
  return groups.sort(ORDERS[grouping]);
}

const KEYS: Readonly<Record<Grouping, (entry: Entry) => string>> = {
  row: ({ subject }) => `${subject.sheet}!${subject.row ?? ''}`,
  level: ({ finding }) => finding.level,
  owner: ({ subject }) => subject.owner.toLowerCase(),
  rule: ({ finding }) => finding.rule,
};

function titleOf(grouping: Exclude<Grouping, 'row'>, { finding, subject }: Entry): string {
  if (grouping === 'level') return strings.level(finding.level);
  if (grouping === 'owner') return subject.owner || strings.findings.nobody;
  return rules.find(({ id }) => id === finding.rule)?.summary ?? finding.rule;
}

const levelOf = ({ entries }: EntryGroup): number => LEVELS.indexOf(entries[0]!.finding.level);

/** Sorting is stable, so rows stay as they stand in the sheets. */
const ORDERS: Readonly<Record<Grouping, (a: EntryGroup, b: EntryGroup) => number>> = {
  row: () => 0,
  level: (a, b) => levelOf(a) - levelOf(b),
  owner: (a, b) => a.key.localeCompare(b.key, 'en-GB'),
  rule: (a, b) => levelOf(a) - levelOf(b) || a.title.localeCompare(b.title, 'en-GB'),
};
