import { type Day, type DismissedFinding, type Finding, type Report, type Settings } from '../core';
import { today } from '../today';
import {
  exportedSettings,
  importedSettings,
  withChanges,
  withDismissal,
  withoutDismissal,
} from './change-settings';
import { applyEdits } from './apply-edits';
import { findColumns, sheetsToJudge, type FoundColumns } from './find-columns';
import { goToCell } from './go-to';
import { judgeSheets } from './judge';
import { markCells, removeMarks } from './marks';
import { createPace } from './pace';
import { readWorkbook, type WorkbookReading } from './read-workbook';
import { removeStatusColumns } from './remove-status-columns';
import { runAsOneStep, runInExcel } from './run';
import type { Notice, SessionState } from './session-state';
import { changeKept, queueSettings, type WorkbookSettings } from './settings';
import { createTurns, type Turn } from './turns';
import { writeStatusColumns } from './write-status-columns';

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
  /** Stops the reading and judging that is under way; what was known before stays. Writing goes on to its end. */
  cancel(): void;
  /** Sets the committee date, null for today again, and judges what was last read as at that day. */
  setAsAt(day: Day | null): Promise<void>;
  /**
   * Lays these over the workbook's settings (undefined takes one out), keeps them there, and judges what was last
   * read by them. Settings that cannot be used are told, and then none is changed.
   */
  changeSettings(changes: Settings): Promise<void>;
  /** Dismisses a finding for a reason that the workbook keeps. */
  dismiss(finding: Finding, reason: string): Promise<void>;
  undoDismiss(finding: Finding | DismissedFinding): Promise<void>;
  /** The workbook's settings as the text of a JSON file. */
  exportSettings(): string;
  /** Lays the settings of a file over the workbook's; its unsound parts are left out and told. */
  importSettings(text: string): Promise<void>;
  /** Validates, then adds the RAG status columns or refreshes those that are there. */
  writeStatusColumns(): Promise<void>;
  removeStatusColumns(): Promise<void>;
  /**
   * Makes the edits that these findings offer, where the cells still hold what they were computed from, and validates
   * again. What could not be done is told cell by cell.
   */
  applyEdits(findings: readonly Finding[]): Promise<void>;
  /** Marks the cells that these findings speak of, in place of those marked before. */
  markCells(findings: readonly Finding[]): Promise<void>;
  removeMarks(): Promise<void>;
  /** Selects the cell a finding speaks of. */
  goTo(place: Pick<Finding, 'sheet' | 'row' | 'column'>): Promise<void>;
}

/** The columns are written only when the officer asks, so after a change of date or settings they are behind. */
const STALE_COLUMNS = 'The RAG columns are now behind. Press Validate to bring them up to date.';

