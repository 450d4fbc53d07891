import { isDismissed, withDismissal } from './dismissals';
import type { Engine } from './engine';
import { subjectsOf, type Subjects } from './subjects';
import type { Action, Recommendation } from './model/action';
import type { Day } from './model/day';
import { asPart, isStep, mapInSteps, type InSteps } from './model/in-steps';
import type { DismissedFinding, Finding } from './model/finding';
import type { ActionReport, Block, RecommendationReport, Role, TrackerReport } from './model/report';
import { cellText, type Sheet } from './model/sheet';
import type { Active } from './rules/active-rules';
import type { Problem, Rule } from './rules/define-rule';
import { hiddenParts } from './tables/hidden-parts';
import type { BlockRows, TrackerRows } from './tables/tracker';

/** Judges every action of a tracker. */
export function* judgeTracker(tracker: TrackerRows, asAt: Day, engine: Engine): InSteps<TrackerReport> {
  const subjects = yield* asPart(subjectsOf(tracker, asAt, engine), 0, 0.6);
  const findings = new Map<Action | Recommendation | null, Finding[]>();
  const dismissed: DismissedFinding[] = [];
  const add = (on: Action | Recommendation | null, { rule, level }: Active<Rule>, problem: Problem): void => {
    const finding = withDismissal(findingOf(rule, level, problem, on, subjects, tracker), engine);
    if (isDismissed(finding)) dismissed.push(finding);
    else if (findings.has(on)) findings.get(on)!.push(finding);
    else findings.set(on, [finding]);
  };
  for (const [index, recommendation] of subjects.tracker.recommendations.entries()) {
    if (isStep(index)) yield 0.6 + (0.1 * index) / subjects.tracker.recommendations.length;
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
    if (isStep(index)) yield 0.7 + (0.2 * index) / subjects.tracker.actions.length;
  }
  let added = 0;
  for (const active of engine.rules.tracker) {
    yield 0.9;
    for (const found of active.rule.run(subjects.tracker, asAt, active.options)) {
      if (typeof found !== 'number') add(found.on, active, found.problem);
      if (typeof found === 'number' || isStep(added++)) yield 0.9;
    }
  }
  const { sheet, layout, blocks, day } = tracker;
  const hidden = hiddenParts(tracker);
  return {
    sheet: sheet.name,
    layout,
    blocks: blocks.map((block) => blockIn(sheet, block)),
    recommendations: yield* asPart(
      mapInSteps(subjects.tracker.recommendations, (recommendation, index) =>
        recommendationReport(recommendation, tracker.recommendations[index]!.row + sheet.firstRow, findings),
      ),
      0.9,
      0.92,
    ),
    actions: yield* asPart(
      mapInSteps(subjects.tracker.actions, (action, index): ActionReport => {
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
          ...otherDeadlinesOf(action, sheet),
          criterion,
          progress,
          status,
          rag,
          why: subjects.reasons[index]!,
          findings: findings.get(action) ?? [],
        };
      }),
      0.92,
      1,
    ),
    findings: findings.get(null) ?? [],
    dismissed,
    ...(hidden && { hidden }),
    ...(day && { day }),
  };
}

function otherDeadlinesOf(
  { otherDeadlines }: Action,
  { firstColumn }: Sheet,
): Pick<ActionReport, 'otherDeadlines'> {
  if (otherDeadlines.length === 0) return {};
  return {
    otherDeadlines: otherDeadlines.map(({ cell, deadline, isNewer }) => ({
      column: cell.column + firstColumn,
      deadline,
      isNewer,
    })),
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
