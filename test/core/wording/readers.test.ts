import { readAction, readCriterion, readProgress, readResponse } from '../../../src/core';

function readsEach(
  name: string,
  read: (text: string) => { readonly kind: string },
  cases: Readonly<Record<string, readonly string[]>>,
): void {
  describe(name, () => {
    for (const [kind, texts] of Object.entries(cases)) {
      test.each(texts)(`reads ‘%s’ as ${kind}`, (text) => expect(read(text).kind).toBe(kind));
    }
  });
}

readsEach('progress', readProgress, {
  blank: ['', ' - ', 'n/a'],
  complete: [
    'Completed',
    'In place',
    'Policy adopted by cabinet in May.',
    '100%',
    'Done',
    'Closed',
    'Delivered and now maintained',
  ],
  'in-progress': [
    'Not yet complete',
    '80% complete',
    'Partially implemented',
    'Will be completed by June',
    'To be signed off next month',
    'Awaiting sign off',
    'Survey completed, but the report is still to be written',
    'Plans signed off. Not all targets met.',
    'Ongoing, ward by ward',
    '7 of 9 sites done and signed off',
    'Two of the three posts filled, work delivered',
  ],
  'not-started': ['Not started', 'Work has not yet begun', '0%'],
  'on-hold': ['On hold until the restructure ends', 'Paused'],
  cancelled: ['No longer required', 'Superseded by the new policy', 'Withdrawn'],
  'business-as-usual': ['Wardens continue to walk the banks each week'],
  unclear: ['Ongoing', 'Open', 'Pending', 'Overdue', 'See the March report'],
});

readsEach('a response', readResponse, {
  none: ['', 'TBC'],
  accepted: ['Accepted', 'agreed', 'Agreed, but nothing more is planned', 'Yes'],
  rejected: ['Rejected', 'Not accepted because of cost', 'The panel does not agree'],
  'in-principle': ['Accepted in principle'],
  'accepted-in-part': ['Partially accepted', 'Agreed in part'],
  noted: ['Noted', 'Under consideration'],
  unclear: ['See the minutes'],
});

readsEach('a criterion', readCriterion, {
  blank: ['', 'TBC'],
  pointer: ['As above', 'ditto'],
  measurable: ['95% answered in ten days', 'All wardens trained'],
  evidenced: ['Policy approved by cabinet'],
  activity: ['Several sessions have taken place in June'],
  vague: ['A better understanding of the system'],
});

readsEach('an action', readAction, {
  blank: ['', '-'],
  'status-quo': ['There are no plans to close branches', 'Continuation of the user group'],
  action: ['Survey every culvert', 'Continue the group and appoint a chair'],
});

test('a percentage is kept beside the kind', () => {
  expect(readProgress('80% complete').percent).toBe(80);
  expect(readProgress('Half done').percent).toBeUndefined();
});
