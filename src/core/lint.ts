import { defaultConfig, type Config } from './config/config';
import type { Action, Recommendation } from './model/action';
import type { Day } from './model/day';
import type {
  ActionReport,
  Block,
  Finding,
  RecommendationReport,
  Report,
  Role,
  TrackerReport,
} from './model/report';
import type { Sheet } from './model/sheet';
import { judge } from './rag/judge';
import { rules } from './rules';
import type { Problem, Rule } from './rules/define-rule';
import { summarise } from './summarise';
import { findTrackers } from './tables/find-trackers';
import type { BlockRows, TrackerRows } from './tables/tracker';
import { understandActions, understandResponse } from './tables/understand';

const actionRules = rules.filter((rule) => rule.on === 'action');
const recommendationRules = rules.filter((rule) => rule.on === 'recommendation');

export interface LintOptions {
  /** The day the judgement is made for. */
  readonly asAt: Day;
  readonly config?: Config;
}

/** Finds the trackers in these sheets and judges every action in them as at a day. */
export function lint(sheets: readonly Sheet[], { asAt, config = defaultConfig }: LintOptions): Report {
  const trackers = sheets.flatMap((sheet) =>
    findTrackers(sheet).map((tracker) => judgeTracker(tracker, asAt, config)),
  );
  return { asAt, trackers, summary: summarise(trackers) };
}

function judgeTracker(tracker: TrackerRows, asAt: Day, config: Config): TrackerReport {
  const { sheet, layout, blocks } = tracker;
  const recommendations = judgeRecommendations(tracker, asAt, config);
  const hasByBlock = blocks.map(
    ({ columns }) =>
      (role: Role): boolean =>
        columns[role] !== undefined,
  );
  const actions = understandActions(tracker, { asAt, rules: config.deadline }).map(
    (understood, i): ActionReport => {
      const { row, block, recommendation, ref, text, owner, deadline, criterion, progress } = understood;
      const { columns } = blocks[block]!;
      const { status, rag, why } = judge(
        {
          deadline,
          progress,
          statusColumn: understood.statusColumn,
          percentColumn: understood.percentColumn,
          owner: columns.owner === undefined ? null : owner,
          criterion: columns.success === undefined ? null : criterion,
          response: understood.response,
          isActionPromised: understood.isActionPromised,
        },
        asAt,
        config,
      );
      const subject: Action = {
        ref,
        text,
        isEmpty:
          text === '' && owner.text === '' && deadline.text.trim() === '' && columns.action !== undefined,
        owner,
        deadline,
        criterion,
        progress,
        recommendation: recommendation === null ? null : recommendations[recommendation]!.subject,
        status,
        rag,
        has: hasByBlock[block]!,
      };
      const findings: Finding[] = [];
      for (const rule of actionRules) {
        const problem = rule.run(subject, asAt, config);
        const place = tracker.actions[i]!.rows?.[rule.about] ?? row;
        if (problem)
          findings.push(placed(rule, problem, sheet, place, columnFor(rule.about, blocks[block]!)));
      }
      const sheetRow = row + sheet.firstRow;
      const action = text;
      return {
        row: sheetRow,
        recommendation,
        block,
        ref,
        action,
        owner,
        deadline,
        criterion,
        progress,
        status,
        rag,
        why,
        findings,
      };
    },
  );
  return {
    sheet: sheet.name,
    layout,
    blocks: blocks.map((block) => blockIn(sheet, block)),
    recommendations: recommendations.map(({ report }) => report),
    actions,
    findings: [],
  };
}

function judgeRecommendations(
  tracker: TrackerRows,
  asAt: Day,
  config: Config,
): { readonly subject: Recommendation; readonly report: RecommendationReport }[] {
  const { sheet } = tracker;
  const hasResponsePlace = tracker.recommendations.some(({ response }) => response !== null);
  return tracker.recommendations.map((recommendation) => {
    const { row, column, ref, text } = recommendation;
    const response = understandResponse(recommendation);
    const subject: Recommendation = { ref, text, response, hasResponsePlace };
    const place = recommendation.response ?? { row, column };
    const findings = recommendationRules.flatMap((rule) => {
      const problem = rule.run(subject, asAt, config);
      return problem ? [placed(rule, problem, sheet, place.row, place.column)] : [];
    });
    return { subject, report: { row: row + sheet.firstRow, ref, text, response, findings } };
  });
}

/** A finding of a rule; row and column are counted within the filled part of the sheet. */
function placed(
  rule: Rule,
  { message, values }: Problem,
  sheet: Sheet,
  row: number,
  column: number,
): Finding {
  return {
    rule: rule.id,
    level: rule.level,
    sheet: sheet.name,
    row: row + sheet.firstRow,
    column: column + sheet.firstColumn,
    message,
    values,
  };
}

function columnFor(role: Role, { columns, firstColumn }: BlockRows): number {
  return columns[role] ?? columns.action ?? firstColumn;
}

function blockIn(sheet: Sheet, block: BlockRows): Block {
  const right = (column: number): number => column + sheet.firstColumn;
  return {
    headerRow: block.headerRow + sheet.firstRow,
    firstRow: block.firstRow + sheet.firstRow,
    lastRow: block.lastRow + sheet.firstRow,
    firstColumn: right(block.firstColumn),
    lastColumn: right(block.lastColumn),
    columns: Object.fromEntries(Object.entries(block.columns).map(([role, column]) => [role, right(column)])),
    titles: block.titles.map((title) => ({ ...title, column: right(title.column) })),
  };
}
