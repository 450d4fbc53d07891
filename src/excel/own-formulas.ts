import { cellsAt } from './cells-at';
import type { FilledArea } from './filled-areas';
import { ExcelProblem, codeOf } from './problems';
import { placeNumber } from './read-cells';

/** By place number, the formula of each cell that shows an answer of ours, whether it stands or spills there. */
export type OwnFormulas = ReadonlyMap<number, string>;

/** The formula whose answer of ours stands in a cell; undefined in all other cells. */
export function formulaAt(
  { ownFormulas }: { readonly ownFormulas: OwnFormulas },
  row: number,
  column: number,
): string | undefined {
  return ownFormulas.get(placeNumber(row, column));
}

/** A formula with the names that Excel shows while the add-in is there; while it is not, "_xldudf_RECS_RAG" is RECS.RAG. */
export function shownFormula(formula: string): string {
  return formula.replace(/_xldudf_([^\W_]+)_/gi, '$1.');
}

/** Does a formula call a function of ours? */
function callsRecs(formula: string): boolean {
  return /(?:^|[^\w.])RECS\.\w+\s*\(/i.test(shownFormula(withoutTexts(formula)));
}

/**
 * Queues the question whether a sheet holds any formula at all, which most do not; call the result after the next sync.
 */
export function queueHasFormulas(worksheet: Excel.Worksheet): () => boolean {
  const cells = worksheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  cells.load('areaCount');
  return () => !cells.isNullObject;
}

/** Finds the cells of these areas that show answers of ours: what the engine must not take for the officer's words. */
export async function readOwnFormulas(
  context: Excel.RequestContext,
  parts: readonly FilledArea[],
): Promise<OwnFormulas> {
  const found = new Map<number, string>();
  const spilling: { readonly range: Excel.Range; readonly formula: string }[] = [];
  await eachFormula(context, parts, (worksheet, row, column, formula) => {
    if (!callsRecs(formula)) return;
    found.set(placeNumber(row, column), formula);
    if (!canSpill(formula)) return;
    const range = worksheet.getCell(row, column).getSpillingToRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    spilling.push({ range, formula });
  });
  if (spilling.length === 0) return found;
  await context.sync();
  for (const { range, formula } of spilling) {
    if (range.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    for (let row = rowIndex; row < rowIndex + rowCount; row++)
      for (let column = columnIndex; column < columnIndex + columnCount; column++)
        found.set(placeNumber(row, column), formula);
  }
  return found;
}

/** Is anything but single cells given? To ask after the spill of ten thousand formulas, one a row, takes long. */
function canSpill(formula: string): boolean {
  const given = withoutTexts(formula).replace(/\[@(?:\[[^\]]*\]|[^\]]*)\]|\$/g, '');
  return /[:#[]/.test(given) || (given.match(/[A-Z_]\w*(?![\w.(])/gi) ?? []).some((name) => !CELL.test(name));
}

const CELL = /^[A-Z]{1,3}\d{1,7}$/i;

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, '');
}

/** Formulas asked for in one request; halved where an answer does not travel. */
const FORMULAS_AT_ONCE = 100_000;

async function eachFormula(
  context: Excel.RequestContext,
  parts: readonly FilledArea[],
  visit: (worksheet: Excel.Worksheet, row: number, column: number, formula: string) => void,
  atOnce = FORMULAS_AT_ONCE,
): Promise<void> {
  for (const { worksheet, row, column, rows, columns } of parts)
    for (let from = row; from < row + rows;) {
      const count = Math.min(row + rows - from, Math.max(1, Math.floor(atOnce / columns)));
      const formulas = await formulasAt(context, cellsAt(worksheet, from, column, count, columns));
      if (formulas === null && count === 1)
        throw new ExcelProblem(
          `The formulas in row ${from + 1} of this sheet are more than Excel gives in one go. Move the tracker to a sheet of its own.`,
        );
      if (formulas === null) {
        atOnce /= 2;
        continue;
      }
      for (const [r, line] of formulas.entries())
        for (const [c, formula] of line.entries())
          if (typeof formula === 'string' && formula.startsWith('='))
            visit(worksheet, from + r, column + c, formula);
      from += count;
    }
}

/** null where they do not travel in one answer. */
async function formulasAt(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly (readonly unknown[])[] | null> {
  range.load('formulas');
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  return range.formulas;
}
