import { readProgress } from '../../../src/core/wording/read-progress';

const CASES: Readonly<Record<string, readonly string[]>> = {
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
};

for (const [kind, texts] of Object.entries(CASES)) {
  test.each(texts)(`progress ‘%s’ is read as ${kind}`, (text) => expect(readProgress(text).kind).toBe(kind));
}

test('a percentage of the work is kept beside the kind', () => {
  expect(readProgress('80% complete').percent).toBe(80);
  expect(readProgress('Half done').percent).toBeUndefined();
});

test('a percentage of something else is no share of the work', () => {
  expect(readProgress('84% answered in ten days').percent).toBeUndefined();
});
