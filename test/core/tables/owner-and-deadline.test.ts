import { ownerAndDeadline } from '../../../src/core/tables/owner-and-deadline';

describe('a cell for both owner and deadline', () => {
  test.each([
    ['Clerk – 30/11/2026', 'Clerk', '30/11/2026'],
    ['Clerk\n30 November 2026', 'Clerk', '30 November 2026'],
    ['JS 12/3/27', 'JS', '12/3/27'],
    ['RFO (by 31 March 2027)', 'RFO', '31 March 2027)'],
    ['Clerk/RFO, end of Jan 2027', 'Clerk/RFO', 'end of Jan 2027'],
    ['Parks Team; ongoing', 'Parks Team', 'ongoing'],
    ['Town Clerk, when funds allow', 'Town Clerk', 'when funds allow'],
    ['Mr Allardyce, Pond Farm – 31/08/2026', 'Mr Allardyce, Pond Farm', '31/08/2026'],
    ['Clerk – 30/06/2026, now 31/01/2027', 'Clerk', '30/06/2026, now 31/01/2027'],
    ['To be agreed – 18/12/2026', 'To be agreed', '18/12/2026'],
    ['Clerk, as above', 'Clerk', 'as above'],
    ['31 March 2027 (RFO)', 'RFO', '31 March 2027'],
    ['Jan 2027 – Head of HR', 'Head of HR', 'Jan 2027'],
  ])('is parted where the one ends and the other begins: %j', (cell, owner, deadline) => {
    expect(ownerAndDeadline(cell)).toEqual({ owner, deadline });
  });

  test.each([
    ['Clerk', 'Clerk', null],
    ['Clerk –', 'Clerk', ''],
    ['31/03/2027', null, '31/03/2027'],
    ['Ongoing', null, 'Ongoing'],
    [{ day: 20_000 }, null, { day: 20_000 }],
  ])('that says only one leaves the other blank: %j', (cell, owner, deadline) => {
    expect(ownerAndDeadline(cell)).toEqual({ owner, deadline });
  });

  test.each(['ditto', 'TBC', '-', 'April Jones – 3 June 2027'])(
    'is read whole for both where nothing shows which half is which: %j',
    (cell) => {
      expect(ownerAndDeadline(cell)).toEqual({ owner: cell, deadline: cell });
    },
  );
});
