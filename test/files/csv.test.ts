import { parseCsv, readCsv } from '../../src/files';
import { typedCell } from '../../src/files/csv-values';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );

test.each([
  ['1', 1],
  ['-3.25', -3.25],
  ['0', 0],
  ['75%', 0.75],
  ['12.5 %', 0.125],
  ['£1,250.00', 1250],
  ['12,000', 12000],
  ['TRUE', true],
  ['false', false],
  ['#N/A', { error: '#N/A' }],
  ['', null],
  ['  ', null],
])('%j becomes a value', (text, value) => {
  expect(typedCell(text)).toEqual(value);
});

// 31 March 2019, counted from 1 January 1970.
const MARCH = 17986;

test.each([
  '31/03/2019',
  '31/3/19',
  '31-03-2019',
  '2019-03-31',
  '2019/3/31',
  '31-Mar-19',
  '31 March 2019',
  '31 mar 19',
  '31/03/2019 09:30',
  '2019-03-31T00:00:00',
])('%j is the day that Excel with British settings makes of it', (text) => {
  expect(typedCell(text)).toEqual({ day: MARCH });
});

test('a two-figure year from 30 on is in the last century', () => {
  expect(typedCell('31/03/30')).toEqual({ day: -14521 });
});

test.each([
  '1.10',
  '007',
  '2E3',
  '+44 1632 960000',
  '1234567890123456',
  'June 2019',
  'Jun-19',
  '31 March',
  '1/2',
  '31/02/2026',
  '13/13/2019',
  '31/03-2019',
  '3.3.2019',
  '(5)',
  '10:30',
  ' TBC ',
  '=1+1',
])('%j stays the text that was written', (text) => {
  expect(typedCell(text)).toBe(text);
});

test.each([
  ['a comma', 'Ref,Owner\n1,"Head, Roads"\n'],
  ['a semicolon', 'Ref;Owner\n1;"Head, Roads"\n'],
  ['a tab', 'Ref\tOwner\n1\tHead, Roads\n'],
  ['a bar', 'Ref|Owner\n1|"Head, Roads"\n'],
  ['what its first line says', 'sep=;\nRef;Owner\n1;"Head, Roads"\n'],
])('columns may be separated by %s', (_, text) => {
  expect(parseCsv(text, 'plan.csv').rows).toEqual([
    ['Ref', 'Owner'],
    [1, 'Head, Roads'],
  ]);
});

test('a quoted cell keeps its line breaks and quotes', () => {
  expect(parseCsv('Action,Owner\r\n"One\r\ntwo ""three""",x\r\n', 'plan.csv').rows[1]).toEqual([
    'One\r\ntwo "three"',
    'x',
  ]);
});

test('blank rows between stay, blank rows and cells at the end go', () => {
  expect(parseCsv('a,b,\n,,\nc,,\n,,\n\n', 'plan.csv').rows).toEqual([['a', 'b'], [], ['c']]);
});

test('the sheet is named after the file', () => {
  expect(parseCsv('a', 'reports/Action plan [2026].csv').name).toBe('Action plan _2026_');
});

test.each([
  ['UTF-8', bytes('Café – £5 “x”')],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'Café – £5 “x”')],
  ['Windows-1252', bytes('Caf', [0xe9], ' ', [0x96], ' ', [0xa3], '5 ', [0x93], 'x', [0x94])],
  ['UTF-16 with its mark', bytes([0xff, 0xfe], [...Buffer.from('Café – £5 “x”', 'utf16le')])],
])('%s is read', (_, file) => {
  expect(readCsv(file, 'plan.csv').rows).toEqual([['Café – £5 “x”']]);
});

test('a single column needs no separator', () => {
  expect(parseCsv('Owner\nHead of Roads\n', 'plan.csv').rows).toEqual([['Owner'], ['Head of Roads']]);
});
