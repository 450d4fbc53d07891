import { applyChanges, openWorkbook, readContents, type CellChange } from '../../src/files';
import { textOfPart, unzip } from '../support/zip';
import { excelize, packageOfXml, sheetChanges, workbookChanges } from './support';

const SHEET = 'xl/worksheets/sheet1.xml';

async function changed(
  sheetXml: string,
  cells: readonly CellChange[],
  parts: Parameters<typeof packageOfXml>[1] = {},
) {
  const workbook = await openWorkbook(packageOfXml(sheetXml, parts), 'plan.xlsx');
  return applyChanges(
    await excelize(),
    workbook,
    workbookChanges({ sheets: [sheetChanges('Plan', { cells })] }),
  );
}

/** The sheet's rows, as written. */
async function rowsAfter(rows: string, cells: readonly CellChange[]): Promise<string> {
  const xml = textOfPart(await changed(`<sheetData>${rows}</sheetData>`, cells), SHEET);
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)![1]!;
}

test.each<[fact: string, change: Omit<CellChange, 'row' | 'column'>, xml: string]>([
  ['a number', { value: 43555 }, '<c r="B1" s="2"><v>43555</v></c>'],
  ['a truth value', { value: false }, '<c r="B1" s="2" t="b"><v>0</v></c>'],
  [
    'text',
    { value: 'R&D' },
    '<c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve">R&amp;D</t></is></c>',
  ],
  [
    'text that begins with "="',
    { value: '=1+1' },
    '<c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
  ],
  [
    'text that reads like an error',
    { value: '#N/A' },
    '<c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve">#N/A</t></is></c>',
  ],
  ['nothing', { value: null }, '<c r="B1" s="2"/>'],
  [
    'a formula with its result',
    { formula: '=A1&"<"', value: 'x<' },
    '<c r="B1" s="2" t="str"><f>A1&amp;&quot;&lt;&quot;</f><v>x&lt;</v></c>',
  ],
  [
    'a formula whose result is a number',
    { formula: '=1+1', value: 2 },
    '<c r="B1" s="2"><f>1+1</f><v>2</v></c>',
  ],
  [
    'a formula whose result is an error',
    { formula: '=1/0', value: '#DIV/0!' },
    '<c r="B1" s="2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
  ],
  ['a formula without a result', { formula: '=1+1' }, '<c r="B1" s="2"><f>1+1</f></c>'],
  [
    'a function of ours, as Excel stores it',
    { formula: '=RECS.STATUS(A1)&"RECS.RAG("', value: 'x' },
    '<c r="B1" s="2" t="str"><f>_xldudf_RECS_STATUS(A1)&amp;&quot;RECS.RAG(&quot;</f><v>x</v></c>',
  ],
  [
    'a newer function, as Excel stores it',
    { formula: '=FILTER(A:A,ISNUMBER(A:A))', value: 1 },
    '<c r="B1" s="2"><f>_xlfn._xlws.FILTER(A:A,ISNUMBER(A:A))</f><v>1</v></c>',
  ],
  ['no style', { style: null }, '<c r="B1" t="str"><f>A1</f><v>x</v></c>'],
])('%s is written in place of a formula', async (_, change, xml) => {
  const before = '<row r="1"><c r="A1"><v>1</v></c>';
  const rows = `${before}<c r="B1" s="2" t="str"><f>A1</f><v>x</v></c></row>`;
  expect(await rowsAfter(rows, [{ row: 0, column: 1, ...change }])).toBe(`${before}${xml}</row>`);
});

test('new cells and rows take their places, and other rows stay letter for letter', async () => {
  const untouched = "<row r='3' spans='1:2' x14ac:dyDescent='0.25'><c r='B3' t='n'><v>3.0</v></c></row>";
  const rows = `<row r="2" ht="30"><c r="B2"><v>2</v></c></row>${untouched}`;
  const cells = [
    { row: 4, column: 0, value: 5 },
    { row: 1, column: 2, value: 7 },
    { row: 1, column: 0, value: 6 },
    { row: 0, column: 27, value: 4 },
  ];
  expect(await rowsAfter(rows, cells)).toBe(
    '<row r="1"><c r="AB1"><v>4</v></c></row>' +
      '<row r="2" ht="30"><c r="A2"><v>6</v></c><c r="B2"><v>2</v></c><c r="C2"><v>7</v></c></row>' +
      `${untouched}<row r="5"><c r="A5"><v>5</v></c></row>`,
  );
});

test('a sheet that had no cells takes them', async () => {
  const xml = textOfPart(await changed('<sheetData/>', [{ row: 0, column: 0, value: 1 }]), SHEET);
  expect(xml).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
});

test('emptying the only cell of a row leaves no cell behind', async () => {
  expect(
    await rowsAfter('<row r="1"><c r="A1"><v>1</v></c></row>', [{ row: 0, column: 0, value: null }]),
  ).toBe('<row r="1"></row>');
});

test('cells that took their formula from one that is overwritten get it themselves', async () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+Sum!C1+SUM(A:A)</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="1"/><v>3</v></c></row>';
  expect(await rowsAfter(rows, [{ row: 0, column: 1, value: 9 }])).toBe(
    '<row r="1"><c r="B1"><v>9</v></c></row>' +
      '<row r="2"><c r="B2"><f>A2*$A$1+Sum!C2+SUM(A:A)</f><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="1"/><v>3</v></c></row>',
  );
});

test('cells of a group show the formula each would have', async () => {
  const workbook = await openWorkbook(
    packageOfXml(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+B$1&amp;"A1"+LOG10(A1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    ),
    'plan.xlsx',
  );
  const { sheets } = await readContents(workbook);
  expect(sheets[0]!.rows[1]![2]!.formula).toBe('=B2+C$1&"A1"+LOG10(B2)');
});

test('the hint of the used range grows with the cells', async () => {
  const bytes = await changed('<dimension ref="B2:C3"/><sheetData/>', [{ row: 9, column: 4, value: 1 }]);
  expect(textOfPart(bytes, SHEET)).toContain('<dimension ref="B2:E10"/>');
});

test('the order of calculation goes when a formula is overwritten, with every mention of it', async () => {
  const extra = {
    'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
    'xl/connections.xml': '<connections/>',
  };
  const rows = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>';
  const parts = unzip(await changed(rows, [{ row: 0, column: 0, value: 1 }], { extra }));
  expect([...parts.keys()].filter((name) => name.startsWith('xl/c'))).toEqual(['xl/connections.xml']);
  expect([...parts.values()].join()).not.toContain('calcChain');
  expect([...parts.values()].join()).toContain('connections.xml');
});
