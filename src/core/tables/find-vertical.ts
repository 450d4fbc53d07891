import { readDeadline } from '../deadline/parse-deadline';
import type { Role } from '../model/report';
import { cellText, type Cell, type Sheet } from '../model/sheet';
import { isFilled } from './filled';
import { labelText, pairsIn } from './label-pairs';
import { hasForeignWord, readHeader } from './read-title';
import type { SheetChoices } from './mapping';
import { trackerDayOf } from './tracker-day';
import type { ActionRow, BlockRows, RecommendationRow, TrackerRows } from './tracker';

/** A label in one column and its value in the next. */
interface Labelled {
  readonly row: number;
  readonly role: Role;
  /** Its words, where the officer chose what they mean. */
  readonly chosen?: string;
  /** Where its value stands, if several labels share the row. */
  readonly valueColumn?: number;
}

/** Roles that labels must name for a column of labels to be a tracker. */
const FEWEST_ROLES = 3;
/** Of the filled cells of a column of labels, at least this share are labels we know. */
const LABELLED = 0.5;
/** A label whose value is missing has this many words at most; longer ones by themselves are titles or remarks. */
const LONGEST_LABEL = 5;
/** Rows from the top that show whether a column holds labels. */
const LOOKED_AT = 60;

/** A tracker laid out one action under the other, with labels down one column and values beside them. */
export function findVertical(sheet: Sheet, choices: SheetChoices): TrackerRows[] {
  const width = Math.max(0, ...sheet.rows.slice(0, LOOKED_AT).map((cells) => cells.length));
  for (let column = 0; column < width - 1; column++) {
    if (!isLikelyLabels(sheet.rows, column, choices)) continue;
    const labels = labelsIn(sheet.rows, column, choices);
    const roles = new Set(labels.map(({ role }) => role));
    const isWork = roles.has('action') || roles.has('recommendation');
    const isTracked = roles.has('owner') || roles.has('deadline');
    const isMostly = labels.length >= filledIn(sheet.rows, column) * LABELLED;
    if (roles.size < FEWEST_ROLES || !isWork || !isTracked || !isMostly) continue;
    const tracker = verticalTracker(sheet, column, labels);
    if (hasDeadlines(tracker) && !isForeign(sheet.rows, labels[0]!.row, column)) return [tracker];
  }
  return [];
}

/** Looks at the top of a column, so that sheets of something else stay cheap. */
function isLikelyLabels(rows: Sheet['rows'], column: number, choices: SheetChoices): boolean {
  const top = rows.slice(0, LOOKED_AT);
  return (
    labelsIn(top, column, choices).length >= Math.max(FEWEST_ROLES, filledIn(top, column) * LABELLED * 0.5)
  );
}

/** "Term" over "Meaning": a row of titles of another sort of list stands over the labels. */
function isForeign(rows: Sheet['rows'], firstLabel: number, column: number): boolean {
  const above = rows[firstLabel - 1] ?? [];
  const pair = [above[column], above[column + 1]].map((cell) => cellText(cell).trim());
  return pair.every((title) => title !== '') && pair.some(hasForeignWord);
}

function filledIn(rows: Sheet['rows'], column: number): number {
  return rows.filter((cells) => isFilled(cells[column])).length;
}

/** A glossary explains the same words in sentences; in a tracker the deadlines are deadlines. */
function hasDeadlines({ actions }: TrackerRows): boolean {
  const deadlines = actions.map(({ cells }) => readDeadline(cells.deadline).kind);
  return actions.length > 0 && deadlines.filter((kind) => kind === 'unclear').length <= deadlines.length / 2;
}

