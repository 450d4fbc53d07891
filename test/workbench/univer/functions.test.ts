import type { FunctionArgument, SheetFunction } from '../../../workbench/host/spreadsheet';
import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import { sheetOf, workbookOf } from '../contents-builder';
import { at, S, spreadsheetOf } from './open-spreadsheet';

function later<Value>(value: Value, milliseconds = 15): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
}

/** Notes what it is called with. */
function recorder(answer: SheetFunction): { call: SheetFunction; calls: (readonly FunctionArgument[])[] } {
  const calls: (readonly FunctionArgument[])[] = [];
  return {
    calls,
    call: (args, cell) => {
      calls.push(args);
      return answer(args, cell);
    },
  };
}

test('A custom function is told the cell it stands in.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.registerFunction('RECS.WHERE', async (_, { sheet, row, column }) =>
    later(`${sheet} ${row} ${column}`),
  );
  spreadsheet.write(S, at(4, 2), [['=RECS.WHERE()']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(4, 2))).toEqual([['sheet-0 4 2']]);
});

test('Ranges arrive as rows, blanks as null, errors as errors, single cells as values.', async () => {
  const spreadsheet = spreadsheetOf();
  const { call, calls } = recorder(async () => 'done');
  spreadsheet.registerFunction('RECS.CHECK', call);
  spreadsheet.write(S, at(0, 0, 2, 3), [
    [1, 'two', true],
    ['', '#N/A', '12'],
  ]);
  spreadsheet.write(S, at(5, 0), [['=RECS.CHECK(A1:C2,B1,A2,"TRUE",B2)']]);
  await spreadsheet.calculated();
  expect(calls).toEqual([
    [
      [
        [1, 'two', true],
        [null, { error: '#N/A' }, 12],
      ],
      'two',
      null,
      'TRUE',
      { error: '#N/A' },
    ],
  ]);
});

test('Texts in results stay texts, whatever they look like.', async () => {
  const spreadsheet = spreadsheetOf();
  const texts = ['12%', 'TRUE', '{1,2}', '31/03/2026', '=A1', '007'];
  spreadsheet.registerFunction('RECS.TEXTS', async () => [texts]);
  spreadsheet.registerFunction('RECS.TEXT', async () => '12');
  spreadsheet.write(S, at(0, 0), [['=RECS.TEXTS()']]);
  spreadsheet.write(S, at(1, 0), [['=RECS.TEXT()']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0, 1, 6))).toEqual([texts]);
  expect(spreadsheet.valueTypes(S, at(0, 0, 1, 6))).toEqual([texts.map(() => 'String')]);
  expect(spreadsheet.values(S, at(1, 0))).toEqual([['12']]);
});

test('Rows of results spill, and shrink when the next result is smaller.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.registerFunction('RECS.COUNT', async ([size]) =>
    later(Array.from({ length: Number(size) }, (_, row) => [`row ${row}`, row])),
  );
  spreadsheet.write(S, at(0, 0), [[3]]);
  spreadsheet.write(S, at(0, 1), [['=RECS.COUNT(A1)']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1, 4, 2))).toEqual([
    ['row 0', 0],
    ['row 1', 1],
    ['row 2', 2],
    ['', ''],
  ]);
  expect(spreadsheet.formulas(S, at(1, 1))).toEqual([['row 1']]);
  expect(spreadsheet.usedArea(S, true)).toEqual(at(0, 0, 3, 3));
  spreadsheet.write(S, at(0, 0), [[1]]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1, 3, 2))).toEqual([
    ['row 0', 0],
    ['', ''],
    ['', ''],
  ]);
});

test('A spill that meets a filled cell shows #SPILL!, and spills once that cell is cleared.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.registerFunction('RECS.PAIR', async () => later([['a'], ['b']]));
  spreadsheet.write(S, at(1, 0), [['in the way']]);
  spreadsheet.write(S, at(0, 0), [['=RECS.PAIR()']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0, 2, 1))).toEqual([['#SPILL!'], ['in the way']]);
  spreadsheet.clear(S, at(1, 0), 'contents');
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0, 2, 1))).toEqual([['a'], ['b']]);
});

test('Errors in results show as errors, ragged rows are filled with #N/A, and a failure is #VALUE!.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.registerFunction('RECS.NONE', async () => ({ error: '#N/A' }));
  spreadsheet.registerFunction('RECS.RAGGED', async () => [['a', 'b'], [{ error: '#VALUE!' }]]);
  spreadsheet.registerFunction('RECS.FAILS', async () => {
    throw new Error('no');
  });
  spreadsheet.write(S, at(0, 0), [['=RECS.NONE()']]);
  spreadsheet.write(S, at(1, 0), [['=RECS.RAGGED()']]);
  spreadsheet.write(S, at(3, 0), [['=RECS.FAILS()']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['#N/A']]);
  expect(spreadsheet.valueTypes(S, at(0, 0))).toEqual([['Error']]);
  expect(spreadsheet.values(S, at(1, 0, 2, 2))).toEqual([
    ['a', 'b'],
    ['#VALUE!', '#N/A'],
  ]);
  expect(spreadsheet.values(S, at(3, 0))).toEqual([['#VALUE!']]);
});

test('A cell shows #BUSY! while its function is at work.', async () => {
  const spreadsheet = spreadsheetOf();
  let finish: (value: string) => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    spreadsheet.registerFunction('RECS.SLOW', () => {
      setTimeout(resolve, 100);
      return new Promise((done) => (finish = done));
    });
  });
  spreadsheet.write(S, at(0, 0), [['=RECS.SLOW()']]);
  await started;
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['#BUSY!']]);
  finish('ready');
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['ready']]);
});

