import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';

let spreadsheet: Spreadsheet;
let sheet: string;

beforeEach(() => {
  spreadsheet = createHeadlessSpreadsheet();
  sheet = spreadsheet.activeSheet();
  spreadsheet.addConditionalFormat(sheet, {
    range: 'C5:D8',
    rule: { type: 'text-equals', text: 'Red' },
    fill: '#FF0000',
  });
});

afterEach(() => spreadsheet.dispose());

const ranges = (): string[] => spreadsheet.conditionalFormats(sheet).map(({ range }) => range);

test.each<[string, string, (to: Spreadsheet) => void]>([
  ['follow rows put in above', 'C7:D10', (to) => to.insertRows(sheet, 0, 2)],
  ['grow by rows put in between', 'C5:D9', (to) => to.insertRows(sheet, 6, 1)],
  ['stay where rows are put in below', 'C5:D8', (to) => to.insertRows(sheet, 8, 1)],
  ['follow columns put in before', 'D5:E8', (to) => to.insertColumns(sheet, 1, 1)],
  ['follow rows taken out above', 'C3:D6', (to) => to.deleteRows(sheet, 1, 2)],
  ['shrink by rows taken out between', 'C5:D6', (to) => to.deleteRows(sheet, 5, 2)],
  ['shrink by rows taken out across their edge', 'C3:D5', (to) => to.deleteRows(sheet, 2, 3)],
  ['shrink by columns taken out', 'C5:C8', (to) => to.deleteColumns(sheet, 3, 5)],
])('conditional formats %s', (_, range, change) => {
  change(spreadsheet);
  expect(ranges()).toEqual([range]);
});

test('conditional formats go with the last of their cells', () => {
  spreadsheet.deleteColumns(sheet, 2, 2);
  expect(ranges()).toEqual([]);
});