function labelsIn(rows: Sheet['rows'], column: number, choices: SheetChoices): Labelled[] {
  const labels: Labelled[] = [];
  const texts = rows.map((cells) => labelText(cells[column]));
  const times = new Map<string, number>();
  for (const text of texts) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
  const areRepeated = texts.filter((text) => text !== '').length > times.size;
  rows.forEach((cells, row) => {
    const label = texts[row]!;
    if (label === '') return;
    // A label has its value beside it and nothing further on: a row of titles is no label.
    const beside = filledAfter(cells, column);
    if (beside > 1) {
      labels.push(...pairsIn(cells, column).map((pair) => ({ row, ...pair })));
      return;
    }
    const chosen = choices.rolesOf([label], 0)[0];
    const role = chosen ?? readHeader(label);
    // Nor has a title: it is long, stands before the first label with a value, or does not come again as labels do.
    const isTitle =
      beside === 0 &&
      (labels.length === 0 ||
        label.split(/\s+/).length > LONGEST_LABEL ||
        (areRepeated && times.get(label) === 1));
    if (role !== 'other' && !isTitle) labels.push({ row, role, ...(chosen && { chosen: label }) });
  });
  return labels;
}

function filledAfter(cells: readonly Cell[], column: number): number {
  let filled = 0;
  for (let at = column + 1; at < cells.length; at++) if (isFilled(cells[at])) filled++;
  return filled;
}

function verticalTracker(sheet: Sheet, column: number, labels: readonly Labelled[]): TrackerRows {
  const usual = valueColumnOf(sheet.rows, column, labels);
  const blocks: BlockRows[] = [];
  const recommendations: RecommendationRow[] = [];
  const actions: ActionRow[] = [];
  for (const group of groupsOf(labels)) {
    const rows: Partial<Record<Role, number>> = {};
    const cells: Partial<Record<Role, Cell>> = {};
    const columns: Partial<Record<Role, number>> = {};
    for (const { row, role, valueColumn = usual } of group) {
      rows[role] = row;
      cells[role] = sheet.rows[row]![valueColumn] ?? null;
      columns[role] = valueColumn;
    }
    const text = cellText(cells.recommendation).trim();
    if (rows.recommendation !== undefined && text !== '') {
      const responseRow = rows.response;
      recommendations.push({
        row: rows.recommendation,
        column: columns.recommendation!,
        ref: cellText(cells.ref).trim(),
        text,
        response:
          responseRow === undefined
            ? null
            : { text: cellText(cells.response), row: responseRow, column: columns.response! },
      });
    }
    const isFilled = (['action', 'owner', 'deadline'] as const).some(
      (role) => cellText(cells[role]).trim() !== '',
    );
    if (!isFilled) continue;
    const first = group[0]!.row;
    const last = group.at(-1)!.row;
    blocks.push({
      titleRow: first,
      headerRow: first,
      firstRow: first,
      lastRow: last,
      firstColumn: column,
      lastColumn: Math.max(...Object.values(columns)),
      columns,
      more: {},
      titles: group.flatMap(({ role, chosen }) =>
        chosen === undefined
          ? []
          : [
              {
                column: usual,
                title: chosen,
                role,
                confidence: 1,
                byTitle: null,
                byCells: null,
                chosen: [role],
              },
            ],
      ),
    });
    actions.push({
      row: rows.action ?? rows.recommendation ?? first,
      rows,
      block: blocks.length - 1,
      recommendation: recommendations.length > 0 ? recommendations.length - 1 : null,
      cells,
    });
  }
  return { sheet, layout: 'vertical', blocks, recommendations, actions, day: trackerDayOf(sheet, blocks) };
}

/** The first column right of the labels in which most of them have something. */
function valueColumnOf(rows: Sheet['rows'], column: number, labels: readonly Labelled[]): number {
  const filled = (candidate: number): number =>
    labels.filter(({ row }) => cellText(rows[row]![candidate]).trim() !== '').length;
  let best = column + 1;
  for (let candidate = column + 1; candidate <= column + 4; candidate++) {
    if (filled(candidate) > filled(best)) best = candidate;
  }
  return best;
}

/** One group an action: a new one begins where a label comes again. */
function groupsOf(labels: readonly Labelled[]): Labelled[][] {
  const groups: Labelled[][] = [];
  let seen = new Set<Role>();
  for (const label of labels) {
    if (groups.length === 0 || seen.has(label.role)) {
      groups.push([]);
      seen = new Set();
    }
    groups.at(-1)!.push(label);
    seen.add(label.role);
  }
  return groups;
}