test('A function is called again when what it depends on changes, and not when only looks change.', async () => {
  const spreadsheet = spreadsheetOf();
  const { call, calls } = recorder(async ([value]) => later(`got ${String(value)}`));
  spreadsheet.registerFunction('RECS.STATUS', call);
  spreadsheet.write(S, at(0, 0, 1, 2), [['a', '=RECS.STATUS(A1)']]);
  spreadsheet.write(S, at(0, 2), [['=LEN(B1)']]);
  await spreadsheet.calculated();
  spreadsheet.setStyle(S, at(0, 0, 1, 3), { bold: true });
  await spreadsheet.calculated();
  expect(calls).toEqual([['a']]);
  spreadsheet.write(S, at(0, 0), [['longer']]);
  await spreadsheet.calculated();
  expect(calls).toEqual([['a'], ['longer']]);
  expect(spreadsheet.values(S, at(0, 0, 1, 3))).toEqual([['longer', 'got longer', 10]]);
});

test('A formula entered anew calls its function anew, though its arguments are the same.', async () => {
  const spreadsheet = spreadsheetOf();
  let answer = 'first';
  spreadsheet.registerFunction('RECS.STATUS', async () => later(answer));
  spreadsheet.write(S, at(0, 0), [['=RECS.STATUS()']]);
  await spreadsheet.calculated();
  answer = 'second';
  spreadsheet.write(S, at(0, 0), [['=RECS.STATUS()']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['second']]);
});

test('Functions inside other functions, and functions of functions, are worked out.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.registerFunction('RECS.RAG', async ([value]) => later(`${String(value)}!`));
  spreadsheet.write(S, at(0, 0, 1, 3), [
    ['x', '=IF(RECS.RAG(A1)="x!",RECS.RAG(RECS.RAG(A1)),"wrong")', '=RECS.RAG(B1)'],
  ]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1, 1, 2))).toEqual([['x!!', 'x!!!']]);
});

test('Calls run side by side.', async () => {
  const spreadsheet = spreadsheetOf();
  let atWork = 0;
  let most = 0;
  spreadsheet.registerFunction('RECS.STATUS', async () => {
    most = Math.max(most, ++atWork);
    await later(null, 30);
    atWork--;
    return 'ok';
  });
  spreadsheet.write(
    S,
    at(0, 0, 50, 1),
    Array.from({ length: 50 }, (_, row) => [`=RECS.STATUS(${row})`]),
  );
  await spreadsheet.calculated();
  expect(most).toBe(50);
  expect(new Set(spreadsheet.values(S, at(0, 0, 50, 1)).flat())).toEqual(new Set(['ok']));
});

test('Edits made while functions are at work are not lost.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.registerFunction('RECS.STATUS', async ([value]) => later(`got ${String(value)}`, 40));
  spreadsheet.write(S, at(0, 0, 1, 3), [[0, '=RECS.STATUS(A1)', '=A1*2']]);
  for (let value = 1; value <= 12; value++) {
    await later(null, 35);
    spreadsheet.write(S, at(0, 0), [[value]]);
  }
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0, 1, 3))).toEqual([[12, 'got 12', 24]]);
});

test('A saved formula keeps its value until its function is registered, and follows its precedents then.', async () => {
  const contents = workbookOf([
    sheetOf('A', [['due', { value: 'Overdue', formula: '=_xldudf_RECS_STATUS(A1)' }]]),
  ]);
  const spreadsheet = spreadsheetOf(contents);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1))).toEqual([['Overdue']]);
  expect(spreadsheet.formulas(S, at(0, 1))).toEqual([['=RECS.STATUS(A1)']]);
  spreadsheet.registerFunction('RECS.STATUS', async ([value]) => later(`computed from ${String(value)}`));
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1))).toEqual([['computed from due']]);
  spreadsheet.write(S, at(0, 0), [['changed']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1))).toEqual([['computed from changed']]);
});

test('A name typed before its function is registered shows #NAME?, and its result after.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.write(S, at(0, 0), [['=RECS.STATUS("x")']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['#NAME?']]);
  spreadsheet.registerFunction('RECS.STATUS', async ([value]) => `got ${String(value)}`);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['got x']]);
});

test('Waiting ends when the spreadsheet is disposed of, though a function never answers.', async () => {
  const spreadsheet = createHeadlessSpreadsheet();
  spreadsheet.registerFunction('RECS.NEVER', () => new Promise(() => undefined));
  spreadsheet.write(S, at(0, 0), [['=RECS.NEVER()']]);
  const waiting = spreadsheet.calculated();
  await later(null, 250);
  spreadsheet.dispose();
  await expect(waiting).resolves.toBeUndefined();
});

test('A function answers for a column of 20,000 rows in one call and spills as many results.', async () => {
  const spreadsheet = spreadsheetOf();
  const { call, calls } = recorder(async ([rows]) => (rows as string[][]).map(([text]) => [text!.length]));
  spreadsheet.registerFunction('RECS.STATUS', call);
  spreadsheet.write(
    S,
    at(0, 0, 20000, 1),
    Array.from({ length: 20000 }, (_, row) => ['x'.repeat((row % 7) + 1)]),
  );
  spreadsheet.write(S, at(0, 1), [['=RECS.STATUS(A1:A20000)']]);
  await spreadsheet.calculated();
  expect(calls).toHaveLength(1);
  expect(spreadsheet.values(S, at(19999, 1))).toEqual([[(19999 % 7) + 1]]);
  expect(spreadsheet.usedArea(S, true)).toEqual(at(0, 0, 20000, 2));
}, 60000);
