import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';
import { sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet(workbookOf([sheetOf('Tracker'), sheetOf('Notes')]));
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

const TURN = 20;

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TURN));
}

/** Listens to changes on all sheets; returns what was heard so far. */
async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(event);
    });
    await context.sync();
  });
  return heard;
}

function write(address: string, value: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tracker').getRange(address).values = [[value]];
    await context.sync();
  });
}

test('a change of the add-in is told as its own', async () => {
  const heard = await listen();
  await write('B2', 'Estates');
  await aMoment();
  expect(heard.map((event) => [event.address, event.changeType, event.source, event.triggerSource])).toEqual([
    ['B2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
  ]);
});

test('a change of the officer is local and not of the add-in', async () => {
  const heard = await listen();
  office.host.editAs('officer', 'Tracker', 'A1:B1', [['Action', 'Owner']]);
  await aMoment();
  expect(heard.map((event) => [event.address, event.source, event.triggerSource])).toEqual([
    ['A1:B1', 'Local', 'Unknown'],
  ]);
});

test('a change of a co-author is remote', async () => {
  const heard = await listen();
  office.host.editAs('co-author', 'Tracker', 'A1', [['Action']]);
  await aMoment();
  expect(heard.map((event) => [event.address, event.source])).toEqual([['A1', 'Remote']]);
});

test('a sort is told as one, and no cell as changed', async () => {
  const heard = await listen();
  const sorted: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onRowSorted.add(async (event) => {
      sorted.push(`${event.address} ${event.source}`);
    });
    await context.sync();
  });
  office.host.sortAs('officer', 'Tracker', 'A1:B2', [1, 0]);
  await aMoment();
  expect(heard).toEqual([]);
  expect(new Set(sorted)).toEqual(new Set(['A1:B2 Local']));
});

test('a handler reads the cells that changed', async () => {
  const read = new Promise((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tracker').onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          resolve(range.values);
        });
      });
      await context.sync();
    }).then(() => write('B2', 'Estates'));
  });
  await expect(read).resolves.toEqual([['Estates']]);
});

test('a listener to one sheet does not hear of another', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Notes').onChanged.add(async (event) => {
      heard.push(event.address);
    });
    await context.sync();
  });
  await write('B2', 'Estates');
  await aMoment();
  expect(heard).toEqual([]);
});

test('a removed handler hears no more', async () => {
  const heard: string[] = [];
  const registered = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(event.address);
    });
    await context.sync();
    return result;
  });
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
  await write('B2', 'Estates');
  await aMoment();
  expect(heard).toEqual([]);
});

test('events can be turned off for a while', async () => {
  const heard = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await write('A1', 'quiet');
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await write('A2', 'heard');
  await aMoment();
  expect(heard.map((event) => event.address)).toEqual(['A2']);
});

test('a large write is one change, though the library sends it in blocks', async () => {
  const heard = await listen();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A1:B2000');
    range.values = Array.from({ length: 2000 }, (_, row) => [row, 'x']);
    await context.sync();
  });
  await aMoment();
  expect(heard.map((event) => event.address)).toEqual(['A1:B2000']);
});

test('inserted columns are told as such', async () => {
  const heard = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tracker').getRange('B:C').insert('Right');
    await context.sync();
  });
  await aMoment();
  expect(heard.map((event) => [event.address, event.changeType])).toEqual([['B:C', 'ColumnInserted']]);
});

test('selecting, adding and deleting sheets are told', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
    worksheets.onAdded.add(async (event) => void heard.push(event.type));
    worksheets.onDeleted.add(async (event) => void heard.push(event.type));
    worksheets.onActivated.add(async (event) => void heard.push(event.type));
    await context.sync();
    worksheets.getItem('Tracker').getRange('C3:D4').select();
    await context.sync();
    worksheets.add('Report').activate();
    await context.sync();
    worksheets.getItem('Notes').delete();
    await context.sync();
  });
  await aMoment();
  for (const told of ['selected C3:D4', 'WorksheetAdded', 'WorksheetActivated', 'WorksheetDeleted'])
    expect(heard).toContain(told);
});
