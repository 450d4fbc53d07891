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
import { understandActions, understandResponse, type UnderstoodAction } from './tables/understand';

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
  const { sheet, layout } = tracker;
  const recommendations = judgeRecommendations(tracker, asAt, config);
  const actions = understandActions(tracker).map((understood): ActionReport => {
    const { block, recommendation } = understood;
    const columns = block.columns;
    const judgement = judge(
      {
        ...understood,
        owner: columns.owner === undefined ? null : understood.owner,
        criterion: columns.success === undefined ? null : understood.criterion,
      },
      asAt,
      config,
    );
    const subject: Action = {
      ...understood,
      ...judgement,
      recommendation: recommendation === null ? null : recommendations[recommendation]!.subject,
      has: (role) => columns[role] !== undefined,
    };
    const findings = rules.flatMap((rule) => {
      const problem = rule.on === 'action' ? rule.run(subject, asAt, config) : undefined;
      return problem ? [placed(rule, problem, sheet, understood.row, columnFor(rule.about, block))] : [];
    });
    return { ...reported(understood, tracker), ...judgement, findings };
  });
  return {
    sheet: sheet.name,
    layout,
    blocks: tracker.blocks.map((block) => blockIn(sheet, block)),
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
    const findings = rules.flatMap((rule) => {
      const problem = rule.on === 'recommendation' ? rule.run(subject, asAt, config) : undefined;
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

function reported(
  understood: UnderstoodAction,
  { sheet, blocks }: TrackerRows,
): Omit<ActionReport, 'status' | 'rag' | 'why' | 'findings'> {
  const { row, block, recommendation, ref, text, owner, deadline, criterion, progress } = understood;
  return {
    row: row + sheet.firstRow,
    block: blocks.indexOf(block),
    recommendation,
    ref,
    action: text,
    owner,
    deadline,
    criterion,
    progress,
  };
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
  };
}