/** A session of its own; the add-in uses the one below. */
export function createSession(): Session {
  const listeners = new Set<() => void>();
  let committeeDate: Day | null = null;
  let shown: Omit<SessionState, 'asAt' | 'isAsAtToday'> = {
    busy: null,
    progress: null,
    report: null,
    hasStatusColumns: false,
    settings: {},
    notice: null,
  };
  /** As last read, so that another as-at date or setting can be judged by without reading again. */
  let sheets: WorkbookReading['sheets'] | null = null;

  function change(next: Partial<typeof shown>): void {
    shown = { ...shown, ...next };
    for (const listener of listeners) listener();
  }
  const turns = createTurns(change);
  const asAt = (): Day => committeeDate ?? today();

  function take(kept: WorkbookSettings): Partial<typeof shown> {
    committeeDate = kept.asAt;
    return { settings: kept.settings, hasStatusColumns: kept.statusColumns.length > 0 };
  }

  async function readAndJudge({
    signal,
    answered,
  }: Turn): Promise<{ reading: WorkbookReading; found: FoundColumns[]; report: Report }> {
    const pace = createPace(signal);
    const reading = await runInExcel((context) => readWorkbook(context, pace));
    answered();
    const { asAt: day, settings } = reading.settings;
    const found = findColumns(reading);
    const toJudge = sheetsToJudge(reading, found);
    const report = await judgeSheets(toJudge, day ?? today(), settings, pace, (progress) =>
      change({ progress }),
    );
    sheets = toJudge;
    change({ ...take(reading.settings), report });
    return { reading, found, report };
  }

  async function write(turn: Turn, mode: 'add' | 'refresh'): Promise<Notice | null> {
    const { reading, found, report } = await readAndJudge(turn);
    const notice = noticeOf([...reading.settings.problems, ...reading.leftOut]);
    if (mode === 'refresh' && reading.settings.statusColumns.length === 0) return notice;
    const written = await runAsOneStep((context) =>
      writeStatusColumns(context, reading, found, report, mode),
    );
    change({ hasStatusColumns: written.places > 0 });
    return joined(notice, written.notice);
  }

  /** Changes what the workbook keeps, and judges what was last read anew. */
  async function keep(
    { signal }: Turn,
    to: (kept: WorkbookSettings) => Partial<WorkbookSettings>,
  ): Promise<Notice | null> {
    const kept = await runInExcel((context) =>
      changeKept(context, (before) => ({ ...before, ...to(before) })),
    );
    change(take(kept));
    if (sheets) {
      const tell = (progress: SessionState['progress']): void => change({ progress });
      change({ report: await judgeSheets(sheets, asAt(), kept.settings, createPace(signal), tell) });
    }
    return shown.hasStatusColumns ? { tone: 'done', text: STALE_COLUMNS } : null;
  }
  const keepSettings = (to: (settings: Settings) => Settings): Promise<void> =>
    turns.take(null, (turn) => keep(turn, ({ settings }) => ({ settings: to(settings) })));

  return {
    state: () => ({ ...shown, asAt: asAt(), isAsAtToday: committeeDate === null }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () =>
      turns.take(null, () =>
        runInExcel(async (context) => {
          const settings = queueSettings(context);
          await context.sync();
          change(take(settings()));
          return noticeOf(settings().problems);
        }),
      ),
    validate: () => turns.take('validating', (turn) => write(turn, 'refresh')),
    cancel: turns.cancel,
    setAsAt: (day) => turns.take(null, (turn) => keep(turn, () => ({ asAt: day }))),
    changeSettings: (changes) => keepSettings((settings) => withChanges(settings, changes)),
    dismiss: (finding, reason) =>
      keepSettings((settings) => withDismissal(settings, finding, reason, today())),
    undoDismiss: (finding) => keepSettings((settings) => withoutDismissal(settings, finding)),
    exportSettings: () => exportedSettings(shown.settings),
    importSettings: (text) =>
      turns.take(null, async (turn) => {
        const { settings, problems } = importedSettings(text);
        const notice = await keep(turn, (kept) => ({ settings: withChanges(kept.settings, settings) }));
        return joined(noticeOf(problems), notice);
      }),
    writeStatusColumns: () => turns.take('writing', (turn) => write(turn, 'add')),
    removeStatusColumns: () =>
      turns.take('writing', async () => {
        const notice = await runAsOneStep(removeStatusColumns);
        change({ hasStatusColumns: false });
        return notice;
      }),
    applyEdits: (findings) =>
      turns.take('writing', async (turn) => {
        const notice = await runAsOneStep((context) => applyEdits(context, findings, sheets ?? []));
        return joined(notice, await write(turn, 'refresh'));
      }),
    markCells: (findings) =>
      turns.take('writing', () => runAsOneStep((context) => markCells(context, findings))),
    removeMarks: () => turns.take('writing', () => runAsOneStep(removeMarks)),
    goTo: (place) => turns.take(null, () => runInExcel((context) => goToCell(context, place))),
  };
}

/** What could not be read or used is told, though the rest went well. */
function noticeOf(problems: readonly string[]): Notice | null {
  return problems.length === 0 ? null : { tone: 'problem', text: problems.join(' ') };
}

function joined(one: Notice | null, other: Notice | null): Notice | null {
  if (!one || !other) return one ?? other;
  const details = [...(one.details ?? []), ...(other.details ?? [])];
  return {
    tone: one.tone === 'problem' ? 'problem' : other.tone,
    text: `${one.text} ${other.text}`,
    ...(details.length > 0 && { details }),
  };
}

/** The session of this add-in. */
export const session: Session = createSession();
