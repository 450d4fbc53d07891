import { realpath, rm, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Report, Sheet } from '../core';
import { applyChanges, openWorkbook, readContents, type SheetChanges } from '../files';
import { chooseColumns, placeName, takenBy, type TakenColumns } from './choose-columns';
import { findingsSheet, findingsSheetName } from './findings-sheet';
import { CommandProblem } from './problem';
import { diskSentence } from './read-input';
import { statusColumnChanges } from './status-column-changes';
import { workbookLibrary } from './workbook-library';

/** A copy to be made of a workbook. */
export interface CopyOrder {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly Sheet[];
  readonly report: Report;
  /** The name of the copy. */
  readonly out: string;
}

/** What was written, and what was left out and why; sentences. */
export interface CopyOutcome {
  readonly done: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Throws CommandProblem where a copy of this name cannot be made: it would replace a file, or it ends like another
 * sort of file than the one it is a copy of, which Excel would refuse to open.
 */
export async function refuseName(file: string, out: string): Promise<void> {
  const ending = extname(file).toLowerCase();
  if (extname(out).toLowerCase() !== ending)
    throw new CommandProblem(
      `The copy must end like its original: give --write a name that ends in ‘${ending}’.`,
    );
  const present = await stat(out).catch(() => undefined);
  if (present === undefined) return;
  if (present.isDirectory())
    throw new CommandProblem(`‘${out}’ is a folder: give --write the name of a file.`);
  const isInput = (await realpath(out)) === (await realpath(file).catch(() => undefined));
  throw new CommandProblem(
    isInput
      ? `--write never replaces the workbook it reads: give it another name than ‘${out}’.`
      : alreadyThere(out),
  );
}

/** Is this the name of a text table, which holds no columns of ours? */
export function isTextTable(file: string): boolean {
  return ['.csv', '.tsv', '.txt'].includes(extname(file).toLowerCase());
}

/** One sentence on the text tables among the files to be copied; none where there are none. */
export function textTableRemark([first, ...more]: readonly string[]): string[] {
  if (first === undefined) return [];
  const which = more.length === 0 ? `‘${first}’ has none` : `‘${first}’ and ${more.length} more have none`;
  return [`Only Excel workbooks (.xlsx, .xlsm) get a copy, so ${which}: save as .xlsx in Excel first.`];
}

function alreadyThere(out: string): string {
  return `‘${out}’ is already there and is not replaced: give --write another name, or delete that file first.`;
}

/**
 * Writes a copy of a workbook with RAG status columns beside each tracker and a sheet that lists the findings;
 * everything else is as in the original.
 * Where no columns can be written, there is no copy. Throws CommandProblem where it cannot be saved.
 */
export async function writeCopy(order: CopyOrder): Promise<CopyOutcome> {
  const workbook = await openWorkbook(order.bytes, order.file);
  const contents = await readContents(workbook);
  const changes: SheetChanges[] = [];
  const taken: TakenColumns[] = [];
  const done: string[] = [];
  const refused: string[] = [];
  for (const tracker of order.report.trackers) {
    const sheet = order.sheets.find(({ name }) => name === tracker.sheet)!;
    const reading = {
      sheet,
      contents: contents.sheets.find(({ name }) => name === tracker.sheet)!,
      workbook: contents,
    };
    if (reading.contents.isProtected) {
      refused.push(
        `‘${tracker.sheet}’ is protected, so no columns were written there: unprotect it in Excel (Review, Unprotect Sheet) and try again.`,
      );
      continue;
    }
    const place = chooseColumns(reading, tracker, taken);
    if (place === null) {
      refused.push(
        `‘${tracker.sheet}’ has no four empty columns beside the tracker, so none were written there.`,
      );
      continue;
    }
    taken.push(takenBy(tracker, place));
    changes.push(statusColumnChanges(reading, tracker, place.column, place.isNew));
    done.push(
      `RAG columns ${place.isNew ? 'added' : 'refreshed'} in ‘${order.out}’: columns ${placeName(place)} of ‘${tracker.sheet}’.`,
    );
  }
  if (changes.length === 0) return { done, refused };
  const excelize = await workbookLibrary();
  const findings = findingsSheet(order.report, order.sheets, findingsSheetName(workbook.sheets));
  if (findings)
    done.push(
      `Findings listed in ‘${order.out}’: ${findings.cells.at(-1)!.row} lines in the sheet ‘${findings.name}’.`,
    );
  const everything = {
    deletedSheets: [],
    renamedSheets: [],
    addedSheets: findings ? [findings.name] : [],
    sheets: [...joined(changes), ...(findings ? [findings] : [])],
  };
  await save(order.out, await applyChanges(excelize, workbook, everything));
  return { done, refused };
}

/** Several trackers may stand in one sheet, and each sheet is changed once. */
function joined(changes: readonly SheetChanges[]): SheetChanges[] {
  const bySheet = new Map<string, SheetChanges>();
  for (const each of changes) {
    const before = bySheet.get(each.name);
    bySheet.set(
      each.name,
      before
        ? {
            name: each.name,
            cells: [...before.cells, ...each.cells],
            columnWidths: { ...before.columnWidths, ...each.columnWidths },
            addedConditionalFormats: [...before.addedConditionalFormats, ...each.addedConditionalFormats],
            removedConditionalFormats: [
              ...before.removedConditionalFormats,
              ...each.removedConditionalFormats,
            ],
          }
        : each,
    );
  }
  return [...bySheet.values()];
}

const FAILURES: Readonly<Record<string, (path: string) => string>> = {
  EEXIST: alreadyThere,
  ENOENT: (path) => `‘${path}’ cannot be written, for its folder is not there: make the folder first.`,
  ENOTDIR: (path) => `‘${path}’ cannot be written, for its folder is not there: make the folder first.`,
  EACCES: (path) => `‘${path}’ may not be written by you: choose a folder of your own.`,
  EPERM: (path) => `‘${path}’ may not be written by you: choose a folder of your own.`,
  EROFS: (path) => `‘${path}’ cannot be written, for the disk is read-only: choose another folder.`,
  ENOSPC: (path) => `‘${path}’ was not written, for the disk is full: make room and try again.`,
};

async function save(out: string, bytes: Uint8Array): Promise<void> {
  try {
    // Fails where the file has come into being since its name was looked at.
    await writeFile(out, bytes, { flag: 'wx' });
  } catch (error) {
    const isHalfWritten = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    if (isHalfWritten) await rm(out, { force: true });
    throw new CommandProblem(diskSentence(out, error, FAILURES, 'could not be written'), { cause: error });
  }
}
