import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDeadline } from '../../../src/core/deadline/parse-deadline';
import { isoDay } from '../../../src/core/model/day';

const rows = readFileSync(join(__dirname, '../../fixtures/readings/deadlines.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string]);
const agreed = rows.filter(([, , , arguable]) => arguable === '');
const readingOf = (text: string) => readDeadline(text.replace(/\\n/g, '\n'));

test('At least 98 in 100 of the judged deadlines over which nobody would argue have their due day.', () => {
  const right = agreed.filter(([text, , due]) => {
    const reading = readingOf(text);
    return (reading.due === null ? '-' : isoDay(reading.due)) === due;
  });
  expect(right.length / agreed.length).toBeGreaterThanOrEqual(0.98);
});

test('Fewer than 2 in 100 are given a day that is wrong.', () => {
  const wrong = agreed.filter(([text, , due]) => {
    const reading = readingOf(text);
    return reading.due !== null && isoDay(reading.due) !== due;
  });
  expect(wrong.length / agreed.length).toBeLessThan(0.02);
});

test('At least 98 in 100 have their kind.', () => {
  const right = agreed.filter(([text, kinds]) => kinds.split('|').includes(readingOf(text).kind));
  expect(right.length / agreed.length).toBeGreaterThanOrEqual(0.98);
});
