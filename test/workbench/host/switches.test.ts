import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { WEB_SIZE_LIMIT } from '../../../workbench/host/switches';
import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import { type OpenOffice, openOffice } from '../../support/office';
import { sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet(
    workbookOf([
      sheetOf('Tracker', [['Action', 'Owner']]),
      sheetOf('Locked', [['x']], { isProtected: true }),
    ]),
  );
  office = await openOffice(spreadsheet, { asGlobals: true });
  office.host.resetTraffic();
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

function read(address = 'A1:B1', sheet = 'Tracker'): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

function write(values: unknown[][], sheet = 'Tracker'): Promise<void> {
  return Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRangeByIndexes(1, 0, values.length, values[0]?.length ?? 1).values = values;
    await context.sync();
  });
}

test('a request above the limit is refused and does nothing', async () => {
  office.host.switches.requestLimit = WEB_SIZE_LIMIT;
  const long = 'x'.repeat(30_000);
  await expect(write(Array.from({ length: 200 }, () => [long]))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  expect(await read('A2')).toEqual([['']]);
});

test('an answer above the limit is refused', async () => {
  await write(Array.from({ length: 20 }, () => ['y'.repeat(1000)]));
  office.host.switches.responseLimit = 10_000;
  await expect(read('A2:A21')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await read('A2:A5')).toHaveLength(4);
});

test('a range of too many cells answers null', async () => {
  office.host.switches.cellLimit = 10;
  expect(await read('A1:B6')).toBeNull();
  expect(await read('A1:B5')).toHaveLength(5);
});

test('a protected sheet can be read and not written', async () => {
  const isProtected = await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Locked').load('protection/protected');
    await context.sync();
    return protection.protected;
  });
  expect(isProtected).toBe(true);
  expect(await read('A1', 'Locked')).toEqual([['x']]);
  await expect(write([['no']], 'Locked')).rejects.toMatchObject({ code: 'AccessDenied' });
  await write([['yes']]);
});

test('a workbook open for reading refuses writes and says so', async () => {
  office.host.switches.isReadOnly = true;
  const isReadOnly = await Excel.run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(isReadOnly).toBe(true);
  await expect(write([['no']])).rejects.toMatchObject({ code: 'AccessDenied' });
  const adding = Excel.run(async (context) => {
    context.workbook.settings.add('key', 1);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('while a cell is edited requests are refused', async () => {
  office.host.switches.isCellEdited = true;
  await expect(read()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  office.host.switches.isCellEdited = false;
  expect(await read()).toEqual([['Action', 'Owner']]);
});

test('a request that may wait for the end of the edit waits', async () => {
  office.host.switches.isCellEdited = true;
  let isDone = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Tracker').getRange('A2').values = [['later']];
    await context.sync();
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(isDone).toBe(false);
  office.host.switches.isCellEdited = false;
  await waiting;
  expect(await read('A2')).toEqual([['later']]);
});

test('a slow host takes its time', async () => {
  office.host.switches.delay = 60;
  const start = performance.now();
  await read();
  expect(performance.now() - start).toBeGreaterThan(55);
});

test('the nth request from now can be made to fail', async () => {
  office.host.failNext('GeneralException', 2, 'Excel had a bad day.');
  const outcomes = await Excel.run(async (context) => {
    const codes: string[] = [];
    for (const address of ['A1', 'A2', 'A3']) {
      context.workbook.worksheets.getItem('Tracker').getRange(address).load('values');
      codes.push(
        await context.sync().then(
          () => 'fine',
          (error: OfficeExtension.Error) => `${error.code}: ${error.message}`,
        ),
      );
    }
    return codes;
  });
  expect(outcomes).toEqual(['fine', 'GeneralException: Excel had a bad day.', 'fine']);
});

test('requirement sets can be lowered', async () => {
  await office.close();
  office = await openOffice(spreadsheet, {
    asGlobals: true,
    switches: { requirements: { ExcelApi: '1.9' } },
  });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
});

describe('the count of traffic', () => {
  test('reading and selecting write nothing', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tracker');
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.activate();
      sheet.getRange('A1').select();
      sheet.getUsedRangeOrNullObject(true).load('values');
      sheet.onChanged.add(async () => undefined);
      await context.sync();
    });
    const traffic = office.host.traffic();
    expect(traffic.writes).toEqual([]);
    expect(traffic.undoClearing).toEqual([]);
    expect(traffic.requests).toBeGreaterThan(0);
    expect(traffic.requestBytes).toBeGreaterThan(100);
    expect(traffic.responseBytes).toBeGreaterThan(100);
  });

  test('every writing action is counted by name', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tracker').getRange('A1');
      range.values = [['x']];
      range.format.fill.color = 'red';
      range.format.fill.clear();
      range.clear();
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      range.conditionalFormats.clearAll();
      context.workbook.settings.add('key', 1).delete();
      await context.sync();
    });
    expect(office.host.traffic().writes).toEqual([
      'Range.Values',
      'RangeFill.Color',
      'RangeFill.Clear',
      'Range.Clear',
      'ConditionalFormatCollection.Add',
      'ConditionalFormatRule.Formula',
      'ConditionalFormatCollection.ClearAll',
      'SettingCollection.Add',
      'Setting.Delete',
    ]);
  });

  test('calls that would clear the undo list are counted', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Report');
      context.workbook.worksheets.getItem('Report').delete();
      context.workbook.worksheets.getItem('Locked').protection.unprotect();
      await context.sync();
    });
    const merged = Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('Tracker')
        .getRange('A1:B2')
        .getMergedAreasOrNullObject()
        .load('address');
      await context.sync();
    });
    await expect(merged).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(office.host.traffic().undoClearing).toEqual([
      'WorksheetCollection.Add',
      'Worksheet.Delete',
      'WorksheetProtection.Unprotect',
      'Range.GetMergedAreasOrNullObject',
    ]);
  });

  test('a batch of one sync is one request and one to let its objects go', async () => {
    await read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(office.host.traffic().requests).toBe(2);
  });
});
