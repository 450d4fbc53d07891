import fc from 'fast-check';
import type {
  CellContents,
  CellStyle,
  ConditionalFormat,
  SheetContents,
  WorkbookContents,
} from '../../src/files/contents';
import { plainSheet } from '../../src/files/plain-sheet';

const TITLES = ['Ref', 'Action', 'Owner', 'By when', 'Success criteria', 'Progress', 'Notes'] as const;
const STYLES: readonly CellStyle[] = [
  { numberFormat: 'General' },
  { numberFormat: 'dd/mm/yyyy' },
  { numberFormat: 'd mmm yyyy', fill: '#FFFF00' },
  { numberFormat: '@', wrap: true, vertical: 'top' },
  { numberFormat: 'General', bold: true, fill: '#DDEEFF', fontColour: '#112233' },
  { numberFormat: '0.00', italic: true, borders: { top: { style: 'thin', colour: '#000000' } } },
];
const WORDS: Readonly<Record<(typeof TITLES)[number], readonly string[]>> = {
  Ref: ['1', '2.1', 'R3', ''],
  Action: ['Survey the culverts at Mill Lane', 'Publish the depot plan', '=not a formula', ''],
  Owner: ['Clerk', 'Head of Highways', 'TBC', '-', ''],
  'By when': ['March 2027', 'Ongoing', 'TBC', '31/03/2026', ''],
  'Success criteria': ['All twelve surveyed', 'Residents are better informed', ''],
  Progress: ['Complete', 'Not started', '+ two of twelve are done', '50%', ''],
  Notes: ['@home', 'Red', 'see above', ''],
};

function text(value: string, style = 0): CellContents | undefined {
  if (value === '') return style === 0 ? undefined : { type: 'blank', value: null, style };
  return { type: 'text', value, style };
}

type Row = readonly (CellContents | undefined)[];

const style = fc.integer({ min: 0, max: STYLES.length - 1 });
const serial = fc.integer({ min: 45_000, max: 47_500 });

/** A cell under one of the titles: words, mostly; a real date or a number now and then; any style. */
function cellUnder(title: (typeof TITLES)[number]): fc.Arbitrary<CellContents | undefined> {
  const words = fc.tuple(fc.constantFrom(...WORDS[title]), style).map(([value, of]) => text(value, of));
  if (title !== 'By when') return words;
  const date = serial.map((value): CellContents => ({ type: 'number', value, style: 1 }));
  return fc.oneof({ weight: 2, arbitrary: words }, { weight: 1, arbitrary: date });
}

const titles = fc
  .subarray([...TITLES], { minLength: 4 })
  .filter((some) => some.includes('Action') && (some.includes('Owner') || some.includes('By when')));

/** A header with rows under it, between other rows, some columns in from the left. */
const block: fc.Arbitrary<Row[]> = fc.tuple(titles, fc.nat(2)).chain(([some, indent]) => {
  const before = Array<undefined>(indent).fill(undefined);
  const header = some.map((title) => text(title, 4));
  const line = fc.tuple(...some.map(cellUnder)).map((cells) => [...before, ...cells]);
  return fc
    .array(line, { minLength: 1, maxLength: 6 })
    .map((lines): Row[] => [[...before, ...header], ...lines]);
});

const labelled = fc
  .tuple(fc.nat(9), block)
  .map(([number, rows]): Row[] => [
    [text(`Recommendation ${number + 1}: That the council look again at its culverts`)],
    ...rows,
    [],
  ]);

/** One table; blocks under labels; two tables side by side; or no tracker at all. */
const rowsOfSheet: fc.Arbitrary<Row[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(3), block).map(([blank, rows]) => [...Array<Row>(blank).fill([]), ...rows]),
  },
  { weight: 2, arbitrary: fc.array(labelled, { minLength: 1, maxLength: 3 }).map((blocks) => blocks.flat()) },
  { weight: 2, arbitrary: fc.tuple(block, block, fc.integer({ min: 1, max: 7 })).map(beside) },
  { weight: 1, arbitrary: fc.constant<Row[]>([[text('Minutes'), text('of the meeting')]]) },
);

function beside([left, right, gap]: [Row[], Row[], number]): Row[] {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const row = [...(left[i] ?? [])];
    return [...row, ...Array<undefined>(width - row.length).fill(undefined), ...(right[i] ?? [])];
  });
}

const conditionalFormat: fc.Arbitrary<ConditionalFormat> = fc.record({
  range: fc.constantFrom('A1:Z40', 'B2:B9', 'F1:H20'),
  rule: fc.constantFrom(
    { type: 'text-equals' as const, text: 'Red' },
    { type: 'formula' as const, formula: '=LEN($A1)>3' },
  ),
  fill: fc.constantFrom('#F8CBCB', '#00FF00'),
});

/** How officers merge: a title over the table, one recommendation over several rows, a theme across, blank cells beside. */
interface Merging {
  readonly hasTitle: boolean;
  readonly titleWidth: number;
  readonly hasTallHeader: boolean;
  readonly isLastWide: boolean;
  readonly hasTheme: boolean;
  readonly rowsOfFirst: number;
  readonly blank: { readonly row: number; readonly column: number; readonly isTall: boolean } | null;
}

const merging: fc.Arbitrary<Merging> = fc.record({
  hasTitle: fc.boolean(),
  titleWidth: fc.integer({ min: 2, max: 14 }),
  hasTallHeader: fc.boolean(),
  isLastWide: fc.boolean(),
  hasTheme: fc.boolean(),
  rowsOfFirst: fc.integer({ min: 1, max: 3 }),
  blank: fc.option(
    fc.record({ row: fc.nat(9), column: fc.integer({ min: 5, max: 14 }), isTall: fc.boolean() }),
  ),
});

