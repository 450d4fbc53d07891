import { configOf, openFindings, type Day, type Report, type Settings } from '../core';
import { setCurrentConfig } from '../current-config';
import { today } from '../today';
import {
  exportedSettings,
  importedSettings,
  withChanges,
  withDismissal,
  withoutDismissal,
} from './change-settings';
import { applyEdits } from './apply-edits';
import { changedSince } from './changed-since';
import { placeInWords } from './columns-in-words';
import { findColumns, sheetsToJudge, withoutColumns, type FoundColumns } from './find-columns';
import { goToCell } from './go-to';
import { judgeSheets, soFar } from './judge';
import { markCells, removeMarks } from './marks';
import { joined, noticeOf } from './notices';
import { createPace, type Pace } from './pace';
import { planStatusColumns, type StatusColumnsPlan } from './plan-status-columns';
import { readRowsAgain, rejudgeRows } from './recheck';
import { readWorkbook, type SheetInWorkbook, type WorkbookReading } from './read-workbook';
import { removeStatusColumns } from './remove-status-columns';
import { runAsOneStep, runInExcel } from './run';
import type { Notice, Session, SessionState } from './session-state';
import { changeKept, queueSettings, type WorkbookSettings } from './settings';
import { habitsOf, USUAL_HABITS } from './settings-text';
import { selectedRow } from './selected-row';
import { staleRows } from './stale-rows';
import { createTurns, type Turn } from './turns';
import { createWatch, type ChangedRows } from './watch';
import { warningsOf } from './warnings';
import { writeStatusColumns } from './write-status-columns';

/** The columns are written only when the officer asks, so after a change of date or settings they are behind. */
const STALE_COLUMNS = 'The RAG columns are now behind. Press Validate to bring them up to date.';

/** Lines of RAG columns that are more than Excel is sure to write while somebody listens to its changes. */
const LARGE = 500;

interface Judged {
  readonly reading: WorkbookReading;
  readonly report: Report;
}

