import type { FunctionArgument, FunctionResult, Spreadsheet } from '../../../workbench/host/spreadsheet';
import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import { at, S } from './open-spreadsheet';

/** A stream that was begun for a cell. */
interface Begun {
  readonly args: readonly FunctionArgument[];
  readonly row: number;
  readonly answer: (result: FunctionResult) => void;
  isCancelled: boolean;
}

let spreadsheet: Spreadsheet;
let begun: Begun[];

beforeEach(() => {
  spreadsheet = createHeadlessSpreadsheet();
  begun = [];
  spreadsheet.registerStreamingFunction('RECS.LIVE', (args, { row }, answer) => {
    const stream: Begun = { args, row, answer, isCancelled: false };
    begun.push(stream);
    answer(`first of ${args.map(String).join()}`);
    return () => (stream.isCancelled = true);
  });
});
afterEach(() => spreadsheet.dispose());

async function typed(row: number, column: number, value: string | number): Promise<void> {
  spreadsheet.write(S, at(row, column), [[value]]);
  await spreadsheet.calculated();
}

const shown = (row: number, column: number) => spreadsheet.values(S, at(row, column))[0]![0];
const running = () => begun.filter(({ isCancelled }) => !isCancelled);

test('a cell shows the last answer that was given, and cells that depend on it follow', async () => {
  await typed(0, 1, '=RECS.LIVE(7)');
  await typed(0, 2, '=LEN(B1)');
  expect([shown(0, 1), shown(0, 2)]).toEqual(['first of 7', 10]);
  begun[0]!.answer('next');
  await spreadsheet.calculated();
  expect([shown(0, 1), shown(0, 2)]).toEqual(['next', 4]);
  expect(begun).toHaveLength(1);
});

test('rows that a later answer gives spill as those of the first', async () => {
  await typed(0, 1, '=RECS.LIVE(7)');
  begun[0]!.answer([['a'], ['b']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1, 2, 1))).toEqual([['a'], ['b']]);
});

test('a formula that is deleted is cancelled', async () => {
  await typed(0, 1, '=RECS.LIVE(7)');
  await typed(0, 1, '');
  expect(begun.map(({ isCancelled }) => isCancelled)).toEqual([true]);
});

test('so is one that a value is typed over, or whose sheet is deleted', async () => {
  await typed(0, 1, '=RECS.LIVE(7)');
  await typed(0, 1, 'done');
  const sheet = spreadsheet.addSheet('Other');
  spreadsheet.write(sheet, at(0, 0), [['=RECS.LIVE(8)']]);
  await spreadsheet.calculated();
  spreadsheet.deleteSheet(sheet);
  await spreadsheet.calculated();
  expect(begun).toHaveLength(2);
  expect(running()).toEqual([]);
});

test('one whose arguments change is cancelled, and called with the new ones', async () => {
  await typed(0, 0, 1);
  await typed(0, 1, '=RECS.LIVE(A1)');
  await typed(0, 0, 2);
  expect(begun.map(({ args, isCancelled }) => [args, isCancelled])).toEqual([
    [[1], true],
    [[2], false],
  ]);
  expect(shown(0, 1)).toBe('first of 2');
});

test('one whose arguments stay as they are goes on', async () => {
  await typed(0, 1, '=RECS.LIVE(A1)');
  await typed(5, 5, 'elsewhere');
  expect(begun).toHaveLength(1);
  expect(running()).toHaveLength(1);
});

test('formulas that move with inserted rows go on in their new cells', async () => {
  for (let row = 0; row < 3; row++) await typed(row, 0, `value ${row}`);
  for (let row = 0; row < 3; row++) await typed(row, 1, `=RECS.LIVE(A${row + 1})`);
  spreadsheet.insertRows(S, 1, 1);
  await spreadsheet.calculated();
  const expected = [0, 2, 3].map((row) => [row, spreadsheet.values(S, at(row, 0))[0]![0]]);
  expect(
    running()
      .map(({ row, args }) => [row, args[0]])
      .sort(),
  ).toEqual(expected);
  for (const { row, answer } of running()) answer(`anew in ${row}`);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1, 4, 1))).toEqual([['anew in 0'], [''], ['anew in 2'], ['anew in 3']]);
});

test('waiting for results waits for the first answer alone', async () => {
  let answer: (result: FunctionResult) => void = () => undefined;
  spreadsheet.registerStreamingFunction('RECS.SLOW', (_, __, give) => {
    answer = give;
    return () => undefined;
  });
  spreadsheet.write(S, at(0, 0), [['=RECS.SLOW()']]);
  setTimeout(() => answer('at last'), 300);
  await spreadsheet.calculated();
  expect(shown(0, 0)).toBe('at last');
  await spreadsheet.calculated();
});

test('all are cancelled when the spreadsheet is disposed of', async () => {
  await typed(0, 1, '=RECS.LIVE(7)');
  spreadsheet.dispose();
  expect(running()).toEqual([]);
  spreadsheet = createHeadlessSpreadsheet();
});
