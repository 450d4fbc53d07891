import { dayOf } from '../../src/core';
import { explainReport, explainUnusedChoice, textReport } from '../../src/report';
import { calmReport, emptyReport, sampleReport } from './sample-report';

test('every tracker and column is told with the reason it was taken for what it is', () => {
  expect(explainReport(sampleReport)).toBe(`
‘Plan’ was read as blocks, each recommendation with its response above its actions: titles in rows 5, 12, 3 actions.
From row 5:
  Column B ‘Action’ is the action: by its title (86 % sure).
  Column C ‘Action by’ is the owner: 90 % of its cells look like it, though its title could be the action (70 % sure).
  Column E, which has no title, is the success criterion: as what best completes the table (40 % sure).
  Column G ‘Budget’ is taken for nothing the product reads.
`);
});

test('a report without a tracker needs no explanation', () => {
  expect(explainReport(emptyReport)).toBe('');
});

const [tracker] = sampleReport.trackers;

test('what is hidden and the tracker’s own date are told before its columns', () => {
  const day = {
    kind: 'approved',
    day: dayOf(2026, 5, 12)!,
    row: 0,
    column: 0,
    text: 'Approved 12 May 2026',
  } as const;
  const hidden = { actions: 2, columns: [1, 3] };
  const told = explainReport({ ...sampleReport, trackers: [{ ...tracker!, day, hidden }] });
  expect(told.split('\n').slice(2, 4)).toEqual([
    'Its own date is 12 May 2026, as ‘Approved 12 May 2026’ says: deadlines such as ‘within three months’ are counted from it.',
    '2 of its actions stand in hidden rows, and columns B and D are hidden; all of it was read.',
  ]);
});

test('no deadline is said to be counted from the day of an update', () => {
  const day = {
    kind: 'updated',
    day: dayOf(2026, 3, 3)!,
    row: 0,
    column: 0,
    text: 'Updated 3/3/26',
  } as const;
  expect(explainReport({ ...sampleReport, trackers: [{ ...tracker!, day }] })).toContain(
    'It was last brought up to date on 3 March 2026, as ‘Updated 3/3/26’ says; no deadline is counted from that day.',
  );
});

test('a column that the officer chose is said to be chosen', () => {
  const block = tracker!.blocks[0]!;
  const titles = [{ ...block.titles[0]!, chosen: ['action', 'success'] as const }];
  const told = explainReport({
    ...sampleReport,
    trackers: [{ ...tracker!, blocks: [{ ...block, titles }] }],
  });
  expect(told).toContain('Column B ‘Action’ is the action and the success criterion, as you chose.');
});

test('the text report says that hidden parts were read, even where all is well', () => {
  const calm = { ...calmReport.trackers[0]!, hidden: { actions: 1, columns: [] } };
  expect([...textReport({ ...calmReport, trackers: [calm] }, 'plan.xlsx')].join('')).toMatch(
    /\n1 of its actions stands in a hidden row; all of it was read\.\n$/,
  );
});

test.each([
  [
    { choice: { sheet: 'Old' }, missing: 'sheet' },
    'Your choice for the sheet ‘Old’ was not used: there is no such sheet now. Choose again.',
  ],
  [
    { choice: { sheet: 'Plan', title: 'Champion', role: 'owner' }, missing: 'column' },
    'Your choice of the column ‘Champion’ in ‘Plan’ as the owner was not used: no table there has it now. Choose again.',
  ],
  [
    { choice: { sheet: 'Plan', title: '', column: 'C', role: 'owner' }, missing: 'column' },
    'Your choice of column C in ‘Plan’ as the owner was not used: no table there has it now. Choose again.',
  ],
  [
    { choice: { sheet: 'Plan', row: 4 }, missing: 'header' },
    'Your choice of the row of titles in ‘Plan’ was not used: those titles are not there now. Choose again.',
  ],
] as const)('a choice that fits nothing is told in a sentence: %j', (unused, sentence) => {
  expect(explainUnusedChoice(unused)).toBe(sentence);
});

test('a title with which its cells plainly do not agree is told', () => {
  const block = tracker!.blocks[0]!;
  const titles = [{ ...block.titles[0]!, byCells: { role: 'owner', share: 0.8 } as const }];
  const told = explainReport({
    ...sampleReport,
    trackers: [{ ...tracker!, blocks: [{ ...block, titles }] }],
  });
  expect(told).toContain(
    'Column B ‘Action’ is the action: by its title, though 80 % of its cells look like the owner',
  );
});

test('a title that few of its cells bear out is told with their share', () => {
  const block = tracker!.blocks[0]!;
  const byCells = { role: 'owner', share: 0.39 } as const;
  const titles = [
    { ...block.titles[0]!, role: 'owner', byTitle: 'owner', byCells, confidence: 0.7 } as const,
  ];
  const told = explainReport({
    ...sampleReport,
    trackers: [{ ...tracker!, blocks: [{ ...block, titles, columns: { owner: 1 } }] }],
  });
  expect(told).toContain(
    'is the owner: by its title, though only 39 % of its cells look like it (70 % sure)',
  );
});

test('of two columns of one role the one that is read first is told', () => {
  const block = tracker!.blocks[0]!;
  const deadline = { ...block.titles[0]!, role: 'deadline', byTitle: 'deadline' } as const;
  const titles = [
    { ...deadline, column: 3, title: 'Original date' },
    { ...deadline, column: 4, title: 'Revised date' },
  ];
  const told = explainReport({
    ...sampleReport,
    trackers: [{ ...tracker!, blocks: [{ ...block, titles, columns: { deadline: 4 } }] }],
  });
  expect(told).toContain(
    'Column D ‘Original date’ is the deadline too, after column E: by its title (86 % sure).',
  );
  expect(told).toContain('Column E ‘Revised date’ is the deadline: by its title (86 % sure).');
});
