import { FileProblem, readSheets } from '../../src/files';
import { workbookOfXml } from './support';

const WORDS = '<is><t>Mend the gate</t></is>';
const CELL = `<c r="A1" t="inlineStr">${WORDS}</c>`;

const rowsOf = async (sheet: string, strings?: string) => {
  const workbook = await workbookOfXml(sheet, strings === undefined ? {} : { strings });
  return (await readSheets(workbook)).sheets[0]!.rows;
};

test('A sound cell is read.', async () => {
  expect(await rowsOf(`<sheetData><row r="1">${CELL}</row></sheetData>`)).toEqual([['Mend the gate']]);
});

test.each([
  ['an element that is closed by another', `<sheetData><row r="1">${CELL}</sheetData></row>`],
  ['an end that is missing', `<sheetData><row r="1">${CELL}</row>`],
  ['cells outside of a row', `<sheetData>${CELL}</sheetData>`],
  ['rows outside of the cells', `<row r="1">${CELL}</row><sheetData/>`],
  ['rows by another name', `<sheetData><pane r="1">${CELL}</pane></sheetData>`],
  ['cells by another name', `<sheetData><row r="1"><d r="A1" t="inlineStr">${WORDS}</d></row></sheetData>`],
  ['a cell inside a cell', `<sheetData><row r="1"><c r="A1">${CELL}</c></row></sheetData>`],
  ['a row inside a row', `<sheetData><row r="1"><row r="2">${CELL}</row></row></sheetData>`],
  ['two values in a cell', '<sheetData><row r="1"><c r="A1"><v>1</v><v>2</v></c></row></sheetData>'],
  [
    'two texts in a cell',
    `<sheetData><row r="1"><c r="A1" t="inlineStr">${WORDS}${WORDS}</c></row></sheetData>`,
  ],
  ['one cell twice', `<sheetData><row r="1">${CELL}${CELL}</row></sheetData>`],
  ['one row twice', `<sheetData><row r="1">${CELL}</row><row r="1">${CELL}</row></sheetData>`],
  ['a cell of another row', `<sheetData><row r="2">${CELL}</row></sheetData>`],
  ['a text that the list lacks', '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'],
  ['no cells at all', '<sheetViews/>'],
])('A sheet with %s is refused: what stood there would be missed in silence.', async (_, sheet) => {
  await expect(rowsOf(sheet)).rejects.toThrow(FileProblem);
});

test.each([
  ['one text in another', '<si><si><t>Mend</t></si></si>'],
  ['two texts in one', '<si><t>Mend</t><t>Paint</t></si>'],
])('A list of texts with %s is refused: those after it would be taken for others.', async (_, strings) => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
  await expect(rowsOf(sheet, strings)).rejects.toThrow(FileProblem);
});
