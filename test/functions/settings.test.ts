import { dayOf, serialOfDay } from '../../src/core';
import { today } from '../../src/today';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { openFunctions, type OpenFunctions } from './open-functions';

const inTwoMonths = serialOfDay(today() + 60);
let open: OpenFunctions;

async function openWith(settings: Record<string, unknown> = {}): Promise<void> {
  open = await openFunctions(workbookOf([sheetOf('Sheet1', [[inTwoMonths, 'Begun']])]), settings);
}
afterEach(() => open.close());

test('new settings of the workbook give formulas new answers, and those of a reopened one are known', async () => {
  await openWith();
  open.type('D1', '=RECS.STATUS(A1,B1)');
  await open.shows('D1', [['On track']]);
  const { session } = await import('../../src/excel');
  await session.changeSettings({ warningDays: 90 });
  await open.shows('D1', [['Due soon']]);
  const kept = open.host.settings();
  await open.close();

  await openWith(kept);
  open.type('D1', '=RECS.STATUS(A1,B1)');
  await open.shows('D1', [['Due soon']]);
});

test('a formula that names its as-at day has a new answer, too', async () => {
  await openWith();
  open.type('D1', '=RECS.STATUS(A1,B1,"2026-03-31")');
  open.type('A1', serialOfDay(dayOf(2026, 5, 30)!));
  await open.shows('D1', [['On track']]);
  const { session } = await import('../../src/excel');
  await session.changeSettings({ warningDays: 90 });
  await open.shows('D1', [['Due soon']]);
});
