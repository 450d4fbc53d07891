import type { Settings } from '../core';
import { today } from '../today';
import {
  exportedSettings,
  importedSettings,
  withChanges,
  withDismissal,
  withoutDismissal,
} from './change-settings';
import { goToCell } from './go-to';
import { createJudging } from './judging';
import { createKnownWorkbook } from './known-workbook';
import { removeMarks } from './marks';
import { joined, noticeOf } from './notices';
import { runAsOneStep, runInExcel } from './run';
import type { Session } from './session-state';
import { changeKept, queueSettings } from './settings';
import { habitsOf } from './settings-text';
import { selectedRow } from './selected-row';
import { createTurns } from './turns';
import { createWatch, type ChangedRows } from './watch';
import { createWriting } from './writing';

/** A session of its own; the add-in uses the one below. */
export function createSession(): Session {
  const known = createKnownWorkbook();
  const turns = createTurns(known.show);
  const watch = createWatch(
    () => known.shown().busy === 'writing',
    (worksheetId) =>
      new Set(
        known.found.flatMap(({ sheet, columns }) =>
          sheet.id === worksheetId ? columns.flatMap((each) => each ?? []) : [],
        ),
      ),
    tellChanges,
  );
  const judging = createJudging(known, watch);
  const writing = createWriting(known, judging, watch, tellChanges);

  function tellChanges(news: readonly ChangedRows[]): void {
    if (!known.sheets || news.length === 0) return;
    known.setChanges([...known.changes(), ...news]);
    if (known.shown().isRecheckAutomatic) void recheck();
  }
  const recheck = (): Promise<void> => turns.take(null, judging.recheck);
  const keepSettings = (to: (settings: Settings) => Settings): Promise<void> =>
    turns.take(null, (turn) => judging.keep(turn, ({ settings }) => ({ settings: to(settings) })));

  return {
    state: known.state,
    subscribe: known.subscribe,
    start: () =>
      turns.take(null, () =>
        runInExcel(async (context) => {
          const settings = queueSettings(context);
          const confirmListening = watch.queueListening(context);
          await context.sync();
          confirmListening();
          known.show(known.take(settings()));
          return noticeOf(settings().problems);
        }),
      ),
    validate: () => turns.take('validating', (turn) => writing.write(turn, 'refresh')),
    recheck,
    setHabits: (habits) =>
      turns.take(null, async (turn) => {
        const before = habitsOf(known.shown());
        // At once, so that a box does not lose its new tick until the workbook has answered.
        known.show(habits);
        const keeping = runInExcel((context) => changeKept(context, (kept) => ({ ...kept, ...habits })));
        known.show(
          await keeping.then(known.take, (error: unknown) => (known.show(before), Promise.reject(error))),
        );
        const hasColumns = known.shown().columnPlaces.length > 0;
        if (habits.areColumnsLive !== undefined && hasColumns) return writing.write(turn, 'add');
        if (habits.isMarking === undefined) return null;
        return habits.isMarking ? writing.mark(turn) : runAsOneStep(removeMarks);
      }),
    cancel: turns.cancel,
    setAsAt: (day) => turns.take(null, (turn) => judging.keep(turn, () => ({ asAt: day }))),
    changeSettings: (changes) => keepSettings((settings) => withChanges(settings, changes)),
    dismiss: (finding, reason) =>
      keepSettings((settings) => withDismissal(settings, finding, reason, today())),
    undoDismiss: (finding) => keepSettings((settings) => withoutDismissal(settings, finding)),
    exportSettings: () => exportedSettings(known.shown().settings),
    importSettings: (text) =>
      turns.take(null, async (turn) => {
        const { settings, problems } = importedSettings(text);
        const notice = await judging.keep(turn, (kept) => ({
          settings: withChanges(kept.settings, settings),
        }));
        return joined(noticeOf(problems), notice);
      }),
    writeStatusColumns: () => turns.take('writing', (turn) => writing.write(turn, 'add')),
    removeStatusColumns: () => turns.take('writing', writing.remove),
    applyEdits(findings) {
      // As they are when the officer asks: by the time it is their turn another reading may have taken their place.
      const judged = known.sheets ?? [];
      return turns.take('writing', (turn) => writing.apply(turn, findings, judged));
    },
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
