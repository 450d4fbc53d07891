import { addSheets } from './add-sheets';
import type { WorkbookChanges } from './contents';
import { done, LibraryProblem, openFile, packageBytes, type Excelize } from './excelize';
import { FileProblem } from './file-problem';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { PackageDraft } from './package-draft';
import { followRenamedSheets } from './rename-sheets';
import { refuseLongTexts, writeChanges } from './write-changes';
import type { ZipEntry } from './zip';

/**
 * Writes changes onto a workbook's own package and gives the new package's bytes; the workbook handed in stays as it
 * is. Parts that the changes do not concern are copied byte for byte. Throws FileProblem, before anything is written.
 */
export async function applyChanges(
  excelize: Excelize,
  workbook: OpenWorkbook,
  changes: WorkbookChanges,
): Promise<Uint8Array> {
  for (const sheet of changes.sheets) refuseLongTexts(workbook.name, sheet);
  try {
    const rearranged = await rearrange(excelize, workbook, changes);
    return await writeChanges(excelize, rearranged, changes, 'deflated');
  } catch (problem) {
    if (!(problem instanceof LibraryProblem)) throw problem;
    const sentence = `‘${workbook.name}’ was not saved, for its package has an unusual form (${problem.message}): open it in Excel, save it there, and try again.`;
    throw Object.assign(new FileProblem(sentence), { cause: problem });
  }
}

/** Holds the workbook open while all its own sheets are deleted: it can never be without one. */
const PLACEHOLDER = '~';

/** Deleting and renaming sheets touches many parts at once, and the workbook library knows them all. */
async function rearrange(
  excelize: Excelize,
  workbook: OpenWorkbook,
  changes: WorkbookChanges,
): Promise<OpenWorkbook> {
  const { deletedSheets, renamedSheets, addedSheets } = changes;
  if (deletedSheets.length + renamedSheets.length === 0) return addSheets(workbook, addedSheets);
  const file = openFile(excelize, workbook);
  const needsPlaceholder = workbook.sheets.every(({ name }) => deletedSheets.includes(name));
  if (needsPlaceholder) done(file.NewSheet(PLACEHOLDER));
  const onSheet = (name: string, { error }: { error: string | null }) => {
    if (error !== null)
      throw new FileProblem(
        `‘${workbook.name}’ was not saved, because of its sheet ‘${name}’: ${error}. Give the sheet another name and save again.`,
      );
  };
  for (const name of deletedSheets) onSheet(name, file.DeleteSheet(name));
  for (const { from, to } of renamedSheets) onSheet(to, file.SetSheetName(from, to));
  for (const name of addedSheets) onSheet(name, file.NewSheet(name));
  if (needsPlaceholder) done(file.DeleteSheet(PLACEHOLDER));
  const rearranged = await openWorkbook(packageBytes(file), workbook.name);
  const kept = { ...rearranged, parts: keepPacked(workbook, rearranged) };
  if (renamedSheets.length === 0) return kept;
  const draft = new PackageDraft(kept);
  await followRenamedSheets(draft, kept, renamedSheets);
  return openWorkbook(await draft.bytes('deflated'), workbook.name);
}

/** Parts whose contents came through unchanged are taken from the original, in its order. */
function keepPacked(from: OpenWorkbook, to: OpenWorkbook): OpenWorkbook['parts'] {
  const parts = new Map<string, ZipEntry>();
  for (const [name, entry] of from.parts) {
    const now = to.parts.get(name);
    if (now) parts.set(name, now.crc === entry.crc && now.size === entry.size ? entry : now);
  }
  for (const [name, entry] of to.parts) if (!parts.has(name)) parts.set(name, entry);
  return parts;
}
