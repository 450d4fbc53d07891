import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellText, readHeader, readHeaderRow } from '../../src/core';
import { weightTable } from '../../src/core/learned/weight-table';
import { ROLES } from '../../src/core/model/report';
import { titleShares } from '../../src/core/tables/weigh-titles';
import { labelledRows } from '../learn/labelled-rows';
import { learnTitleWeights } from '../learn/title-weights';
import { isHeldOut } from './held-out';
import { listOf, trackerFixtures } from '../../test/support/tracker-fixtures';

const shared = process.env.RECS_SHARED ?? join(__dirname, '../../../shared');

/** Titles of one header row and what each says of its column; a title may say two things. */
interface JudgedHeader {
  readonly titles: readonly string[];
  readonly labels: readonly (readonly string[])[];
}

/** Prints how often the role of a column is right from the header row alone, and, if asked, the titles read wrongly. */
export function measureHeaders(showsWrong: boolean): void {
  console.log('\nHEADERS');
  const corpus = corpusHeaders();
  if (corpus.length === 0) console.log('\n  The development corpus is not here (RECS_SHARED names where).');
  else printHeaders('development corpus', corpus, showsWrong);
  printHeaders('headers of our own tables', ownHeaders(), showsWrong);
  const published = judgedHeaders(join(__dirname, '../../test/fixtures/tables/header-rows.tsv'));
  printHeaders(
    'header rows of trackers of many kinds, those that are looked at',
    published.filter((header) => !isHeldOutRow(header)),
    showsWrong,
  );
  // Their mistakes are never listed, so that nobody mends the rows that tell how it goes with others.
  printHeaders('header rows of trackers of many kinds, held out', published.filter(isHeldOutRow), false);
  printLearned();
}

/** How well what is learned reads by itself the rows of an author it has not met. */
function printLearned(): void {
  const rows = labelledRows();
  console.log('\n  labelled rows, each list read by what is learned from the others alone\n');
  for (const list of new Set(rows.map((row) => row.list))) {
    const table = weightTable(learnTitleWeights(rows.filter((row) => row.list !== list)), ROLES.length);
    const left = rows.filter((row) => row.list === list);
    const judged = left.flatMap(({ titles, roles }) =>
      titleShares(titles, table).flatMap((shares, i) =>
        shares ? [roles[i]!.includes(ROLES[shares.indexOf(Math.max(...shares))]!)] : [],
      ),
    );
    printShare(`role likeliest, ${list}`, judged.filter(Boolean).length, judged.length);
  }
}

function isHeldOutRow({ titles }: JudgedHeader): boolean {
  return isHeldOut(titles.join(' '));
}

/** Rows of a .tsv: where it comes from, titles, labels; cells parted by " | ", two labels of one title by "+". */
function judgedHeaders(path: string): JudgedHeader[] {
  if (!existsSync(path)) return [];
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) => {
    const [, titles = '', labels = ''] = line.split('\t');
    return { titles: titles.split(' | '), labels: labels.split(' | ').map((label) => label.split('+')) };
  });
}

function corpusHeaders(): JudgedHeader[] {
  return judgedHeaders(join(shared, 'corpus/headers.tsv'));
}

/** Headers in one row whose titles can be read: without the rows below nobody knows what a blank or a wrong one means. */
function ownHeaders(): JudgedHeader[] {
  return trackerFixtures().flatMap(({ sheet, expected }) =>
    expected.flatMap(({ headerRow, columns, blocks, needsRows }) => {
      if (needsRows) return [];
      const parts = blocks ?? [{ headerRow, columns }];
      return parts.flatMap((part) => {
        const row = listOf(part.headerRow)[0];
        if (row === undefined) return [];
        const places = Object.entries(part.columns).flatMap(([role, at]) =>
          listOf(at).map((column) => ({ role, column })),
        );
        const columnsThere = [...new Set(places.map(({ column }) => column))]
          .filter((column) => cellText(sheet.rows[row]![column]) !== '')
          .sort((a, b) => a - b);
        return {
          titles: columnsThere.map((column) => cellText(sheet.rows[row]![column])),
          labels: columnsThere.map((column) =>
            places.filter((place) => place.column === column).map(({ role }) => role),
          ),
        };
      });
    }),
  );
}

function printHeaders(title: string, headers: readonly JudgedHeader[], showsWrong: boolean): void {
  const judged = headers.flatMap(({ titles, labels }) => {
    const asRow = readHeaderRow(titles);
    return titles.map((each, i) => ({
      title: each,
      label: labels[i]!,
      row: titles.join(' | '),
      asRow: asRow[i]!,
      alone: readHeader(each),
    }));
  });
  const inRow = judged.filter(({ label, asRow }) => label.includes(asRow)).length;
  const alone = judged.filter(({ label, alone: role }) => label.includes(role)).length;
  console.log(`\n  ${title}: ${headers.length} rows, ${judged.length} titles\n`);
  printShare('role right, the row read as a whole', inRow, judged.length);
  printShare('role right, each title by itself', alone, judged.length);
  for (const { title: each, label, row, asRow } of judged) {
    if (showsWrong && !label.includes(asRow))
      console.log(
        `    ${JSON.stringify(each)}: ${asRow}, not ${label.join(' and ')}, in ${JSON.stringify(row)}`,
      );
  }
}

function printShare(name: string, part: number, whole: number): void {
  console.log(
    `    ${name.padEnd(50)}${`${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`.padStart(22)}`,
  );
}
