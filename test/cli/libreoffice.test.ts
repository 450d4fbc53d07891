import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cellText, isDateCell, type Sheet } from '../../src/core';
import { parseCsv, readFileSheets } from '../../src/files';
import { filesFolder, runRecs } from './run-recs';

// LibreOffice makes itself a profile at first, and the machine may be busy.
jest.setTimeout(180_000);

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
// Another program than ours judges the copy where it is installed; it is not part of what a newcomer must have.
const testWithLibreOffice = hasLibreOffice ? test : test.skip;

/** The first sheet of a workbook as LibreOffice reads it: UTF-8, cells as they are shown. */
function readByLibreOffice(path: string): Sheet {
  const profile = pathToFileURL(join(filesFolder, 'profile')).href;
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,2057';
  const args = [
    '--headless',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    filter,
    '--outdir',
    filesFolder,
    path,
  ];
  execFileSync('soffice', args, { stdio: 'ignore' });
  return parseCsv(readFileSync(path.replace(/\.xlsx$/, '.csv'), 'utf8'), 'copy');
}

testWithLibreOffice('LibreOffice opens a written copy and reads every cell in it as we do.', async () => {
  const copy = join(filesFolder, 'office-copy.xlsx');
  await runRecs(['check', 'samples/flood-review.xlsx', '--as-at', '2026-11-23', '--write', copy]);
  const [ours] = (await readFileSheets(readFileSync(copy), copy)).sheets;
  const theirs = readByLibreOffice(copy);
  // Dates are compared as days; how they are shown is the reader's own setting.
  const words = (sheet: Sheet): string[][] =>
    Array.from({ length: ours!.firstRow + ours!.rows.length }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => {
        const cell = sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn];
        return isDateCell(cell) ? '(a date)' : cellText(cell).replace(/^\d\d\/\d\d\/\d{4}$/, '(a date)');
      }),
    );
  expect(words(theirs)).toEqual(words(ours!));
  expect(words(theirs).flat()).toContain('RECS Why');
});
