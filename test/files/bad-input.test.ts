import {
  applyChanges,
  createWorkbook,
  FileProblem,
  openWorkbook,
  readFileSheets,
  readSheets,
} from '../../src/files';
import { zip } from '../support/zip';
import {
  cell,
  excelize,
  packageOfXml,
  sheetChanges,
  sheetContents,
  workbookChanges,
  workbookContents,
} from './support';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string) =>
  Uint8Array.of(...OLE, ...new Array<number>(504).fill(0), ...Buffer.from(`${stream}\0`, 'utf16le'));
const text = (words: string) => new TextEncoder().encode(words);
const sound = packageOfXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

async function sentenceOf(name: string, bytes: Uint8Array): Promise<string> {
  const problem: unknown = await readFileSheets(bytes, name).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(problem).toBeInstanceOf(FileProblem);
  return (problem as FileProblem).message;
}

test.each<[what: string, name: string, bytes: Uint8Array, sentence: string]>([
  [
    'an empty file',
    'a.xlsx',
    new Uint8Array(),
    '‘a.xlsx’ is empty: it holds no bytes at all. Save the workbook in Excel again and try that copy.',
  ],
  [
    'an empty CSV file',
    'a.csv',
    new Uint8Array(),
    '‘a.csv’ is empty: it holds no bytes at all. Save the table as .csv again and try that copy.',
  ],
  [
    'plain text',
    'a.xlsx',
    text('Recommendation,Owner\n'),
    '‘a.xlsx’ is plain text, not a workbook: if it is a comma-separated file, give its name the ending .csv and try again.',
  ],
  [
    'a web page',
    'a.xls',
    text('<html><table></table></html>'),
    '‘a.xls’ is a web page or an XML file, not a workbook: open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and try that copy.',
  ],
  [
    'a PDF',
    'a.xlsx',
    text('%PDF-1.7\n'),
    '‘a.xlsx’ is a PDF, not a workbook: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.',
  ],
  [
    'an image',
    'a.xlsx',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10),
    '‘a.xlsx’ is an image (PNG), not a workbook: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.',
  ],
  [
    'bytes of no known kind',
    'a.xlsx',
    Uint8Array.of(0, 1, 2, 3),
    '‘a.xlsx’ is not a workbook and cannot be read: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.',
  ],
  [
    'bytes named .csv',
    'a.csv',
    Uint8Array.of(1, 0, 2, 3),
    '‘a.csv’ is not a text file, though its name says so: choose a .csv file or an Excel workbook (.xlsx or .xlsm).',
  ],
  [
    'a protected workbook',
    'plan.xlsx',
    ole('EncryptedPackage'),
    '‘plan.xlsx’ is protected with a password: remove the password in Excel (File, Info, Protect Workbook, Encrypt with Password) and try again.',
  ],
  [
    'an old workbook',
    'a.xls',
    ole('Workbook'),
    '‘a.xls’ is an Excel 97–2003 workbook (.xls): open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and try that copy.',
  ],
  [
    'an old Word document',
    'a.doc',
    ole('WordDocument'),
    '‘a.doc’ is a Word document, not a workbook: copy its table into an Excel workbook and try that.',
  ],
  [
    'an old Office file of another kind',
    'a.msg',
    ole('__properties'),
    '‘a.msg’ is an old Office or Outlook file, not a workbook: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.',
  ],
  [
    'a binary workbook',
    'a.xlsb',
    zip({ '[Content_Types].xml': '', 'xl/workbook.bin': 'x' }),
    '‘a.xlsb’ is an Excel binary workbook (.xlsb): open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and try that copy.',
  ],
  [
    'an OpenDocument file',
    'a.ods',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' }),
    '‘a.ods’ is an OpenDocument file (.ods): open it in Excel or LibreOffice, save it as Excel Workbook (.xlsx), and try that copy.',
  ],
  [
    'a Numbers file',
    'a.numbers',
    zip({ 'Index/Document.iwa': 'x' }),
    '‘a.numbers’ is an Apple Numbers file: in Numbers choose File, Export To, Excel, and try that copy.',
  ],
  [
    'a Word document',
    'a.docx',
    zip({ '[Content_Types].xml': '', 'word/document.xml': 'x' }),
    '‘a.docx’ is a Word document, not a workbook: copy its table into an Excel workbook and try that.',
  ],
  [
    'a presentation',
    'a.pptx',
    zip({ '[Content_Types].xml': '', 'ppt/presentation.xml': 'x' }),
    '‘a.pptx’ is a PowerPoint presentation, not a workbook: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.',
  ],
  [
    'a zip archive of other things',
    'a.zip',
    zip({ 'notes.txt': 'x' }),
    '‘a.zip’ is a zip archive with no workbook in it: unpack it and choose the workbook inside.',
  ],
  [
    'a zip archive of nothing',
    'a.xlsx',
    zip({}),
    '‘a.xlsx’ is a zip archive with no workbook in it: unpack it and choose the workbook inside.',
  ],
  [
    'a workbook without its end',
    'a.xlsx',
    sound.subarray(0, sound.length - 40),
    '‘a.xlsx’ is incomplete: its end is missing, as after a broken download. Fetch or save the file again and try that copy.',
  ],
  [
    'a workbook cut off after its first bytes',
    'a.xlsx',
    sound.subarray(0, 30),
    '‘a.xlsx’ is incomplete: its end is missing, as after a broken download. Fetch or save the file again and try that copy.',
  ],
  [
    'a workbook without its middle',
    'a.xlsx',
    Uint8Array.of(...sound.subarray(0, 500), ...sound.subarray(700)),
    '‘a.xlsx’ is damaged: open it in Excel with File, Open, Open and Repair, save it, and try again.',
  ],
  [
    'a workbook with a spoilt part',
    'a.xlsx',
    spoilt(sound),
    '‘a.xlsx’ is damaged: open it in Excel with File, Open, Open and Repair, save it, and try again.',
  ],
  [
    'a sheet that breaks off inside a tag',
    'a.xlsx',
    packageOfXml('<sheetData><row r="1"><c r="A1'),
    '‘a.xlsx’ is damaged: open it in Excel with File, Open, Open and Repair, save it, and try again.',
  ],
  [
    'a cell below the last row',
    'a.xlsx',
    packageOfXml('<sheetData><row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData>'),
    '‘a.xlsx’ is damaged: open it in Excel with File, Open, Open and Repair, save it, and try again.',
  ],
])('%s is answered by one sentence that says what to do', async (_, name, bytes, sentence) => {
  expect(await sentenceOf(name, bytes)).toBe(sentence);
});

