import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet();
  office = await openOffice(spreadsheet, { asGlobals: true, settings: { old: { asAt: '2026-03-31' } } });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

test('settings saved with the file are there', async () => {
  const read = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('old').load('key,value');
    await context.sync();
    return [setting.key, setting.value as unknown];
  });
  expect(read).toEqual(['old', { asAt: '2026-03-31' }]);
});

test('a setting that is not there is a null object, or ItemNotFound', async () => {
  const isNull = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject('none');
    await context.sync();
    return setting.isNullObject;
  });
  expect(isNull).toBe(true);
  const asking = Excel.run(async (context) => {
    context.workbook.settings.getItem('none').load('value');
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('settings are added, replaced, listed and deleted', async () => {
  const listed = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('columns', [1, 2]);
    settings.add('columns', [3]);
    settings.add('gone', true);
    settings.getItem('gone').delete();
    settings.load('items/key,items/value');
    await context.sync();
    return settings.items.map(({ key, value }) => [key, value as unknown]);
  });
  expect(listed).toEqual([
    ['old', { asAt: '2026-03-31' }],
    ['columns', [3]],
  ]);
  expect(office.host.settings()).toEqual({ old: { asAt: '2026-03-31' }, columns: [3] });
});

test('the settings of the document are the same store', async () => {
  const { settings } = Office.context.document;
  expect(settings.get('old')).toEqual({ asAt: '2026-03-31' });
  settings.set('new', [1]);
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve()
        : reject(new Error(result.error.message)),
    ),
  );
  expect(office.host.settings()).toEqual({ old: { asAt: '2026-03-31' }, new: [1] });
});
