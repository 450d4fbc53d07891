import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { applyChanges, createWorkbook, openWorkbook, parseCsv } from '../../src/files';
import { richWorkbook } from './rich-workbook';
import { cell, excelize, sheetChanges, sheetContents, workbookChanges, workbookContents } from './support';

function findSoffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'soffice')).find((file) => existsSync(file));
}

const soffice = findSoffice();
const inLibreOffice = soffice ? test : test.skip;
const folder = mkdtempSync(join(tmpdir(), 'recs-libreoffice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice reads from the first sheet. It ends well even when it cannot open a file: then no table appears. */
function rowsInLibreOffice(bytes: Uint8Array, name: string) {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // Comma, double quotes, UTF-8, from line 1; figures as they are shown.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
  execFileSync(soffice!, ['--headless', profile, '--convert-to', filter, '--outdir', folder, file], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  const table = [join(folder, `${name}.csv`), join(folder, `${name}-Plan.csv`)].find((path) =>
    existsSync(path),
  );
  if (table === undefined) throw new Error(`LibreOffice did not open ${name}.xlsx.`);
  return parseCsv(readFileSync(table, 'utf8'), table).rows;
}

inLibreOffice(
  'a workbook of ours opens in LibreOffice with every row',
  async () => {
    const header = ['Ref', 'Action', 'Done'].map((text) => cell(text));
    const rows = Array.from({ length: 300 }, (_, row) => [
      cell(row + 1),
      cell(`=text ${row}\nand "more"`),
      cell(row % 2 === 0),
    ]);
    const bytes = await createWorkbook(
      await excelize(),
      workbookContents([sheetContents('Plan', { rows: [header, ...rows] })]),
      'plan.xlsx',
      { a: 1 },
    );
    expect(rowsInLibreOffice(bytes, 'new')).toEqual(
      [header, ...rows].map((row) => row.map(({ value }) => value)),
    );
  },
  150_000,
);

inLibreOffice(
  'a rich workbook with a RAG column opens in LibreOffice with every row',
  async () => {
    const library = await excelize();
    const workbook = await openWorkbook(richWorkbook(library), 'plan.xlsx');
    const changes = sheetChanges('Plan', {
      cells: Array.from({ length: 9 }, (_, row) => ({
        row,
        column: 4,
        value: row === 0 ? 'RECS RAG' : 'Red',
        style: { numberFormat: 'General', bold: true },
      })),
      addedConditionalFormats: [
        { range: 'E2:E9', rule: { type: 'text-equals', text: 'Red' }, fill: '#FFC7CE' },
      ],
    });
    const bytes = await applyChanges(
      library,
      workbook,
      workbookChanges({ sheets: [changes], addedSheets: ['RECS report'], settings: { a: 1 } }),
    );
    const rows = rowsInLibreOffice(bytes, 'rich').slice(0, 9);
    expect(rows.map((row) => [row[0], row[2], row[4]])).toEqual([
      ['Ref', 'Owner', 'RECS RAG'],
      ...Array.from({ length: 8 }, (_, row) => [row + 1, 'Head of Roads', 'Red']),
    ]);
  },
  150_000,
);
