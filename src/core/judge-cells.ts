import { defaultConfig, type Config } from './config/config';
import { readDeadline } from './deadline/parse-deadline';
import type { LintOptions } from './lint';
import { cellText, type Cell } from './model/sheet';
import { judge, type Judgement } from './rag/judge';
import { criterionReader, ownerReader, progressReader, type Readers } from './wording/readers';

/** The cells of one action. A cell that is left out is a column the tracker does not have; null is a blank cell. */
export interface ActionCells {
  readonly deadline?: Cell;
  readonly progress?: Cell;
  readonly owner?: Cell;
  readonly criterion?: Cell;
}

/** Status, colour and reason of one action from its cells alone, for formulas. */
export function judgeCells(cells: ActionCells, { asAt, config = defaultConfig }: LintOptions): Judgement {
  const readers = readersFor(config);
  return judge(
    {
      deadline: readDeadline(cells.deadline, { asAt, rules: config.deadline }),
      progress: readers.progress(cellText(cells.progress), asAt),
      statusColumn: null,
      percentColumn: null,
      owner: cells.owner === undefined ? null : readers.owner(cellText(cells.owner)),
      criterion: cells.criterion === undefined ? null : readers.criterion(cellText(cells.criterion)),
      response: { kind: 'none', text: '' },
      isActionPromised: true,
    },
    asAt,
    config,
  );
}

type CellReaders = Pick<Readers, 'criterion' | 'owner' | 'progress'>;

const known = new WeakMap<Config, CellReaders>();

function readersFor(config: Config): CellReaders {
  const before = known.get(config);
  if (before) return before;
  const { words } = config;
  const readers = {
    criterion: criterionReader(words.criterion),
    owner: ownerReader(words.owner),
    progress: progressReader(words.progress),
  };
  known.set(config, readers);
  return readers;
}
