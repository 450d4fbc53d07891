import { openWorkbook, readSheets } from '../../src/files';
import { packageOfXml, workbookOfXml } from './support';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';

async function rowsOf(cells: string, parts: Parameters<typeof workbookOfXml>[1] = { styles: STYLES }) {
  const workbook = await workbookOfXml(`<sheetData><row r="1">${cells}</row></sheetData>`, parts);
  return (await readSheets(workbook)).sheets[0]!.rows;
}

// 31 March 2019, counted from 1 January 1970.
const MARCH = 17986;

test.each<[fact: string, cell: string, value: unknown]>([
  ['a number is a number', '<c r="A1"><v>12.5</v></c>', 12.5],
  ['a number in scientific notation is a number', '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
  ['text that looks like a number stays text', '<c r="A1" t="inlineStr"><is><t>2019</t></is></c>', '2019'],
  ['a truth value is a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
  ['an error is an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
  ['the error of a formula is an error', '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>', { error: '#N/A' }],
  [
    'a number in a format of the workbook’s own that shows a day is a day',
    '<c r="A1" s="1"><v>43555</v></c>',
    { day: MARCH },
  ],
  ['a number in a built-in date format is a day', '<c r="A1" s="2"><v>43555</v></c>', { day: MARCH }],
  ['a time of day is dropped from a day', '<c r="A1" s="2"><v>43555.75</v></c>', { day: MARCH }],
  ['a number whose format has a "d" in quotes is a number', '<c r="A1" s="3"><v>30</v></c>', 30],
  ['a time without a day is a number', '<c r="A1" s="4"><v>0.5</v></c>', 0.5],
  ['a nought in a date format is a number, for Excel shows no day for it', '<c r="A1" s="1"><v>0</v></c>', 0],
  ['a number beyond the year 9999 is a number', '<c r="A1" s="1"><v>20190331</v></c>', 20190331],
  ['a date written as ISO text is a day', '<c r="A1" t="d"><v>2019-03-31T00:00:00</v></c>', { day: MARCH }],
  ['a formula gives its last result', '<c r="A1"><f>1+2</f><v>3</v></c>', 3],
  ['the text of a formula is text', '<c r="A1" t="str"><f>A2</f><v>On track</v></c>', 'On track'],
  [
    'rich text is its words joined',
    '<c r="A1" t="inlineStr"><is><r><t>By </t></r><r><rPr><b/></rPr><t>June</t></r></is></c>',
    'By June',
  ],
  [
    'readings above words are left out',
    '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
    '東京',
  ],
  [
    'entities and line breaks are read',
    '<c r="A1" t="inlineStr"><is><t>R&amp;D &lt;2 &#233;&#x20AC;\r\nnew line</t></is></c>',
    'R&D <2 é€\nnew line',
  ],
  [
    'characters that XML cannot hold are read',
    '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
    'a\rb_x000D_',
  ],
  ['text in CDATA is read', '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
])('%s', async (_, cell, value) => {
  expect(await rowsOf(cell)).toEqual([[value]]);
});

test('shared strings are found by their place, rich ones too', async () => {
  const strings = '<si><t>Owner</t></si><si><r><t>By </t></r><r><t xml:space="preserve">when </t></r></si>';
  const cells = '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>';
  expect(await rowsOf(cells, { strings })).toEqual([['By when ', 'Owner']]);
});

test('a blank between filled cells is null, and formats alone are not read', async () => {
  const cells = '<c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="D1"><v>2</v></c><c r="E1" s="1"/>';
  const { sheets } = await readSheets(
    await workbookOfXml(`<sheetData><row r="3">${cells.replaceAll('1"', '3"')}</row></sheetData>`),
  );
  expect(sheets).toEqual([{ name: 'Plan', firstRow: 2, firstColumn: 1, rows: [[1, null, 2]] }]);
});

test('cells and rows without an address follow one another', async () => {
  const data = '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
  expect((await readSheets(await workbookOfXml(data))).sheets[0]!.rows).toEqual([[1, 2], [3]]);
});

test('elements with a namespace prefix and attributes in single quotes are read', async () => {
  const data = `<x:sheetData xmlns:x="urn:x"><x:row r='1'><x:c r='B1' t = 'str'><x:f>A1&gt;"&lt;"</x:f><x:v>ok</x:v></x:c></x:row></x:sheetData>`;
  const { sheets } = await readSheets(await workbookOfXml(data));
  expect(sheets[0]).toEqual({ name: 'Plan', firstRow: 0, firstColumn: 1, rows: [['ok']] });
});

test('a workbook that counts from 1904 gives the same days', async () => {
  const rows = await rowsOf('<c r="A1" s="1"><v>42093</v></c>', {
    styles: STYLES,
    workbookPr: '<workbookPr date1904="1"/>',
  });
  expect(rows).toEqual([[{ day: MARCH }]]);
});

test('a sheet without cells has no rows', async () => {
  const { sheets } = await readSheets(await workbookOfXml('<sheetData/>'));
  expect(sheets).toEqual([{ name: 'Plan', firstRow: 0, firstColumn: 0, rows: [] }]);
});

test('formulas that no program has worked out read as blank and are named', async () => {
  const cells =
    '<c r="A1"><f>1+2</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>""</f><v></v></c>';
  const read = await readSheets(await workbookOfXml(`<sheetData><row r="1">${cells}</row></sheetData>`));
  expect(read.formulasWithoutResult).toEqual(['Plan!A1']);
  expect(read.sheets[0]!.rows).toEqual([[2]]);
});

test('all sheets are read in tab order, hidden ones too, and tabs that hold no cells are passed over', async () => {
  const parts = {
    extra: {
      'xl/workbook.xml':
        '<workbook xmlns:r="urn:r"><sheets><sheet name="A &amp; B" r:id="rId1"/><sheet name="Chart" r:id="rId8"/><sheet name="Old" state="veryHidden" r:id="rId9"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId9" Type="a/worksheet" Target="../xl/worksheets/./old.xml"/><Relationship Id="rId8" Type="a/chartsheet" Target="chartsheets/c.xml"/><Relationship Id="rId1" Type="a/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/old.xml':
        '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>',
    },
  };
  const workbook = await openWorkbook(packageOfXml('<sheetData/>', parts), 'plan.xlsx');
  const { sheets } = await readSheets(workbook);
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['A & B', []],
    ['Old', [[7]]],
  ]);
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'very-hidden']);
});
