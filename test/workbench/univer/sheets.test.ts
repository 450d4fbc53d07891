import type { ChangeEvent, Spreadsheet } from '../../../workbench/host/spreadsheet';
import { changesSince } from '../../../workbench/univer/headless';
import { engineOf } from '../../../workbench/univer/spreadsheet';
import { sheetOf, workbookOf } from '../contents-builder';
import { at, S, spreadsheetOf } from './open-spreadsheet';
import { IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand } from '@univerjs/core';
import { SetRangeValuesCommand, SetSelectionsOperation } from '@univerjs/sheets';

/** Types as a person would in the grid: through the engine's own command, past the spreadsheet's methods. */
function typeInGrid(spreadsheet: Spreadsheet, row: number, column: number, v: string): void {
  const { commands, unitId } = engineOf(spreadsheet);
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const value = { [row]: { [column]: { v } } };
  commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId: S, range, value });
}

test('Sheets are added, renamed, hidden, activated and deleted, and each is told of.', () => {
  const spreadsheet = spreadsheetOf();
  const told: unknown[] = [];
  const stop = spreadsheet.onSheets((change, sheet) => told.push([change, sheet]));
  const added = spreadsheet.addSheet('Report');
  spreadsheet.renameSheet(added, 'Findings');
  spreadsheet.activateSheet(added);
  expect(spreadsheet.activeSheet()).toBe(added);
  spreadsheet.setVisibility(S, 'very-hidden');
  expect(spreadsheet.sheets()).toEqual([
    { id: S, name: 'Sheet1', visibility: 'very-hidden' },
    { id: added, name: 'Findings', visibility: 'visible' },
  ]);
  spreadsheet.setVisibility(S, 'visible');
  spreadsheet.deleteSheet(added);
  expect(told).toEqual([
    ['added', added],
    ['renamed', added],
    ['activated', added],
    ['activated', S],
    ['deleted', added],
  ]);
  stop();
  spreadsheet.addSheet('Quiet');
  expect(told).toHaveLength(5);
});

test('Sheets cannot be named like another or with forbidden characters, and the last visible one stays.', () => {
  const spreadsheet = spreadsheetOf();
  expect(() => spreadsheet.addSheet('SHEET1')).toThrow('already has a sheet called "SHEET1"');
  expect(() => spreadsheet.addSheet('a/b')).toThrow('cannot be called "a/b"');
  expect(() => spreadsheet.renameSheet(S, 'x'.repeat(32))).toThrow('cannot be called');
  expect(() => spreadsheet.deleteSheet(S)).toThrow('at least one visible sheet');
  expect(() => spreadsheet.setVisibility(S, 'hidden')).toThrow('at least one visible sheet');
  spreadsheet.setVisibility(spreadsheet.addSheet('Two'), 'hidden');
  expect(() => spreadsheet.activateSheet(spreadsheet.sheets()[1]!.id)).toThrow('is hidden');
});

test('Protection is kept for whoever asks.', () => {
  const spreadsheet = spreadsheetOf();
  expect(spreadsheet.isProtected(S)).toBe(false);
  spreadsheet.setProtected(S, true);
  expect(spreadsheet.isProtected(S)).toBe(true);
});

test('Changes tell their area, what lines came, and whether a person made them; looks and results of formulas are no changes.', async () => {
  const spreadsheet = spreadsheetOf();
  const changes: ChangeEvent[] = [];
  spreadsheet.onChange((event) => changes.push(event));
  spreadsheet.write(S, at(1, 1, 2, 2), [
    ['a', null],
    [null, '=B2&"!"'],
  ]);
  spreadsheet.setStyle(S, at(0, 0, 5, 5), { bold: true });
  typeInGrid(spreadsheet, 4, 0, 'typed');
  spreadsheet.insertRows(S, 0, 1);
  spreadsheet.clear(S, at(5, 0), 'contents');
  await spreadsheet.calculated();
  expect(changes).toEqual([
    { sheet: S, area: at(1, 1, 2, 2), isOwn: true },
    { sheet: S, area: at(4, 0), isOwn: false },
    { sheet: S, area: at(0, 0, 1, 40), isOwn: true, lines: 'RowInserted' },
    { sheet: S, area: at(5, 0), isOwn: true },
  ]);
});

