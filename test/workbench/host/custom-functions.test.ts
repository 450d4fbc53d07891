import type { FunctionsMetadata } from '../../../workbench/host/sheet-functions';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import { type OpenOffice, openOffice } from '../../support/office';
import { ERROR, sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet(
    workbookOf([
      sheetOf('Tracker', [
        ['Deadline', 'Progress'],
        [46112, 'Complete'],
        [null, ERROR],
      ]),
    ]),
  );
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

const any = { type: 'any', dimensionality: 'matrix' };

function metadata(
  name: string,
  parameters: FunctionsMetadata['functions'][number]['parameters'],
  more: Partial<FunctionsMetadata> = {},
): FunctionsMetadata {
  return { functions: [{ id: name, name, parameters }], ...more };
}

/** Types the formula into D1 and waits for what it and its neighbours show. */
async function typed(formula: string, rows = 1, columns = 1): Promise<unknown[][]> {
  const sheet = spreadsheet.activeSheet();
  spreadsheet.write(sheet, { row: 0, column: 3, rows: 1, columns: 1 }, [[formula]]);
  await spreadsheet.calculated();
  return spreadsheet.values(sheet, { row: 0, column: 3, rows, columns });
}

describe('called by the host', () => {
  test('a function answers with a value', async () => {
    CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
    await expect(office.host.functions.call('ADD', [2, 3])).resolves.toEqual({ value: 5 });
  });

  test('a function that takes its time answers with rows', async () => {
    CustomFunctions.associate('LATER', async (rows: number[][]) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return rows.map((row) => row.map((cell) => cell * 2));
    });
    await expect(office.host.functions.call('LATER', [[[1, 2]]])).resolves.toEqual({ value: [[2, 4]] });
  });

  test('a thrown error has its code and its message', async () => {
    CustomFunctions.associate('BAD', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No due day.');
    });
    await expect(office.host.functions.call('BAD', [])).resolves.toEqual({
      error: '#N/A',
      message: 'No due day.',
    });
  });

  test('another error is #VALUE! without its message', async () => {
    CustomFunctions.associate('BROKEN', () => {
      throw new Error('an inner matter');
    });
    await expect(office.host.functions.call('BROKEN', [])).resolves.toEqual({
      error: '#VALUE!',
      message: '',
    });
  });

  test('an error inside rows stays in its cell', async () => {
    CustomFunctions.associate('MIXED', () => [
      ['fine', new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Not a day.')],
      [null, ''],
    ]);
    await expect(office.host.functions.call('MIXED', [])).resolves.toEqual({
      value: [
        ['fine', { error: '#VALUE!' }],
        [0, ''],
      ],
    });
  });

  test('a function that is not associated is an error', async () => {
    await expect(office.host.functions.call('NOWHERE', [])).resolves.toMatchObject({ error: '#VALUE!' });
  });

  test('a streaming function answers again and again until it is cancelled', async () => {
    let isCancelled = false;
    CustomFunctions.associate(
      'TICK',
      (every: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
        let count = 0;
        const timer = setInterval(() => invocation.setResult(++count), every);
        invocation.onCanceled = () => {
          clearInterval(timer);
          isCancelled = true;
        };
      },
    );
    const heard: unknown[] = [];
    const cancel = office.host.functions.stream('TICK', [10], (outcome) => heard.push(outcome));
    while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    cancel();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const count = heard.length;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(heard.length).toBe(count);
    expect(isCancelled).toBe(true);
    expect(heard[0]).toEqual({ value: expect.any(Number) as number });
  });

  test('a cancelled call is told so', async () => {
    const isCancelled = new Promise<boolean>((resolve) => {
      CustomFunctions.associate('SLOW', (invocation: CustomFunctions.CancelableInvocation) => {
        invocation.onCanceled = () => resolve(true);
        return new Promise(() => undefined);
      });
    });
    const cancel = office.host.functions.stream('SLOW', [], () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    cancel();
    await expect(isCancelled).resolves.toBe(true);
  });

  test('the function is told the cell it stands in', async () => {
    CustomFunctions.associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address);
    const outcome = await office.host.functions.call('WHERE', [], { address: 'Tracker!D1' });
    expect(outcome).toEqual({ value: 'Tracker!D1' });
  });
});

