import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import { type OpenOffice, openOffice } from '../../support/office';

test('the add-in shows and hides its pane', async () => {
  const spreadsheet = createHeadlessSpreadsheet();
  const told: boolean[] = [];
  const pane = {
    isVisible: () => told.at(-1) ?? false,
    setVisible: (shown: boolean) => void told.push(shown),
  };
  const office: OpenOffice = await openOffice(spreadsheet, { pane });
  await office.Office.addin.showAsTaskpane();
  await office.Office.addin.hide();
  expect(told).toEqual([true, false]);
  await office.close();
  spreadsheet.dispose();
});

test('the theme of the page around the add-in is its theme', async () => {
  const spreadsheet = createHeadlessSpreadsheet();
  const backgrounds: string[] = [];
  for (const isDark of [false, true]) {
    const office = await openOffice(spreadsheet, { isDark: () => isDark });
    backgrounds.push(office.Office.context.officeTheme.bodyBackgroundColor);
    await office.close();
  }
  spreadsheet.dispose();
  expect(backgrounds[0]).toBe('#ffffff');
  expect(backgrounds[1]).not.toBe('#ffffff');
});
