import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet();
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

test('a button runs its associated function and waits for its end', async () => {
  const told: string[] = [];
  Office.actions.associate('validate', async (event: Office.AddinCommands.Event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[event.source.id]];
      await context.sync();
    });
    told.push('done');
    event.completed();
  });
  await office.host.commands.run('validate', 'RecsValidate');
  expect(told).toEqual(['done']);
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(spreadsheet.values(spreadsheet.activeSheet(), area)).toEqual([['RecsValidate']]);
});

test('a function of the window runs too', async () => {
  let isRun = false;
  office.window['showPane'] = (event: Office.AddinCommands.Event) => {
    isRun = true;
    event.completed();
  };
  await office.host.commands.run('showPane');
  expect(isRun).toBe(true);
});

test('a second press waits until the first has ended', async () => {
  const told: string[] = [];
  let end: () => void = () => undefined;
  Office.actions.associate('slow', (event: Office.AddinCommands.Event) => {
    told.push('started');
    end = () => event.completed();
  });
  const presses = [office.host.commands.run('slow'), office.host.commands.run('slow')];
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(['started']);
  end();
  await presses[0];
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(['started', 'started']);
  end();
  await presses[1];
});

test('a button without a function is told by name', async () => {
  await expect(office.host.commands.run('nowhere')).rejects.toThrow("The page has no function 'nowhere'");
});

test('a page that leaves ends the press', async () => {
  Office.actions.associate('slow', () => undefined);
  const press = office.host.commands.run('slow');
  const ended = expect(press).rejects.toThrow('The page was closed before slow had ended.');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await office.close();
  await ended;
});
