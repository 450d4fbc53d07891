import {
  NOTHING_READ,
  judgeColumnsWith,
  type ActionColumns,
  type Day,
  type Finding,
  type JudgedAction,
  type Readers,
} from '../core';
import { currentConfig } from '../current-config';
import type { Argument } from './pairing';

/** What a formula reads: deadlines alone, progress besides, cells of every kind, or these and the rules. */
export type Need = 'deadline' | 'progress' | 'all' | 'rules';

let readProgress: Readers['progress'] | undefined;
let all: typeof import('./all-readers') | undefined;
let rules: typeof import('./all-rules') | undefined;

/** What a formula has to read that is given these columns beside deadlines. */
export function needOf({
  progress,
  owner,
  criterion,
}: Readonly<Partial<Record<'progress' | 'owner' | 'criterion', Argument>>>): Need {
  if (owner || criterion) return 'all';
  return progress ? 'progress' : 'deadline';
}

/** Is everything here that it takes to answer at once? A council's own words need all. */
export function isFetched(need: Need): boolean {
  if (need === 'rules') return rules !== undefined;
  if (all || need === 'deadline') return true;
  return need === 'progress' && readProgress !== undefined && !currentConfig().words.progress;
}

export async function fetchReaders(need: Need): Promise<void> {
  if (isFetched(need)) return;
  if (need === 'progress' && !currentConfig().words.progress)
    ({ readProgress } = await import('./progress-reader'));
  else if (need === 'rules') rules = await import('./all-rules');
  else all = await import('./all-readers');
}

/** The words of every kind of cell. */
export async function allReaders(): Promise<typeof import('./all-readers')> {
  all ??= await import('./all-readers');
  return all;
}

/** Judges by the workbook's settings; what the columns need must have been fetched. */
export function judge(columns: ActionColumns, asAt: Day): JudgedAction[] {
  const config = currentConfig();
  const few = readProgress ? { ...NOTHING_READ, progress: readProgress } : NOTHING_READ;
  return judgeColumnsWith(columns, asAt, { config, readers: all?.readersOf(config) ?? few });
}

/** The findings on actions by the workbook's settings; the rules must have been fetched. */
export function findingsOf(columns: ActionColumns, asAt: Day): Finding[][] {
  if (!rules) throw new Error('the rules have not been loaded');
  return rules.checkColumns(columns, { asAt, config: currentConfig() });
}
