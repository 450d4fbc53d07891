import { isDismissed, withDismissal } from './dismissals';
import type { Engine } from './engine';
import { subjectsOf, type Subjects } from './subjects';
import type { Action, Recommendation } from './model/action';
import type { Day } from './model/day';
import type {
  ActionReport,
  Block,
  DismissedFinding,
  Finding,
  RecommendationReport,
  Role,
  TrackerReport,
} from './model/report';
import { cellText, type Sheet } from './model/sheet';
import type { Active } from './rules/active-rules';
import type { Problem, Rule } from './rules/define-rule';
import { hiddenParts } from './tables/hidden-parts';
import type { BlockRows, TrackerRows } from './tables/tracker';

/** Rows judged between two steps: well under 50 milliseconds' work, however long their texts. */
const ROWS_A_STEP = 200;

/** Judges every action of a tracker; yields the rows done after every few of them. */
export function* judgeTracker(
  tracker: TrackerRows,
  asAt: Day,
  engine: Engine,
): Generator<number, TrackerReport> {
  const subjects = subjectsOf(tracker, asAt, engine);
  const findings = new Map<Action | Recommendation | null, Finding[]>();
  const dismissed: DismissedFinding[] = [];
  const add = (on: Action | Recommendation | null, { rule, level }: Active<Rule>, problem: Problem): void => {
    const finding = withDismissal(findingOf(rule, level, problem, on, subjects, tracker), engine);
    if (isDismissed(finding)) dismissed.push(finding);
    else if (findings.has(on)) findings.get(on)!.push(finding);
    else findings.set(on, [finding]);
  };
  for (const recommendation of subjects.tracker.recommendations) {
    for (const active of engine.rules.recommendation) {
      const problem = active.rule.run(recommendation, asAt, active.options);
      if (problem) add(recommendation, active, problem);
    }
  }
  for (const [index, action] of subjects.tracker.actions.entries()) {
    for (const active of engine.rules.action) {
      const problem = active.rule.run(action, asAt, active.options);
      if (problem) add(action, active, problem);
    }
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield tracker.actions[index]!.row;
  }
  for (const active of engine.rules.tracker) {
    for (const { on, problem } of active.rule.run(subjects.tracker, asAt, active.options))
      add(on, active, problem);
  }
  const { sheet, layout, blocks, day } = tracker;
  const hidden = hiddenParts(tracker);
  return {
    sheet: sheet.name,
    layout,
    blocks: blocks.map((block) => blockIn(sheet, block)),
    recommendations: subjects.tracker.recommendations.map((recommendation, index) =>
      recommendationReport(recommendation, tracker.recommendations[index]!.row + sheet.firstRow, findings),
    ),
    actions: subjects.tracker.actions.map((action, index): ActionReport => {
      const { row, block, recommendation } = tracker.actions[index]!;
      const { ref, text, owner, deadline, criterion, progress, status, rag } = action;
      return {
        row: row + sheet.firstRow,
        recommendation,
        block,
        ref,
        action: text,
        owner,
        deadline,
        criterion,
        progress,
        status,
        rag,
        why: subjects.reasons[index]!,
        findings: findings.get(action) ?? [],
      };
    }),
    findings: findings.get(null) ?? [],
    dismissed,
    ...(hidden && { hidden }),
    ...(day && { day }),
  };
}

function recommendationReport(
  recommendation: Recommendation,
  row: number,
  findings: ReadonlyMap<Action | Recommendation | null, readonly Finding[]>,
): RecommendationReport {
  const { ref, text, response } = recommendation;
  return { row, ref, text, response, findings: findings.get(recommendation) ?? [] };
}

function findingOf(
  rule: Rule,
  level: Finding['level'],
  { message, values, edits, cell }: Problem,
  on: Action | Recommendation | null,
  subjects: Subjects,
  { sheet }: TrackerRows,
): Finding {
  const { row, column, value } = cell ?? subjects.placeOf(on, rule.about);
  return {
    rule: rule.id,
    level,
    sheet: sheet.name,
    row: row + sheet.firstRow,
    column: column + sheet.firstColumn,
    message,
    values,
    subject: subjects.nameOf(on),
    words: cellText(value),
    ...(edits && {
      edits: edits.map(({ cell, to }) => ({
        sheet: sheet.name,
        row: cell.row + sheet.firstRow,
        column: cell.column + sheet.firstColumn,
        from: cell.value,
        to,
      })),
    }),
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
    columns: Object.fromEntries(
      Object.entries(block.columns).map(([role, column]) => [role as Role, right(column)]),
    ),
    titles: block.titles.map((title) => ({ ...title, column: right(title.column) })),
  };
}
