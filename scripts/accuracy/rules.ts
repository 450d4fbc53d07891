import { lint, rules, type Level, type TrackerReport } from '../../src/core';
import { markedSheets, type MarkedSheet } from '../../test/support/sheet-fixture';

/** A row by which a rule found something, or a careful officer did. */
interface Judged {
  readonly sheet: string;
  readonly row: number;
  readonly rule: string;
}

/** Trackers whose mistakes are listed; the others only count, so that no rule is fitted to them. */
const SEEN = /^[a-m]/;
const MEASURED: readonly Level[] = ['must', 'should'];

/** Prints by rule and level how far the rules agree with a careful officer, by tracker row and rule. */
export function measureRules(showsWrong: boolean): void {
  const sheets = markedSheets('judged');
  const levels = new Map(rules.map(({ id, level }) => [id, level]));
  const wanted = sheets.flatMap(({ name, marks }) =>
    marks.map(({ row, rule }) => ({ sheet: name, row, rule })),
  );
  const given = unique(sheets.flatMap(foundIn)).filter(({ rule }) => MEASURED.includes(levels.get(rule)!));
  console.log(
    `\nRULES\n\n  our own judged trackers: ${sheets.length} sheets, ${countActions(sheets)} actions\n`,
  );
  printRow('', ['right', 'too many', 'missed', 'precision', 'recall']);
  for (const level of MEASURED) {
    for (const { id } of rules.filter((rule) => rule.level === level)) {
      const isOf = ({ rule }: Judged): boolean => rule === id;
      printScore(id, given.filter(isOf), wanted.filter(isOf));
    }
    const isOf = ({ rule }: Judged): boolean => levels.get(rule) === level;
    printScore(`all at ${level}`, given.filter(isOf), wanted.filter(isOf));
    for (const [part, isIn] of PARTS) {
      const isOfPart = (judged: Judged): boolean => isOf(judged) && isIn(judged);
      printScore(`all at ${level}, ${part}`, given.filter(isOfPart), wanted.filter(isOfPart));
    }
    console.log('');
  }
  for (const rule of new Set(wanted.map((judged) => judged.rule).filter((id) => !levels.has(id))))
    console.log(
      `    no rule is named ${rule}, by which ${wanted.filter((one) => one.rule === rule).length} are marked`,
    );
  if (showsWrong) printWrong(sheets, given, wanted);
}

const PARTS: readonly (readonly [name: string, isIn: (judged: Judged) => boolean])[] = [
  ['seen', ({ sheet }) => SEEN.test(sheet)],
  ['held out', ({ sheet }) => !SEEN.test(sheet)],
];

/** A finding on a recommendation counts for the recommendation's own row, wherever its response stands. */
function foundIn({ name, sheet, asAt }: MarkedSheet): Judged[] {
  const at = (rule: string, row: number): Judged => ({ sheet: name, row, rule });
  return lint([sheet], { asAt }).trackers.flatMap(({ findings, recommendations, actions }: TrackerReport) => [
    ...findings.map(({ rule, row }) => at(rule, row)),
    ...recommendations.flatMap((one) => one.findings.map(({ rule }) => at(rule, one.row))),
    ...actions.flatMap((one) => one.findings.map(({ rule, row }) => at(rule, row))),
  ]);
}

function countActions(sheets: readonly MarkedSheet[]): number {
  return sheets.reduce((sum, { sheet, asAt }) => sum + lint([sheet], { asAt }).summary.actions, 0);
}

function keyOf({ sheet, row, rule }: Judged): string {
  return `${sheet} ${row} ${rule}`;
}

function unique(judged: readonly Judged[]): Judged[] {
  return [...new Map(judged.map((one) => [keyOf(one), one])).values()];
}

function without(judged: readonly Judged[], others: readonly Judged[]): Judged[] {
  const known = new Set(others.map(keyOf));
  return judged.filter((one) => !known.has(keyOf(one)));
}

function printScore(name: string, given: readonly Judged[], wanted: readonly Judged[]): void {
  const tooMany = without(given, wanted).length;
  const right = given.length - tooMany;
  const share = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
  const missed = without(wanted, given).length;
  printRow(
    name,
    [right, tooMany, missed, share(right, given.length), share(right, right + missed)].map(String),
  );
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(`    ${name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}`);
}

function printWrong(
  sheets: readonly MarkedSheet[],
  given: readonly Judged[],
  wanted: readonly Judged[],
): void {
  const rowOf = ({ sheet, row }: Judged): string =>
    JSON.stringify(sheets.find(({ name }) => name === sheet)!.sheet.rows[row]);
  for (const [title, wrong] of [
    ['too many', without(given, wanted)],
    ['missed', without(wanted, given)],
  ] as const) {
    console.log(`\n    ${title}`);
    for (const one of wrong.filter(({ sheet }) => SEEN.test(sheet)))
      console.log(`    ${one.rule}: ${one.sheet}, row ${one.row + 1}: ${rowOf(one)}`);
  }
}
