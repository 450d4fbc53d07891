import {
  columnName,
  oneLine,
  type Block,
  type ColumnReport,
  type Report,
  type Role,
  type TrackerReport,
} from '../../core';

/** A column of a tracker as it was read. */
export interface ListedColumn extends ColumnReport {
  /** "D". */
  readonly letter: string;
  /** Does another column of the tracker bear the same title? */
  readonly isRepeated: boolean;
  /** What stands in its first cells, as far as it is read. */
  readonly samples: readonly string[];
}

export interface ListedTable {
  readonly key: string;
  readonly sheet: string;
  /** From 1, as on screen. */
  readonly headerRows: readonly number[];
  readonly actions: number;
  readonly columns: readonly ListedColumn[];
}

/** How much it can be relied on that a column was read rightly. */
export type Sureness = 'chosen' | 'sure' | 'fairly-sure' | 'guess' | 'unread';

const SAMPLES = 2;

/** The trackers of a report with their columns; blocks with the same columns count once. */
export function listTables({ trackers }: Report): ListedTable[] {
  return trackers.map((tracker, index) => ({
    key: `${tracker.sheet} ${index}`,
    sheet: tracker.sheet,
    headerRows: tracker.blocks.map(({ headerRow }) => headerRow + 1),
    actions: tracker.actions.length,
    columns: columnsOf(tracker),
  }));
}

export function surenessOf({ role, confidence, chosen }: ColumnReport): Sureness {
  if (chosen) return 'chosen';
  if (role === 'other') return 'unread';
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.5 ? 'fairly-sure' : 'guess';
}

function columnsOf(tracker: TrackerReport): ListedColumn[] {
  const titles = new Map<string, ColumnReport>();
  for (const title of tracker.blocks.flatMap((block: Block) => block.titles))
    if (!titles.has(keyOf(title))) titles.set(keyOf(title), title);
  const all = [...titles.values()].sort((a, b) => a.column - b.column);
  return all.map((title) => ({
    ...title,
    letter: columnName(title.column),
    isRepeated: all.some((other) => other !== title && other.title === title.title),
    samples: samplesOf(tracker, title.role),
  }));
}

function keyOf({ column, title }: ColumnReport): string {
  return `${column} ${title}`;
}

function samplesOf({ recommendations, actions }: TrackerReport, role: Role): string[] {
  const texts: Readonly<Partial<Record<Role, () => string[]>>> = {
    ref: () => actions.map(({ ref }) => ref),
    recommendation: () => recommendations.map(({ text }) => text),
    response: () => recommendations.map(({ response }) => response.text),
    action: () => actions.map(({ action }) => action),
    owner: () => actions.map(({ owner }) => owner.text),
    deadline: () => actions.map(({ deadline }) => deadline.text),
    success: () => actions.map(({ criterion }) => criterion.text),
    progress: () => actions.map(({ progress }) => progress.text),
  };
  const filled = (texts[role]?.() ?? []).map(oneLine).filter(Boolean);
  return [...new Set(filled)].slice(0, SAMPLES);
}
