import { join } from 'node:path';
import { lint, parseIsoDay } from '../../src/core';
import { compareTrackers } from '../../test/support/compare-trackers';
import {
  heldOutTrackerFixtures,
  noTrackerSheets,
  readTrackers,
  trackerFixtures,
  type TrackerFixture,
} from '../../test/support/tracker-fixtures';

/** No finding of a table depends on the day. */
const AS_AT = parseIsoDay('2026-11-23')!;
const shared = process.env.RECS_SHARED ?? join(__dirname, '../../../shared');

/** Prints how well trackers are found: columns, action rows, recommendations, and sheets that are none; if asked, what is wrong. */
export function measureTables(showsWrong: boolean): void {
  console.log('\nTABLES');
  const corpus = readTrackers(join(shared, 'corpus/tables'));
  if (corpus.length === 0) console.log('\n  The development corpus is not here (RECS_SHARED names where).');
  else printTables('development corpus', corpus, showsWrong);
  printTables('our own tables', trackerFixtures(), showsWrong);
  // Their mistakes are never listed, so that nobody mends the tables that tell how it goes with others.
  printTables('tables held out', heldOutTrackerFixtures(), false);
  printFalseTrackers();
}

function printTables(title: string, fixtures: readonly TrackerFixture[], showsWrong: boolean): void {
  const compared = fixtures.map((fixture) => ({
    name: fixture.name,
    ...compareTrackers(fixture, lint([fixture.sheet], { asAt: AS_AT }).trackers),
  }));
  const sum = (count: (one: (typeof compared)[number]) => number): number =>
    compared.reduce((total, one) => total + count(one), 0);
  const columns = sum((one) => one.columns);
  const placed = sum((one) => one.placed);
  const tables = compared.length;
  console.log(`\n  ${title}: ${tables} sheets\n`);
  printShare(
    'labelled columns with the right role',
    columns - sum((one) => one.wrongColumns.length),
    columns,
  );
  printShare(
    'tables with exactly the right rows',
    tables - sum((one) => +(one.wrongRows.length > 0)),
    tables,
  );
  printShare('actions under the right recommendation', placed - sum((one) => one.misplaced.length), placed);
  printShare(
    'tables with exactly the right gaps',
    tables - sum((one) => +(one.wrongGaps.length > 0)),
    tables,
  );
  if (!showsWrong) return;
  for (const { name, wrongColumns, wrongRows, misplaced, wrongGaps } of compared) {
    const wrong = [...wrongColumns, ...wrongRows, ...misplaced, ...wrongGaps];
    if (wrong.length > 0) console.log(`    ${name}: ${wrong.join('; ')}`);
  }
}

function printFalseTrackers(): void {
  const sheets = noTrackerSheets();
  const taken = sheets.flatMap((sheet) => lint([sheet], { asAt: AS_AT }).trackers);
  console.log(`\n  sheets that are no tracker: ${sheets.length}\n`);
  printShare('taken for one', taken.length, sheets.length);
  for (const { sheet, layout, blocks } of taken) {
    const titles = blocks[0]?.titles.filter(({ role }) => role !== 'other') ?? [];
    console.log(
      `    ${sheet}: ${layout}; ${titles.map(({ title, role }) => `${title} = ${role}`).join(', ')}`,
    );
  }
}

function printShare(name: string, part: number, whole: number): void {
  const share = whole === 0 ? '-' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`;
  console.log(`    ${name.padEnd(50)}${share.padStart(22)}`);
}