/** A session of its own; the add-in uses the one below. */
export function createSession(): Session {
  const listeners = new Set<() => void>();
  let committeeDate: Day | null = null;
  let shown: Omit<SessionState, 'asAt' | 'isAsAtToday' | 'sheets' | 'hasStatusColumns'> = {
    busy: null,
    progress: null,
    report: null,
    isReadOnly: false,
    columnPlaces: [],
    stale: [],
    ...USUAL_HABITS,
    settings: {},
    notice: null,
  };
  /** As last read, so that another as-at date or setting can be judged by without reading again. */
  let sheets: readonly SheetInWorkbook[] | null = null;
  let found: readonly FoundColumns[] = [];
  let dateSystem: WorkbookReading['dateSystem'] = '1900';
  let changes: readonly ChangedRows[] = [];

  function change(next: Partial<typeof shown>): void {
    shown = { ...shown, ...next };
    for (const listener of listeners) listener();
  }
  const turns = createTurns(change);
  const watch = createWatch(
    () => shown.busy === 'writing',
    (worksheetId) =>
      new Set(
        found.flatMap(({ sheet, columns }) =>
          sheet.id === worksheetId ? columns.flatMap((each) => each ?? []) : [],
        ),
      ),
    tellChanges,
  );
  function tellChanges(news: readonly ChangedRows[]): void {
    if (!sheets || news.length === 0) return;
    setChanges([...changes, ...news]);
    if (shown.isRecheckAutomatic) void recheck();
  }
  function setChanges(next: readonly ChangedRows[]): void {
    changes = next;
    change({ stale: staleRows(changes, sheets ?? []) });
  }
  const tellProgress = (progress: SessionState['progress']): void => change({ progress });
  const asAt = (): Day => committeeDate ?? today();

  function take(kept: WorkbookSettings): Partial<typeof shown> {
    committeeDate = kept.asAt;
    setCurrentConfig(configOf([kept.settings]));
    const { settings, statusColumns } = kept;
    return { ...habitsOf(kept), settings, columnPlaces: statusColumns.map(placeInWords) };
  }

  async function readAndJudge({ signal, answered }: Turn): Promise<Judged> {
    const pace = createPace(signal);
    const known = changes;
    const reading = await runInExcel(async (context) => {
      const confirmListening = watch.queueListening(context);
      const read = await readWorkbook(context, pace, sheets ?? []);
      confirmListening();
      return read;
    });
    answered();
    const { asAt: day, settings } = reading.settings;
    const columns = await findColumns(reading, pace);
    const toJudge = await sheetsToJudge(reading, columns, pace);
    const before = shown.report;
    const report = await judgeSheets(toJudge, day ?? today(), settings, pace, (progress) =>
      change({ progress, ...(before === null && soFar(progress, shown.report, day ?? today())) }),
    ).catch((error: unknown) => {
      change({ report: before });
      throw error;
    });
    sheets = toJudge;
    found = columns;
    dateSystem = reading.dateSystem;
    change({ ...take(reading.settings), isReadOnly: reading.isReadOnly, report });
    setChanges(changes.filter((each) => !known.includes(each)));
    return { reading, report };
  }

  async function write(turn: Turn, mode: 'add' | 'refresh'): Promise<Notice | null> {
    const { reading, report } = await readAndJudge(turn);
    const marked = reading.settings.isMarking ? await mark(report, createPace(turn.signal)) : null;
    const told = async (): Promise<Notice | null> =>
      joined(
        noticeOf(await warningsOf(reading, found, createPace())),
        marked?.tone === 'problem' ? marked : null,
      );
    const { statusColumns, isRefreshAutomatic } = reading.settings;
    if (mode === 'refresh' && (statusColumns.length === 0 || !isRefreshAutomatic)) return told();
    const planned = (judged: Judged): Promise<StatusColumnsPlan> =>
      runInExcel((context) =>
        planStatusColumns(context, judged.reading, found, judged.report, mode, createPace(turn.signal)),
      );
    const writing = (plan: StatusColumnsPlan) => (context: Excel.RequestContext) =>
      writeStatusColumns(context, plan, tellProgress);
    const plan = await planned({ reading, report });
    tellProgress(null);
    const writeAll = () =>
      runAsOneStep(writing(plan), async () => writing(await planned(await readAndJudge(turn))));
    const written = await (plan.lines > LARGE ? unheard(turn, writeAll) : writeAll());
    found = written.columns;
    change({ columnPlaces: found.map(({ place }) => placeInWords(place)) });
    return joined(await told(), written.notice);
  }

  /** Does large work of ours while nobody listens, and then looks for what has changed meanwhile. */
  async function unheard<Result>({ signal }: Turn, work: () => Promise<Result>): Promise<Result> {
    try {
      return await watch.withoutListening(work);
    } finally {
      // What cannot be compared, whatever the reason, may be old.
      const judged = sheets ?? [];
      const unknown = (): ChangedRows[] => judged.map(({ id }) => ({ worksheetId: id, rows: null }));
      tellChanges(await changedSince(judged, createPace(signal)).catch(unknown));
    }
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
      change({ report: await judgeSheets(sheets, asAt(), kept.settings, createPace(signal), tellProgress) });
    }
    return shown.columnPlaces.length > 0 ? { tone: 'done', text: STALE_COLUMNS } : null;
  }

  const mark = (report: Report, pace: Pace): Promise<Notice> =>
    runAsOneStep((context) => markCells(context, openFindings(report), pace));
  const recheck = (): Promise<void> => turns.take(null, recheckInTurn);

  async function recheckInTurn(turn: Turn): Promise<null> {
    const known = changes;
    if (known.length === 0 || !sheets || !shown.report) return null;
    const stale = staleRows(known, sheets);
    if (stale.some(({ rows }) => rows === null)) {
      await readAndJudge(turn);
      return null;
    }
    let report: Report | null = shown.report;
    const pace = createPace(turn.signal);
    const patched = await runInExcel(async (context) => {
      const read: SheetInWorkbook[] = [];
      for (const sheet of sheets!) {
        const rows = stale.find((each) => each.sheet === sheet.name)?.rows;
        const again = rows ? await readRowsAgain(context, sheet, rows, dateSystem) : sheet;
        read.push(rows ? await withoutColumns(again, found, pace) : again);
      }
      return read;
    });
    for (const { sheet: name, rows } of stale) {
      const sheet = patched.find((each) => each.name === name);
      report = report && sheet && rows ? rejudgeRows(report, sheet, rows, asAt(), shown.settings) : null;
    }
    if (report) change({ report });
    const whole = await judgeSheets(patched, asAt(), shown.settings, pace, tellProgress);
    sheets = patched;
    change({ report: whole });
    setChanges(changes.filter((each) => !known.includes(each)));
    return null;
  }

  const keepSettings = (to: (settings: Settings) => Settings): Promise<void> =>
    turns.take(null, (turn) => keep(turn, ({ settings }) => ({ settings: to(settings) })));

  return {
    state: () => ({
      ...shown,
      asAt: asAt(),
      isAsAtToday: committeeDate === null,
      sheets: sheets ?? [],
      hasStatusColumns: shown.columnPlaces.length > 0,
    }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () =>
      turns.take(null, () =>
        runInExcel(async (context) => {
          const settings = queueSettings(context);
          const confirmListening = watch.queueListening(context);
          await context.sync();
          confirmListening();
          change(take(settings()));
          return noticeOf(settings().problems);
        }),
      ),
    validate: () => turns.take('validating', (turn) => write(turn, 'refresh')),
    recheck,
    setHabits: (habits) =>
      turns.take(null, async (turn) => {
        const before = habitsOf(shown);
        // At once, so that a box does not lose its new tick until the workbook has answered.
        change(habits);
        const keeping = runInExcel((context) => changeKept(context, (kept) => ({ ...kept, ...habits })));
        change(await keeping.then(take, (error: unknown) => (change(before), Promise.reject(error))));
        if (habits.areColumnsLive !== undefined && shown.columnPlaces.length > 0) return write(turn, 'add');
        if (habits.isMarking === undefined) return null;
        if (!habits.isMarking) return runAsOneStep(removeMarks);
        return shown.report && mark(shown.report, createPace(turn.signal));
      }),
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
      turns.take('writing', async (turn) => {
        const remove = () =>
          runAsOneStep((context) => removeStatusColumns(context, createPace(turn.signal), sheets ?? []));
        const isLarge = (shown.report?.summary.actions ?? Infinity) > LARGE;
        const notice = await (isLarge ? unheard(turn, remove) : remove());
        found = [];
        change({ columnPlaces: [] });
        return notice;
      }),
    applyEdits: (findings) =>
      turns.take('writing', async (turn) => {
        const notice = await runAsOneStep((context) => applyEdits(context, findings, sheets ?? []));
        return joined(notice, await write(turn, 'refresh'));
      }),
    async selectedRow() {
      let place: Awaited<ReturnType<typeof selectedRow>> | null = null;
      await turns.take(null, async () => {
        place = await runInExcel(selectedRow);
        return null;
      });
      return place;
    },
    goTo: (place) => turns.take(null, () => runInExcel((context) => goToCell(context, place))),
  };
}

/** The session of this add-in. */
export const session: Session = createSession();