test('A selection is told of once, with its sheet, and activates that sheet.', () => {
  const spreadsheet = spreadsheetOf();
  const other = spreadsheet.addSheet('Other');
  const told: unknown[] = [];
  spreadsheet.onSelect((sheet, area) => told.push([sheet, area]));
  expect(spreadsheet.selection()).toEqual({ sheet: S, area: at(0, 0) });
  spreadsheet.select(other, at(2, 3, 4, 5));
  expect(spreadsheet.activeSheet()).toBe(other);
  expect(spreadsheet.selection()).toEqual({ sheet: other, area: at(2, 3, 4, 5) });
  const { commands, unitId } = engineOf(spreadsheet);
  const range = { startRow: 2, endRow: 5, startColumn: 3, endColumn: 7 };
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId: other,
    selections: [{ range }],
  });
  expect(told).toEqual([[other, at(2, 3, 4, 5)]]);
});

test('What the add-in and a person did is undone and done again step by step.', async () => {
  const spreadsheet = spreadsheetOf();
  const { commands, injector, unitId } = engineOf(spreadsheet);
  injector.get(IUniverInstanceService).focusUnit(unitId);
  const steps = () => injector.get(IUndoRedoService).pitchTopUndoElement();
  spreadsheet.write(S, at(0, 0), [['first']]);
  typeInGrid(spreadsheet, 0, 0, 'second');
  spreadsheet.setStyle(S, at(0, 0), { fill: '#FF0000' });
  await commands.executeCommand(UndoCommand.id);
  expect(spreadsheet.style(S, 0, 0)).toEqual({ numberFormat: 'General' });
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['second']]);
  await commands.executeCommand(UndoCommand.id);
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['first']]);
  await commands.executeCommand(UndoCommand.id);
  expect(spreadsheet.usedArea(S, false)).toBeNull();
  expect(steps()).toBeNull();
  await commands.executeCommand(RedoCommand.id);
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['first']]);
});

test('Conditional formats are added, listed and deleted, and follow inserted rows.', () => {
  const spreadsheet = spreadsheetOf();
  const red = {
    range: 'E2:E9',
    rule: { type: 'text-equals', text: 'Red' },
    fill: '#FFC7CE',
    fontColour: '#9C0006',
  } as const;
  const id = spreadsheet.addConditionalFormat(S, red);
  expect(spreadsheet.conditionalFormats(S)).toEqual([{ ...red, id }]);
  spreadsheet.insertRows(S, 0, 2);
  expect(spreadsheet.conditionalFormats(S)).toEqual([{ ...red, range: 'E4:E11', id }]);
  spreadsheet.deleteConditionalFormat(S, id);
  expect(spreadsheet.conditionalFormats(S)).toEqual([]);
  expect(() => spreadsheet.deleteConditionalFormat(S, id)).toThrow('no conditional format');
  expect(() => spreadsheet.addConditionalFormat(S, { ...red, range: 'nowhere!' })).toThrow('is not a range');
});

test('A table that is made larger is listed with its new range.', () => {
  const contents = workbookOf([
    sheetOf(
      'A',
      [
        ['Name', 'Due'],
        ['a', 1],
      ],
      { tables: [{ name: 'Actions', range: 'A1:B2' }] },
    ),
  ]);
  const spreadsheet = spreadsheetOf(contents);
  const [table] = spreadsheet.tables();
  spreadsheet.resizeTable?.(table!.id, at(0, 0, 2, 4));
  expect(spreadsheet.tables()).toEqual([{ ...table, area: at(0, 0, 2, 4) }]);
  expect(changesSince(contents, spreadsheet).sheets[0]!.resizedTables).toEqual([
    { name: 'Actions', range: 'A1:D2' },
  ]);
  expect(() => spreadsheet.resizeTable?.('none', at(0, 0))).toThrow('no table with the id none');
});

test('What a formula had spilled is shown as saved, is no change, and gives way to the next result.', async () => {
  const contents = workbookOf([
    sheetOf('A', [
      [2, { value: 'a', formula: '=_xldudf_RECS_LIST(A1)', spill: 'B1:B3' }],
      [undefined, 'b'],
      [undefined, 'c'],
    ]),
  ]);
  const spreadsheet = spreadsheetOf(contents);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1, 3, 1))).toEqual([['a'], ['b'], ['c']]);
  expect(changesSince(contents, spreadsheet).sheets).toEqual([]);
  spreadsheet.registerFunction('RECS.LIST', async ([size]) =>
    Array.from({ length: Number(size) }, (_, row) => [`new ${row}`]),
  );
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 1, 3, 1))).toEqual([['new 0'], ['new 1'], ['']]);
  expect(changesSince(contents, spreadsheet).sheets[0]!.cells).toEqual([
    { row: 0, column: 1, formula: '=_xldudf_RECS_LIST(A1)', value: 'new 0', spill: 'B1:B2' },
    { row: 1, column: 1, value: 'new 1' },
    { row: 2, column: 1, value: null },
  ]);
});
