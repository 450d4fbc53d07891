import {
  cellAddress,
  cellText,
  defaultConfig,
  lint,
  parseIsoDay,
  rules,
  type Config,
  type Finding,
  type Sheet,
} from '../../src/core';
import { findingsOf, sheetOf } from './sheet-fixture';

/** The titles of the table that cases are laid out in, by the name of the column in a case. */
const TITLES = {
  ref: 'Ref',
  recommendation: 'Recommendation',
  response: 'Response',
  action: 'Action',
  owner: 'Owner',
  deadline: 'By when',
  revised: 'Revised date',
  success: 'Success criteria',
  progress: 'Progress',
  status: 'Status',
  rag: 'RAG',
} as const;

type ColumnName = keyof typeof TITLES;

/**
 * One row: what stands in the cells that the case is about, written as in the marked sheets. The rest of the row is as
 * it should be on 23 November 2026. `false` leaves a column out of the table.
 */
export type CaseRow = Readonly<Partial<Record<ColumnName, string | false>>>;

/** One row, several, or a whole sheet in the form of the marked sheets (one line a row). */
export type RuleCase = CaseRow | readonly CaseRow[] | string;

/** A case, the message it must give, and by cell what stands in it once the offered edits are made. */
export type FlaggedCase = readonly [
  RuleCase,
  message: string | readonly string[],
  edits?: Readonly<Record<string, string>>,
];

interface RuleCases {
  /** Cases that tempt the rule, and on which it must be silent. */
  readonly fine: readonly RuleCase[];
  readonly flagged: readonly FlaggedCase[];
  /** "2026-11-23" unless the cases need another day. */
  readonly asAt?: string;
  /** What the rule's options are set to. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Tables have these columns; the others only where a case speaks of them. */
const STANDARD = {
  ref: '1',
  recommendation: 'That the halls be made safe.',
  response: 'Accepted',
  action: 'Rewire the 12 village halls',
  owner: 'Head of Property',
  deadline: '[2027-06-30]',
  success: 'All 12 halls hold a safety certificate',
  progress: '4 of 12 halls rewired by 2 November 2026',
} as const;

const NAMES = Object.keys(TITLES) as ColumnName[];
const DEFAULT_DAY = '2026-11-23';
/** Fewer would hardly tempt a rule. */
const FEWEST_FINE = 6;

/** Tests a rule on what it must not say anything of and on what it must flag, with the full message. */
export function testRule(id: string, { fine, flagged, asAt = DEFAULT_DAY, options }: RuleCases): void {
  describe(options ? `${id} with ${JSON.stringify(options)}` : id, () => {
    test('is a rule.', () => expect(rules.map((rule) => rule.id)).toContain(id));
    if (!options)
      test(`has at least ${FEWEST_FINE} cases on which it is silent.`, () =>
        expect(fine.length).toBeGreaterThanOrEqual(FEWEST_FINE));
    const config = options ? { ...defaultConfig, rules: { [id]: { options } } } : defaultConfig;
    const findings = (sheet: Sheet): Finding[] => findingsBy(id, sheet, asAt, config);

    test.each(fine.map((one) => [titleOf(one), one] as const))('is silent on %s', (_, one) => {
      expect(findings(sheetOfCase(one)).map(({ message }) => message)).toEqual([]);
    });

    test.each(flagged.map((one) => [titleOf(one[0]), one] as const))(
      'flags %s',
      (_, [one, message, edits]) => {
        const found = findings(sheetOfCase(one));
        expect(found.map((finding) => finding.message)).toEqual([message].flat());
        expect(Object.fromEntries(found.flatMap(editsOf))).toEqual(edits ?? {});
      },
    );
  });
}

/** The sheet of a case; exported for the tester's own test. */
export function sheetOfCase(one: RuleCase): Sheet {
  if (typeof one === 'string') return sheetOf(one.trim().split('\n'));
  const rows = [one].flat() as readonly CaseRow[];
  const names = NAMES.filter(
    (name) =>
      !rows.some((row) => row[name] === false) &&
      (name in STANDARD || rows.some((row) => row[name] !== undefined)),
  );
  const line = (row: CaseRow, index: number): string =>
    names.map((name) => row[name] ?? (name === 'ref' ? String(index + 1) : standardCell(name))).join(' | ');
  return sheetOf([names.map((name) => TITLES[name]).join(' | '), ...rows.map(line)]);
}

function standardCell(name: ColumnName): string {
  return name in STANDARD ? STANDARD[name as keyof typeof STANDARD] : '';
}

function findingsBy(id: string, sheet: Sheet, asAt: string, config: Config): Finding[] {
  const report = lint([sheet], { asAt: parseIsoDay(asAt)!, config });
  // A case in which no tracker is found would be silent for the wrong reason.
  expect(report.trackers).not.toEqual([]);
  return findingsOf(report).filter(({ rule }) => rule === id);
}

function editsOf({ edits = [] }: Finding): [cell: string, to: string][] {
  return edits.map(({ row, column, to }) => [cellAddress(row, column), cellText(to)]);
}

function titleOf(one: RuleCase): string {
  return (typeof one === 'string' ? one.trim() : JSON.stringify(one)).replace(/%/g, '%%');
}
