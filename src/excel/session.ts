import { lint, type Day, type Finding, type Report } from '../core';
import { today } from '../today';
import { goToCell } from './go-to';
import { problemSentence } from './problems';
import { readWorkbook, type WorkbookReading } from './read-workbook';
import { queueSaving, queueSettings } from './settings';
import { removeStatusColumns } from './remove-status-columns';
import { writeStatusColumns } from './write-status-columns';

/** Something to tell the officer: one sentence, or two. */
export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
}

export interface SessionState {
  /** The day the judgement is made for. */
  readonly asAt: Day;
  /** False when the officer has set a committee date, which is kept in the workbook. */
  readonly isAsAtToday: boolean;
  readonly busy: 'validating' | 'writing' | null;
  /** The last validation; null before the first. */
  readonly report: Report | null;
  /** Are there RAG status columns of ours in the workbook? */
  readonly hasStatusColumns: boolean;
  readonly notice: Notice | null;
}

/**
 * What ribbon and pane share: they live in one runtime beside one workbook. No method rejects: what goes wrong becomes
 * a notice. A call made while another is at work waits for it.
 */
export interface Session {
  state(): SessionState;
  /** The listener is called after every change; returns what stops that. */
  subscribe(listener: () => void): () => void;
  /** Reads the settings kept in the workbook (as-at date, status columns); safe to call more than once. */
  start(): Promise<void>;
  /** Reads every sheet and judges it; refreshes RAG status columns if there are any; writes nothing else. */
  validate(): Promise<void>;
  /** Sets the committee date, null for today again, and judges what was last read as at that day. */
  setAsAt(day: Day | null): Promise<void>;
  /** Validates, then adds the RAG status columns or refreshes those that are there. */
  writeStatusColumns(): Promise<void>;
  removeStatusColumns(): Promise<void>;
  /** Selects the cell a finding speaks of. */
  goTo(place: Pick<Finding, 'sheet' | 'row' | 'column'>): Promise<void>;
}

/** The columns are written only when the officer asks, so after a change of date they are behind. */
const STALE_COLUMNS =
  'The RAG columns were worked out for another day. Press Validate to bring them up to date.';

/** A session of its own; the add-in uses the one below. */
export function createSession(): Session {
  const listeners = new Set<() => void>();
  let committeeDate: Day | null = null;
  let kept: Omit<SessionState, 'asAt' | 'isAsAtToday'> = {
    busy: null,
    report: null,
    hasStatusColumns: false,
    notice: null,
  };
  /** As last read, so that another as-at date can be judged by without reading again. */
  let sheets: WorkbookReading['sheets'] | null = null;
  let last: Promise<void> = Promise.resolve();

  function change(next: Partial<typeof kept>): void {
    kept = { ...kept, ...next };
    for (const listener of listeners) listener();
  }

  /** Does one thing after what is under way; whatever it throws is told. */
  function inTurn(
    busy: SessionState['busy'],
    work: (context: Excel.RequestContext) => Promise<Notice | null>,
  ): Promise<void> {
    last = last.then(async () => {
      change({ busy, ...(busy && { notice: null }) });
      try {
        const notice = await Excel.run({ delayForCellEdit: true }, work);
        change({ busy: null, ...((busy || notice) && { notice }) });
      } catch (error) {
        change({ busy: null, notice: { tone: 'problem', text: problemSentence(error) } });
      }
    });
    return last;
  }

  const asAt = (): Day => committeeDate ?? today();

  async function readAndJudge(
    context: Excel.RequestContext,
  ): Promise<{ reading: WorkbookReading; report: Report }> {
    const reading = await readWorkbook(context);
    committeeDate = reading.settings.asAt;
    sheets = reading.sheets;
    const report = lint(sheets, { asAt: asAt() });
    change({ report, hasStatusColumns: reading.settings.statusColumns.length > 0 });
    return { reading, report };
  }

  async function write(context: Excel.RequestContext, mode: 'add' | 'refresh'): Promise<Notice | null> {
    const { reading, report } = await readAndJudge(context);
    if (mode === 'refresh' && reading.settings.statusColumns.length === 0) return null;
    const { places, notice } = await writeStatusColumns(context, reading, report, mode);
    change({ hasStatusColumns: places > 0 });
    return notice;
  }

  return {
    state: () => ({ ...kept, asAt: asAt(), isAsAtToday: committeeDate === null }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () =>
      inTurn(null, async (context) => {
        const settings = queueSettings(context);
        await context.sync();
        committeeDate = settings().asAt;
        change({ hasStatusColumns: settings().statusColumns.length > 0 });
        return null;
      }),
    validate: () => inTurn('validating', (context) => write(context, 'refresh')),
    setAsAt: (day) =>
      inTurn(null, async (context) => {
        committeeDate = day;
        change(sheets ? { report: lint(sheets, { asAt: asAt() }) } : {});
        const settings = queueSettings(context);
        await context.sync();
        queueSaving(context, { ...settings(), asAt: day });
        await context.sync();
        return kept.hasStatusColumns ? { tone: 'done', text: STALE_COLUMNS } : null;
      }),
    writeStatusColumns: () => inTurn('writing', (context) => write(context, 'add')),
    removeStatusColumns: () =>
      inTurn('writing', async (context) => {
        const notice = await removeStatusColumns(context);
        change({ hasStatusColumns: false });
        return notice;
      }),
    goTo: (place) => inTurn(null, (context) => goToCell(context, place)),
  };
}

/** The session of this add-in. */
export const session: Session = createSession();