describe('in a cell', () => {
  /** A function that answers with its arguments as JSON. */
  function echo(more: Partial<FunctionsMetadata> = {}): void {
    CustomFunctions.associate('ECHO', (...args: unknown[]) => JSON.stringify(args.slice(0, 2)));
    const parameters = [
      { name: 'deadline', ...any },
      { name: 'progress', ...any, optional: true },
    ];
    office.host.registerFunctions(metadata('ECHO', parameters, more), 'RECS');
  }

  test('a range arrives as rows and an omitted argument as null', async () => {
    echo();
    expect(await typed('=RECS.ECHO(A2:B2)')).toEqual([['[[[46112,"Complete"]],null]']]);
  });

  test('a blank arrives as 0 as on the desktop', async () => {
    echo();
    expect(await typed('=RECS.ECHO(A2:A3)')).toEqual([['[[[46112],[0]],null]']]);
  });

  test('a blank arrives as null as on the web', async () => {
    echo();
    office.host.switches.blanks = null;
    expect(await typed('=RECS.ECHO(A2:A3)')).toEqual([['[[[46112],[null]],null]']]);
  });

  test('an error argument is the answer where the metadata do not allow errors', async () => {
    echo();
    expect(await typed('=RECS.ECHO(A2,B3)')).toEqual([['#N/A']]);
  });

  test('an error argument reaches a function that allows errors', async () => {
    CustomFunctions.associate('CODE', (rows: unknown[][]) =>
      rows.map(([cell]) => [cell instanceof CustomFunctions.Error ? `error ${cell.code}` : 'value']),
    );
    office.host.registerFunctions(
      metadata('CODE', [{ name: 'cells', ...any }], { allowErrorForDataTypeAny: true }),
      'RECS',
    );
    expect(await typed('=RECS.CODE(B2:B3)', 2)).toEqual([['value'], ['error #N/A']]);
  });

  test('rows spill into the cells below and beside', async () => {
    CustomFunctions.associate('SPILL', () => [
      ['a', 1],
      ['b', 2],
    ]);
    office.host.registerFunctions(metadata('SPILL', []), 'RECS');
    expect(await typed('=RECS.SPILL()', 2, 2)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('a thrown error shows in the cell', async () => {
    CustomFunctions.associate('BAD', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No due day.');
    });
    office.host.registerFunctions(metadata('BAD', []), 'RECS');
    expect(await typed('=RECS.BAD()')).toEqual([['#N/A']]);
  });

  test('a batch is answered while a function is still at work', async () => {
    let finish: (value: string) => void = () => undefined;
    CustomFunctions.associate('SLOW', () => new Promise<string>((resolve) => (finish = resolve)));
    office.host.registerFunctions(metadata('SLOW', []), 'RECS');
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tracker');
      sheet.getRange('D1').formulas = [['=RECS.SLOW()']];
      const read = sheet.getRange('A1').load('values');
      await context.sync();
      return read.values;
    });
    expect(values).toEqual([['Deadline']]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    finish('done');
    await spreadsheet.calculated();
    const cell = { row: 0, column: 3, rows: 1, columns: 1 };
    expect(spreadsheet.values(spreadsheet.activeSheet(), cell)).toEqual([['done']]);
  });
});

describe('streaming in a cell', () => {
  type Tick = CustomFunctions.StreamingInvocation<unknown>;
  let invocations: Tick[];
  let cancelled: number;

  beforeEach(() => {
    invocations = [];
    cancelled = 0;
    CustomFunctions.associate('TICK', (rows: unknown[][], invocation: Tick) => {
      invocations.push(invocation);
      invocation.onCanceled = () => cancelled++;
      invocation.setResult(`${JSON.stringify(rows)} ${invocation.address ?? 'nowhere'}`);
    });
  });

  function tick(options: FunctionsMetadata['functions'][number]['options'] = {}): void {
    const parameters = [{ name: 'cells', ...any, optional: true }];
    office.host.registerFunctions(
      { functions: [{ id: 'TICK', name: 'TICK', parameters, options: { stream: true, ...options } }] },
      'RECS',
    );
  }

  /** Waits until the cell D1 shows this. */
  async function shows(wanted: string): Promise<void> {
    const cell = { row: 0, column: 3, rows: 1, columns: 1 };
    while (spreadsheet.values(spreadsheet.activeSheet(), cell)[0]![0] !== wanted)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  test('each answer takes the place of the one before', async () => {
    tick();
    expect(await typed('=RECS.TICK(B2)')).toEqual([['[["Complete"]] nowhere']]);
    invocations[0]!.setResult('later');
    await shows('later');
    expect(invocations).toHaveLength(1);
  });

  test('an error among the answers shows as one', async () => {
    tick();
    await typed('=RECS.TICK()');
    invocations[0]!.setResult(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No.'));
    await shows('#N/A');
  });

  test('it is told its cell where its metadata ask for that and the host gives it', async () => {
    tick({ requiresStreamAddress: true });
    expect(await typed('=RECS.TICK()')).toEqual([['null Tracker!D1']]);
    office.host.switches.givesAddresses = false;
    expect(await typed('=RECS.TICK(B2)')).toEqual([['[["Complete"]] nowhere']]);
  });

  test('it is cancelled when its argument changes, and when its formula goes', async () => {
    tick();
    await typed('=RECS.TICK(B2)');
    const argument = { row: 1, column: 1, rows: 1, columns: 1 };
    spreadsheet.write(spreadsheet.activeSheet(), argument, [['Begun']]);
    await shows('[["Begun"]] nowhere');
    await typed('');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([invocations.length, cancelled]).toEqual([2, 2]);
  });

  test('a function that asks for the addresses of its arguments is refused', () => {
    expect(() => tick({ requiresStreamParameterAddresses: true })).toThrow(
      'The workbench does not implement the addresses of arguments, which TICK asks for.',
    );
  });
});
