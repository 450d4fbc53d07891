import { workbookPicture } from '../support/workbook-picture';
import { workbookOf } from '../workbench/contents-builder';
import { open, opened, put, values } from './open-plan';
import { TITLES, plan } from './plan-workbook';

describe('in an Excel table the RAG columns', () => {
  const TABLE = { tables: [{ name: 'Actions', range: 'A1:E4' }] };
  const tableArea = () => opened.spreadsheet.tables()[0]!.area;

  test('become columns of it, and leave it as it was', async () => {
    const { session, spreadsheet } = await open(workbookOf([plan(TABLE)]));
    const before = workbookPicture(spreadsheet);
    await session.writeStatusColumns();
    expect(session.state().notice).toEqual({
      tone: 'done',
      text: 'RAG columns added: columns F to I of ‘Plan’.',
      place: { sheet: 'Plan', row: 0, column: 8 },
    });
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 4, columns: 9 });
    expect(values(0, 5)).toEqual(TITLES);
    await session.validate();
    expect(session.state().notice).toBeNull();
    await session.removeStatusColumns();
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: 4, columns: 5 });
    expect(workbookPicture(spreadsheet)).toEqual(before);
  });

  test('stand apart where the cells beside it are not free', async () => {
    const { session, spreadsheet } = await open(workbookOf([plan(TABLE)]));
    put(3, 6, 'ring Oona');
    const before = workbookPicture(spreadsheet);
    await session.writeStatusColumns();
    expect(tableArea().columns).toBe(5);
    expect(values(0, 7)).toEqual(TITLES);
    await session.removeStatusColumns();
    expect(workbookPicture(spreadsheet)).toEqual(before);
  });

  test('are taken out of the middle of it', async () => {
    const { session, spreadsheet } = await open(workbookOf([plan(TABLE)]));
    await session.writeStatusColumns();
    const { id, area } = spreadsheet.tables()[0]!;
    put(0, 9, 'Notes');
    put(1, 9, 'mine');
    spreadsheet.resizeTable!(id, { ...area, columns: 10 });
    await session.removeStatusColumns();
    expect(values(0, 5, 2)).toEqual(['Notes', '']);
    expect(values(1, 5, 2)).toEqual(['mine', '']);
    expect(tableArea().columns).toBe(6);
  });
});
