import { headline, needsAttention, textReport } from '../../src/report';
import { calmReport, emptyReport, sampleReport } from './sample-report';

function told(...args: Parameters<typeof textReport>): string {
  return [...textReport(...args)].join('');
}

test('The text report leads with one sentence, counts, then each row in sheet order.', () => {
  expect(told(sampleReport, 'plan.xlsx')).toBe(`\
3 actions, 2 recommendations in ‘Plan’. 1 overdue, 1 more needs attention.
plan.xlsx, as at 23 November 2026

RAG       1 Red, 1 Amber, 1 Green
Status    1 Overdue, 1 No date, 1 On track
Findings  3 must fix, 1 should fix

Beside those that the headline counts, these are listed: 1 recommendation with findings.

In ‘Plan’

The tracker as a whole
  B5    must fix    The tracker has no progress column.

Row 6 (1): Red, Overdue. It was due on 30 June 2026 and is still open.
  D6    must fix    “June 2026” has passed.
  F6    should fix  Say when the rest will be done.

Row 10, recommendation A
  C11   must fix    No response is given.

Row 13 (A): Amber, No date. “TBC” is not a date.
`);
});

test('A report with nothing amiss says so and lists no rows.', () => {
  expect(told(calmReport, 'calm.xlsx')).toBe(`\
1 action in ‘Plan’. None is overdue, none needs attention.
calm.xlsx, as at 23 November 2026

RAG       1 Green
Status    1 On track
Findings  none
`);
});

test('With no tracker the headline says what a tracker needs.', () => {
  expect(headline(emptyReport, '‘notes.xlsx’')).toMatch(
    /^No tracker was found in ‘notes.xlsx’\. A tracker needs .+ under it\.$/,
  );
});

test('The headline names every sheet that holds a tracker once.', () => {
  const [tracker] = sampleReport.trackers;
  const report = { ...sampleReport, trackers: [tracker!, tracker!, { ...tracker!, sheet: 'Old' }] };
  expect(headline(report)).toContain('in ‘Plan’ and ‘Old’.');
});

test('An action on track needs attention as soon as something in its row must be fixed.', () => {
  const calm = calmReport.trackers[0]!.actions[0]!;
  const [finding] = sampleReport.trackers[0]!.findings;
  expect(needsAttention(calm)).toBe(false);
  expect(needsAttention({ ...calm, findings: [{ ...finding!, level: 'should' }] })).toBe(false);
  expect(needsAttention({ ...calm, findings: [finding!] })).toBe(true);
});

test('Falling due soon is no cause for attention by itself, but the row is listed.', () => {
  const calm = calmReport.trackers[0]!;
  const soon = { ...calm.actions[0]!, status: 'Due soon', rag: 'Amber', why: 'It is due soon.' } as const;
  expect(needsAttention(soon)).toBe(false);
  const report = { ...calmReport, trackers: [{ ...calm, actions: [soon] }] };
  expect(told(report, 'calm.xlsx')).toContain('Row 7 (1): Amber, Due soon. It is due soon.');
});

test('Rows that the headline does not count are counted by a sentence of their own.', () => {
  const calm = calmReport.trackers[0]!;
  const [finding] = sampleReport.trackers[0]!.findings;
  const soon = { ...calm.actions[0]!, status: 'Due soon' } as const;
  const lesser = { ...calm.actions[0]!, findings: [{ ...finding!, level: 'consider' as const }] };
  const report = { ...calmReport, trackers: [{ ...calm, actions: [soon, lesser, soon] }] };
  const text = told(report, 'calm.xlsx');
  expect(text).toContain(
    'Beside those that the headline counts, these are listed: 2 actions due soon and 1 action with lesser findings alone.',
  );
  expect(text.match(/^Row /gm)).toHaveLength(3);
});

test('Where only overdue actions need attention, the headline says that no others do.', () => {
  const summary = { ...calmReport.summary, byStatus: { Overdue: 1200 } };
  expect(headline({ ...calmReport, summary })).toMatch(/ 1,200 overdue, no others need attention\.$/);
});

test('An overdue action needs attention whatever colour the profile gives it.', () => {
  const calm = calmReport.trackers[0]!.actions[0]!;
  expect(needsAttention({ ...calm, status: 'Overdue' })).toBe(true);
});

test('A report of any length is told row by row.', () => {
  const [tracker] = sampleReport.trackers;
  const long = { ...tracker!, actions: Array.from({ length: 200_000 }, () => tracker!.actions[0]!) };
  let rows = 0;
  for (const line of textReport({ ...sampleReport, trackers: [long] }, 'long.xlsx'))
    if (line.startsWith('Row 6 ')) rows++;
  expect(rows).toBe(200_000);
});
