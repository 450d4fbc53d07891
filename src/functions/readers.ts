import {
  AT_A_GLANCE,
  cellText,
  isToldAtAGlance,
  judgeColumnsInSteps,
  type ActionColumns,
  type Config,
  type Day,
  type Finding,
  type InSteps,
  type JudgedAction,
  type Readers,
} from '../core';
import { currentConfig } from '../current-config';
import { refusal } from './answer';
import { cellOf } from './cells';
import type { ActionArguments } from './judged-rows';
import type { Argument } from './pairing';

/** A part of the engine with the words of one kind of cell, which is fetched when a formula first has to read such. */
type WordReader = 'criterion' | 'owner' | 'progress' | 'response';

/** What a formula needs besides the reading of deadlines: readers by their words, or all of them and the rules. */
export type Need = WordReader | 'rules';

type Making<Kind extends WordReader> = (words: Config['words'][Kind]) => Readers[Kind];

const fetched: { -readonly [Kind in WordReader]?: Making<Kind> } = {};
let rules: typeof import('./all-rules') | undefined;

const FETCHING: Readonly<Record<Need, () => Promise<void>>> = {
  criterion: async () => void (fetched.criterion = (await import('./criterion-reader')).criterionReader),
  owner: async () => void (fetched.owner = (await import('./owner-reader')).ownerReader),
  progress: async () => void (fetched.progress = (await import('./progress-reader')).progressReader),
  response: async () => void (fetched.response = (await import('./response-reader')).responseReader),
  rules: async () => void (rules = await import('./all-rules')),
};

/**
 * What it takes to judge these columns. Of owners and criteria a colour asks only whether there is one, which mostly
 * is told at a glance.
 */
export function needsOf({ progress, owner, criterion }: ActionArguments): Need[] {
  const { words } = currentConfig();
  return [
    ...(progress ? (['progress'] as const) : []),
    ...(owner && !areToldAtAGlance(owner) ? (['owner'] as const) : []),
    ...(criterion && words.criterion ? (['criterion'] as const) : []),
  ];
}

function areToldAtAGlance(owner: NonNullable<Argument>): boolean {
  return [...new Set(owner.flat())].every((cell) => isToldAtAGlance(cellText(cellOf(cell)).trim()));
}

/** Is everything here that it takes to answer at once? */
export function areFetched(needs: readonly Need[]): boolean {
  return needs.every((need) => (need === 'rules' ? rules : fetched[need]) !== undefined);
}

/** Throws a CustomFunctions.Error where they cannot be had. */
export async function fetchReaders(needs: readonly Need[]): Promise<void> {
  const missing = needs.filter((need) => !areFetched([need]));
  try {
    await Promise.all(missing.map((need) => FETCHING[need]()));
  } catch {
    throw refusal(
      'RECS could not be loaded in full. Close the workbook, open it again, and enter this formula anew.',
    );
  }
}

let made: { readonly config: Config; readonly of: number; readonly readers: Readers } | undefined;

/** The readers that have been fetched, by the workbook's settings. */
export function readersNow(): Readers {
  const config = currentConfig();
  const of = Object.keys(fetched).length;
  if (made?.config === config && made.of === of) return made.readers;
  const { criterion, owner, progress, response } = fetched;
  const readers = {
    ...AT_A_GLANCE,
    ...(criterion && { criterion: criterion(config.words.criterion) }),
    ...(owner && { owner: owner(config.words.owner) }),
    ...(progress && { progress: progress(config.words.progress) }),
    ...(response && { response: response(config.words.response) }),
  };
  made = { config, of, readers };
  return readers;
}

/** Judges by the workbook's settings; what the columns need must have been fetched. */
export function judge(columns: ActionColumns, asAt: Day): InSteps<JudgedAction[]> {
  return judgeColumnsInSteps(columns, asAt, { config: currentConfig(), readers: readersNow() });
}

/** The findings on actions by the workbook's settings; the rules must have been fetched. */
export function findingsOf(columns: ActionColumns, asAt: Day): InSteps<Finding[][]> {
  if (!rules) throw new Error('the rules have not been loaded');
  return rules.checkColumnsInSteps(columns, { asAt, config: currentConfig() });
}
