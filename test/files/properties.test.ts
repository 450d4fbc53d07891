import fc from 'fast-check';
import { FileProblem, openWorkbook, parseCsv, readContents, readSheets } from '../../src/files';
import { writeCells } from '../../src/files/sheet-data-writer';
import { packageOfXml } from './support';

const SHEET =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
const PARTS = {
  strings: '<si><t>Owner</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
};

test('any text comes back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 20 }),
      async (texts) => {
        const cells = texts.map((value, row) => ({
          row,
          column: 0,
          content: { type: 'text' as const, value },
        }));
        const bytes = packageOfXml(writeCells('<sheetData/>', cells));
        const { sheets } = await readSheets(await openWorkbook(bytes, 'plan.xlsx'));
        expect(sheets[0]!.rows).toEqual(texts.map((text) => [text]));
      },
    ),
    { numRuns: 100 },
  );
});

test('a workbook with any bytes spoilt is read or refused by a sentence', async () => {
  const sound = packageOfXml(SHEET, PARTS);
  const spoiling = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(spoiling, async (spoils) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, value] of spoils) bytes[at] = value;
      try {
        const workbook = await openWorkbook(bytes, 'plan.xlsx');
        await readSheets(workbook);
        await readContents(workbook);
      } catch (problem) {
        expect(problem).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: 500 },
  );
});

test('a sheet with any characters spoilt is read or refused by a sentence', async () => {
  const spoiling = fc.array(
    fc.tuple(fc.nat(SHEET.length - 1), fc.constantFrom('<', '>', '/', '"', ' ', '0', 'r', '')),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  await fc.assert(
    fc.asyncProperty(spoiling, async (spoils) => {
      const characters = [...SHEET];
      for (const [at, character] of spoils) characters[at] = character;
      try {
        const workbook = await openWorkbook(packageOfXml(characters.join(''), PARTS), 'plan.xlsx');
        await readSheets(workbook);
        await readContents(workbook);
      } catch (problem) {
        expect(problem).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: 500 },
  );
});

test('no row of a table ends with blank cells, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseCsv(text, 'plan.csv').rows.every((row) => row.length > 0 || row.at(-1) !== null)).toBe(
        true,
      );
    }),
  );
});