/** One byte of a packed part changed. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Buffer.from(copy).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 4;
  copy[at] = copy[at]! ^ 0x5a;
  return copy;
}

test('a workbook cut off anywhere is answered by a sentence, never by another error', async () => {
  for (let length = 0; length < sound.length; length += 97)
    await sentenceOf('a.xlsx', sound.subarray(0, length));
});

test('a workbook is recognised by what it holds, whatever its name', async () => {
  const { sheets } = await readFileSheets(sound, 'export.csv');
  expect(sheets[0]!.rows).toEqual([[1]]);
});

test('a text of 32,767 characters survives', async () => {
  const long = 'é'.repeat(32767);
  const bytes = await createWorkbook(
    await excelize(),
    workbookContents([sheetContents('Plan', { rows: [[cell(long)]] })]),
    'plan.xlsx',
  );
  const { sheets } = await readSheets(await openWorkbook(bytes, 'plan.xlsx'));
  expect(sheets[0]!.rows[0]![0]).toBe(long);
});

test('a longer text is refused by a sentence that names the cell', async () => {
  const workbook = await openWorkbook(sound, 'plan.xlsx');
  const cells = [{ row: 4, column: 2, value: 'x'.repeat(32768) }];
  const saving = applyChanges(
    await excelize(),
    workbook,
    workbookChanges({ sheets: [sheetChanges('Plan', { cells })] }),
  );
  await expect(saving).rejects.toThrow(
    new FileProblem(
      '‘plan.xlsx’ was not saved: cell C5 of sheet ‘Plan’ holds 32,768 characters, and Excel allows 32,767. Shorten it and save again.',
    ),
  );
});

test('a sheet name that Excel does not allow is refused by a sentence that names it', async () => {
  const workbook = await openWorkbook(sound, 'plan.xlsx');
  const saving = applyChanges(await excelize(), workbook, workbookChanges({ addedSheets: ['a/b'] }));
  await expect(saving).rejects.toThrow(FileProblem);
  await expect(saving).rejects.toThrow(
    /^‘plan.xlsx’ was not saved, because of its sheet ‘a\/b’: .* Give the sheet another name and save again\.$/,
  );
});