/** The rows with what stands in merged cells, and the merges, none of which cover one another. */
function merged(
  rows: readonly Row[],
  { hasTitle, titleWidth, hasTallHeader, isLastWide, hasTheme, rowsOfFirst, blank }: Merging,
): { readonly rows: Row[]; readonly merges: string[] } {
  const all = rows.map((row) => [...row]);
  const merges: string[] = [];
  const taken = new Set<string>();
  const merge = (row: number, column: number, height: number, width: number): void => {
    const cells = Array.from({ length: height * width }, (_, i) => [
      row + Math.floor(i / width),
      column + (i % width),
    ]);
    if (height * width < 2 || cells.some(([r, c]) => taken.has(`${r} ${c}`))) return;
    // A merged cell keeps the words of its first alone.
    if (cells.slice(1).some(([r, c]) => (all[r!]?.[c!]?.value ?? null) !== null)) return;
    for (const [r, c] of cells) taken.add(`${r} ${c}`);
    merges.push(`${letter(column)}${row + 1}:${letter(column + width - 1)}${row + height}`);
  };
  const header = (): number => all.findIndex((row) => row.filter((cell) => cell !== undefined).length > 2);
  if (hasTheme && header() >= 0) {
    all.splice(header() + 2, 0, [text('Theme: getting ready for winter', 4)]);
    merge(header() + 2, 0, 1, titleWidth);
  }
  if (hasTallHeader && header() >= 0) {
    const titles = all[header()]!;
    all.splice(
      header() + 1,
      0,
      titles.map(() => undefined),
    );
    titles.forEach((_, column) => merge(header(), column, 2, 1));
  }
  if (isLastWide && header() >= 0) merge(header(), all[header()]!.length - 1, 1, 2);
  if (hasTitle) {
    all.unshift([text('Action plan of the scrutiny panel', 4)], []);
    merge(0, 0, 1, titleWidth);
  }
  const first = header() + (hasTallHeader ? 2 : 1);
  if (header() >= 0) {
    const column = all[header()]!.findIndex((cell) => cell !== undefined);
    merge(first, column, Math.min(rowsOfFirst, all.length - first), 1);
  }
  if (blank && all[blank.row]?.[blank.column] === undefined)
    merge(blank.row, blank.column, blank.isTall ? 3 : 1, blank.isTall ? 1 : 2);
  return { rows: all, merges };
}

const sheet: fc.Arbitrary<Omit<SheetContents, 'name'>> = fc
  .record({
    rows: rowsOfSheet,
    note: fc.option(fc.record({ row: fc.nat(9), column: fc.integer({ min: 5, max: 14 }), style })),
    isTable: fc.boolean(),
    hasFilter: fc.boolean(),
    hiddenRows: fc.subarray([1, 3, 4]),
    hiddenColumns: fc.subarray([2, 6, 8]),
    conditionalFormats: fc.array(conditionalFormat, { maxLength: 2 }),
    columnWidths: fc.dictionary(fc.constantFrom('3', '7', '9'), fc.integer({ min: 4, max: 40 })),
    frozenRows: fc.nat(2),
    visibility: fc.constantFrom('visible', 'visible', 'hidden', 'very-hidden'),
    lock: fc.nat(5),
    merging: fc.option(merging),
  })
  .map(({ rows: plainRows, merging, note, isTable, hasFilter, lock, ...more }) => {
    const { rows, merges } = merging ? merged(plainRows, merging) : { rows: plainRows, merges: [] };
    const withNote = rows.map((row) => [...row]);
    if (note) {
      while (withNote.length <= note.row) withNote.push([]);
      withNote[note.row]![note.column] ??= text('ring Oona', note.style);
    }
    const first = rows.findIndex((row) => row.filter((cell) => cell !== undefined).length > 2);
    const header = rows[first] ?? [];
    const left = header.findIndex((cell) => cell !== undefined);
    const isWhole = first >= 0 && header.slice(left).every((cell) => cell?.type === 'text');
    const range = `${letter(left)}${first + 1}:${letter(header.length - 1)}${rows.length}`;
    const canHold =
      isWhole && rows.length > first + 1 && rows.slice(first).every((row) => row.length === header.length);
    const { name: _, ...plain } = plainSheet('', withNote, {
      ...more,
      // Excel tables hold no merged cells.
      merges: canHold && isTable ? [] : merges,
      isProtected: lock === 0,
      tables: canHold && isTable ? [{ name: 'Actions', range }] : [],
      ...(canHold && !isTable && hasFilter && { autoFilter: range }),
    });
    return plain;
  });

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** Workbooks as officers might keep them: tables, blocks, trackers side by side, merged cells, formats, notes, filters, hidden
 * parts, locks. */
export const generatedWorkbook: fc.Arbitrary<WorkbookContents> = fc
  .array(sheet, { minLength: 1, maxLength: 2 })
  .map((sheets) => ({
    sheets: sheets.map((each, i) => ({
      ...each,
      name: `Sheet ${i + 1}`,
      visibility: i === 0 ? ('visible' as const) : each.visibility,
      // A workbook's tables have names of their own.
      tables: each.tables.map((table) => ({ ...table, name: `${table.name}${i + 1}` })),
    })),
    styles: STYLES,
    activeSheet: 0,
    date1904: false,
  }));
