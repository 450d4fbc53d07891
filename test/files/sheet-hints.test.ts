import { readSheets } from '../../src/files';
import { workbookOfXml } from './support';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CELLS =
  '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/><col min="900" max="16384" hidden="1"/></cols>' +
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
  '<row r="4" hidden="true"/></sheetData>';

async function hintsOf(xml: string, extra: Record<string, string> = {}) {
  const [sheet] = (await readSheets(await workbookOfXml(xml, { extra }))).sheets;
  return {
    hiddenRows: sheet!.hiddenRows,
    hiddenColumns: sheet!.hiddenColumns?.slice(0, 3),
    ranges: sheet!.ranges,
  };
}

test('Hidden rows and columns are told, and their cells read.', async () => {
  expect(await hintsOf(CELLS)).toEqual({ hiddenRows: [1, 3], hiddenColumns: [1, 2, 899], ranges: undefined });
});

test('Nothing is said of a sheet that hides nothing and holds no table.', async () => {
  const [sheet] = (await readSheets(await workbookOfXml('<sheetData><row r="1"/></sheetData>'))).sheets;
  expect(Object.keys(sheet!)).toEqual(['name', 'firstRow', 'firstColumn', 'rows']);
});

test('A filtered list and the Excel tables that have titles are ranges.', async () => {
  const xml =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><autoFilter ref="$A$3:$H$40"/>' +
    `<tableParts count="2"><tablePart r:id="rId1" xmlns:r="${OFFICE}"/><tablePart r:id="rId2" xmlns:r="${OFFICE}"/></tableParts>`;
  const relationships = ['tables/table1.xml', 'tables/table2.xml'].map(
    (part, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/table" Target="../${part}"/>`,
  );
  const { ranges } = await hintsOf(xml, {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
    'xl/tables/table1.xml': '<table ref="B2:D9"><autoFilter ref="B2:D9"/></table>',
    'xl/tables/table2.xml': '<table ref="F2:G9" headerRowCount="0"/>',
  });
  expect(ranges).toEqual([
    { kind: 'filter', firstRow: 2, firstColumn: 0, lastRow: 39, lastColumn: 7 },
    { kind: 'table', firstRow: 1, firstColumn: 1, lastRow: 8, lastColumn: 3 },
  ]);
});
