import { openFindings, type Finding } from '../core';
import { applyEdits } from './apply-edits';
import { changedSince, type OwnColumns } from './changed-since';
import { placeInWords } from './columns-in-words';
import type { FoundColumns } from './find-columns';
import type { Judged, Judging } from './judging';
import type { KnownWorkbook } from './known-workbook';
import { markCells } from './marks';
import { joined, noticeOf } from './notices';
import { createPace } from './pace';
import { planStatusColumns, type StatusColumnsPlan } from './plan-status-columns';
import type { SheetInWorkbook } from './read-workbook';
import { removeStatusColumns } from './remove-status-columns';
import { runAsOneStep, runInExcel } from './run';
import type { Notice } from './session-state';
import type { Turn } from './turns';
import type { ChangedRows, Watch } from './watch';
import { warningsOf } from './warnings';
import { MOST_LOOKED_AT } from './witness';
import { writeStatusColumns } from './write-status-columns';

/** Everything that a session writes into the sheets, each on request. */
export interface Writing {
  /** Validates, then adds the RAG status columns, or refreshes those that are there. */
  write(turn: Turn, mode: 'add' | 'refresh'): Promise<Notice | null>;
  /** Marks what findings speak of, as the workbook is now; does nothing before the first validation. */
  mark(turn: Turn): Promise<Notice | null>;
  remove(turn: Turn): Promise<Notice>;
  /** Makes the edits of findings on these sheets, and validates again. */
  apply(turn: Turn, findings: readonly Finding[], judged: readonly SheetInWorkbook[]): Promise<Notice | null>;
}

/** Writes into the workbook that is known. What is heard of changes goes to `tellChanges`. */
export function createWriting(
  known: KnownWorkbook,
  { readAndJudge }: Judging,
  watch: Watch,
  tellChanges: (changes: readonly ChangedRows[]) => void,
): Writing {
  async function write(turn: Turn, mode: 'add' | 'refresh'): Promise<Notice | null> {
    const judged = await readAndJudge(turn);
    const { reading } = judged;
    const marked = reading.settings.isMarking ? await markIn(judged, turn) : null;
    const told = async (): Promise<Notice | null> =>
      joined(
        noticeOf(await warningsOf(reading, known.found, createPace())),
        marked?.tone === 'problem' ? marked : null,
      );
    const { statusColumns, isRefreshAutomatic } = reading.settings;
    if (mode === 'refresh' && (statusColumns.length === 0 || !isRefreshAutomatic)) return told();
    const notice = await writeColumns(turn, mode, judged);
    return joined(await told(), notice);
  }

  async function writeColumns(turn: Turn, mode: 'add' | 'refresh', judged: Judged): Promise<Notice | null> {
    let own = ownColumns(known.found);
    const planned = ({ reading, report }: Judged): Promise<StatusColumnsPlan> =>
      runInExcel((context) =>
        planStatusColumns(context, reading, known.found, report, mode, createPace(turn.signal)),
      );
    const writing = (plan: StatusColumnsPlan) => {
      own = ownColumns([...plan.found, ...plan.changes.map(({ target }) => target)]);
      return (context: Excel.RequestContext) =>
        writeStatusColumns(context, plan, (progress) => known.show({ progress }));
    };
    const anew = async () => writing(await planned(await readAndJudge(turn)));
    const plan = await planned(judged);
    known.show({ progress: null });
    let written;
    if (plan.lines <= MOST_LOOKED_AT) written = await runAsOneStep(writing(plan), anew);
    else {
      const first = await unheard(
        turn,
        () => runAsOneStep(writing(plan), anew),
        () => own,
      );
      // Among so many lines some may stand beside another action by now.
      const last = first.hasChanged
        ? await unheard(
            turn,
            async () => runAsOneStep(await anew()),
            () => own,
          )
        : first;
      written = last.result;
    }
    known.found = written.columns;
    known.show({ columnPlaces: known.found.map(({ place }) => placeInWords(place)) });
    return written.notice;
  }

  /** Does large work of ours while nobody listens, and then looks for what has changed meanwhile, which is told. */
  async function unheard<Result>(
    { signal }: Turn,
    work: () => Promise<Result>,
    own: () => OwnColumns,
  ): Promise<{ readonly result: Result; readonly hasChanged: boolean }> {
    let hasChanged = false;
    const compare = async (): Promise<void> => {
      const judged = known.sheets ?? [];
      const changed = await changedIn(judged, own(), signal).catch(() => null);
      hasChanged = changed !== null && changed.length > 0;
      // What cannot be compared, whatever the reason, may be old.
      tellChanges(changed ?? judged.map(({ id }) => ({ worksheetId: id, rows: null })));
    };
    const result = await watch.withoutListening(work).finally(compare);
    return { result, hasChanged };
  }

  const changedIn = (
    judged: readonly SheetInWorkbook[],
    own: OwnColumns,
    signal: AbortSignal,
  ): Promise<ChangedRows[]> => changedSince(judged, own, known.dateSystem, createPace(signal));

  async function mark(turn: Turn): Promise<Notice | null> {
    const { report } = known.shown();
    if (!report || !known.sheets) return null;
    const changed = await changedIn(known.sheets, ownColumns(known.found), turn.signal);
    return markIn(changed.length > 0 ? await readAndJudge(turn) : { report }, turn);
  }

  function markIn({ report }: Pick<Judged, 'report'>, turn: Turn): Promise<Notice> {
    const pace = createPace(turn.signal);
    const marking = (current: Pick<Judged, 'report'>) => (context: Excel.RequestContext) =>
      markCells(context, openFindings(current.report), known.sheets ?? [], pace);
    return runAsOneStep(marking({ report }), async () => marking(await readAndJudge(turn)));
  }

  async function remove(turn: Turn): Promise<Notice> {
    const removal = (): Promise<Notice> =>
      runAsOneStep((context) => removeStatusColumns(context, createPace(turn.signal), known.sheets ?? []));
    const isLarge = (known.shown().report?.summary.actions ?? Infinity) > MOST_LOOKED_AT;
    const own = ownColumns(known.found);
    const notice = isLarge ? (await unheard(turn, removal, () => own)).result : await removal();
    known.found = [];
    known.show({ columnPlaces: [] });
    return notice;
  }

  return {
    write,
    mark,
    remove,
    async apply(turn, findings, judged) {
      const notice = await runAsOneStep((context) => applyEdits(context, findings, judged));
      return joined(notice, await write(turn, 'refresh'));
    },
  };
}

function ownColumns(all: readonly Pick<FoundColumns, 'sheet' | 'columns'>[]): OwnColumns {
  const own = new Map<string, Set<number>>();
  for (const { sheet, columns } of all) {
    const onSheet = own.get(sheet.id) ?? new Set();
    own.set(sheet.id, onSheet);
    for (const column of columns) if (column !== null) onSheet.add(column);
  }
  return own;
}
