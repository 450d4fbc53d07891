import { explainReport } from '../../src/report';
import { emptyReport, sampleReport } from './sample-report';

test('every tracker and column is told with the reason it was taken for what it is', () => {
  expect(explainReport(sampleReport)).toBe(`
‘Plan’ was read as blocks, each recommendation with its response above its actions: titles in rows 5, 12, 3 actions.
From row 5:
  Column B ‘Action’ is the action: by its title (86 % sure).
  Column C ‘Action by’ is the owner: 90 % of its cells look like it (70 % sure).
  Column E, which has no title, is the success criterion: as what best completes the table (40 % sure).
  Column G ‘Budget’ is taken for nothing the product reads.
`);
});

test('a report without a tracker needs no explanation', () => {
  expect(explainReport(emptyReport)).toBe('');
});
