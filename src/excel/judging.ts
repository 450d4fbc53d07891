import type { Report } from '../core';
import { today } from '../today';
import { findColumns, sheetsToJudge, withoutColumns } from './find-columns';
import { judgeSheets, soFar } from './judge';
import type { KnownWorkbook } from './known-workbook';
import { createPace } from './pace';
import { readRowsAgain, rejudgeRows } from './recheck';
import { readWorkbook, type SheetInWorkbook, type WorkbookReading } from './read-workbook';
import { runInExcel } from './run';
import type { Notice } from './session-state';
import { changeKept, type WorkbookSettings } from './settings';
import { staleRows } from './stale-rows';
import type { Turn } from './turns';
import type { Watch } from './watch';

/** The columns are written only when the officer asks, so after a change of date or settings they are behind. */
const STALE_COLUMNS = 'The RAG columns are now behind. Press Validate to bring them up to date.';

/** A workbook that was read, and what it comes to. */
export interface Judged {
  readonly reading: WorkbookReading;
  readonly report: Report;
}

/** The reading and judging of the open workbook; none of it writes a cell. */
export interface Judging {
  /** Reads everything and judges it. */
  readAndJudge(turn: Turn): Promise<Judged>;
  /** Reads what has changed and judges it, then everything by what it says. */
  recheck(turn: Turn): Promise<null>;
  /** Changes what the workbook keeps, and judges what was last read anew. */
  keep(turn: Turn, to: (kept: WorkbookSettings) => Partial<WorkbookSettings>): Promise<Notice | null>;
}

/** Judges the workbook that is known, and listens to its changes from the first reading on. */
export function createJudging(known: KnownWorkbook, watch: Watch): Judging {
  async function readAndJudge({ signal, answered }: Turn): Promise<Judged> {
    const pace = createPace(signal);
    const changes = known.changes();
    const reading = await runInExcel(async (context) => {
      const confirmListening = watch.queueListening(context);
      const read = await readWorkbook(context, pace, known.sheets ?? []);
      confirmListening();
      return read;
    });
    answered();
    const { asAt: day, settings } = reading.settings;
    const columns = await findColumns(reading, pace);
    const toJudge = await sheetsToJudge(reading, columns, pace);
    const before = known.shown().report;
    const report = await judgeSheets(toJudge, day ?? today(), settings, pace, (progress) =>
      known.show({
        progress,
        ...(before === null && soFar(progress, known.shown().report, day ?? today())),
      }),
    ).catch((error: unknown) => {
      known.show({ report: before });
      throw error;
    });
    known.sheets = toJudge;
    known.found = columns;
    known.dateSystem = reading.dateSystem;
    known.show({ ...known.take(reading.settings), isReadOnly: reading.isReadOnly, report });
    settle(changes);
    return { reading, report };
  }

  /** These changes are judged; others may have come meanwhile. */
  function settle(judged: ReturnType<KnownWorkbook['changes']>): void {
    known.setChanges(known.changes().filter((each) => !judged.includes(each)));
  }

  async function recheck(turn: Turn): Promise<null> {
    const changes = known.changes();
    const { sheets } = known;
    let { report } = known.shown();
    if (changes.length === 0 || !sheets || !report) return null;
    const stale = staleRows(changes, sheets);
    if (stale.some(({ rows }) => rows === null)) {
      await readAndJudge(turn);
      return null;
    }
    const pace = createPace(turn.signal);
    const patched = await runInExcel(async (context) => {
      const read: SheetInWorkbook[] = [];
      for (const sheet of sheets) {
        const rows = stale.find((each) => each.sheet === sheet.name)?.rows;
        const again = rows ? await readRowsAgain(context, sheet, rows, known.dateSystem) : sheet;
        read.push(rows ? await withoutColumns(again, known.found, pace) : again);
      }
      return read;
    });
    const { settings } = known.shown();
    for (const { sheet: name, rows } of stale) {
      const sheet = patched.find((each) => each.name === name);
      report = report && sheet && rows ? rejudgeRows(report, sheet, rows, known.asAt(), settings) : null;
    }
    if (report) known.show({ report });
    const whole = await judgeSheets(patched, known.asAt(), settings, pace, tellProgress);
    known.sheets = patched;
    known.show({ report: whole });
    settle(changes);
    return null;
  }

  const tellProgress = (progress: ReturnType<KnownWorkbook['shown']>['progress']): void =>
    known.show({ progress });

  async function keep(
    { signal }: Turn,
    to: (kept: WorkbookSettings) => Partial<WorkbookSettings>,
  ): Promise<Notice | null> {
    const kept = await runInExcel((context) =>
      changeKept(context, (before) => ({ ...before, ...to(before) })),
    );
    known.show(known.take(kept));
    if (known.sheets) {
      const pace = createPace(signal);
      known.show({
        report: await judgeSheets(known.sheets, known.asAt(), kept.settings, pace, tellProgress),
      });
    }
    return known.shown().columnPlaces.length > 0 ? { tone: 'done', text: STALE_COLUMNS } : null;
  }

  return { readAndJudge, recheck, keep };
}
