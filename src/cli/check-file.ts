import {
  KEPT_KEY,
  lintInSteps,
  readKept,
  type Day,
  type LintProgress,
  type Report,
  type Summary,
} from '../core';
import {
  attentionCounts,
  csvLines,
  explainReport,
  explainUnusedChoice,
  headline,
  jsonReport,
  textReport,
  type AttentionCounts,
} from '../report';
import type { Format } from './options';
import { ansiPaint } from './colours';
import type { Pieces } from './print';
import { CommandProblem } from './problem';
import { configWith, type SettingsLayers } from './read-config';
import { readInput } from './read-input';
import {
  isTextTable,
  refuseName,
  textTableRemark,
  writeCopy,
  type CopyOrder,
  type CopyOutcome,
} from './write-copy';

/** What is asked of every file; can be sent to another process. */
export interface CheckOrder {
  readonly asAt: Day;
  /** Was the day given, or is it today's, which gives way to the committee date that a workbook keeps? */
  readonly isAsAtGiven: boolean;
  readonly settings: SettingsLayers;
  readonly format: Format;
  readonly explain: boolean;
  readonly colours: boolean;
}

/** A file to be checked, and the name of its copy if one is wanted. */
export interface FileOrder {
  readonly file: string;
  readonly out: string | undefined;
}

/** What became of one file; but for the output, which goes piece by piece, it can be sent to another process. */
export interface FileOutcome {
  /** For standard output, with its line breaks; can be gone through once. */
  readonly output: Pieces;
  readonly remarks: readonly string[];
  readonly summary: Summary;
  readonly attention: AttentionCounts;
  /** Was a copy asked for, and could none be made? The remarks say why. */
  readonly lacksCopy: boolean;
}

/**
 * The report on every tracker in a file, and a copy of it where one is wanted. Throws CommandProblem or FileProblem,
 * and then has written nothing.
 */
export async function checkFile(
  order: CheckOrder,
  { file, out }: FileOrder,
  onProgress?: (progress: LintProgress) => void,
): Promise<FileOutcome> {
  if (out !== undefined && !isTextTable(file)) await refuseName(file, out);
  const { bytes, sheets, settings, formulasWithoutResult } = await readInput(file);
  const { kept } = readKept(settings[KEPT_KEY]);
  const steps = lintInSteps(sheets, {
    asAt: order.isAsAtGiven ? order.asAt : (kept.asAt ?? order.asAt),
    config: configWith(order.settings, kept.settings),
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) onProgress?.(step.value);
  const report = step.value;
  if (report.trackers.length === 0) throw new CommandProblem(headline(report, `‘${file}’`));
  const copy = await copyOf({ file, bytes, sheets, report }, out);
  return {
    output: outputOf(report, file, order, copy),
    remarks: [
      ...kept.problems.map((problem) => `‘${file}’: ${problem}`),
      ...report.unusedChoices.map(explainUnusedChoice),
      ...formulaRemark(file, formulasWithoutResult),
      ...copy.refused,
    ],
    summary: report.summary,
    attention: attentionCounts(report),
    lacksCopy: out !== undefined && copy.done.length === 0,
  };
}

async function copyOf(original: Omit<CopyOrder, 'out'>, out: string | undefined): Promise<CopyOutcome> {
  if (out !== undefined && !isTextTable(original.file)) return writeCopy({ ...original, out });
  return { done: [], refused: out === undefined ? [] : textTableRemark([original.file]) };
}

function* outputOf(
  report: Report,
  file: string,
  { format, explain, colours }: CheckOrder,
  { done }: CopyOutcome,
): Generator<string> {
  if (format === 'csv') return yield* csvLines(report, file);
  if (format !== 'text') {
    yield* jsonReport(report, file);
    return yield '\n';
  }
  yield* textReport(report, file, colours ? ansiPaint : undefined);
  if (explain) yield explainReport(report);
  for (const sentence of done) yield `\n${sentence}\n`;
}

/** Some programs save formulas without their results; what such a cell would show is not known. */
function formulaRemark(file: string, places: readonly string[]): string[] {
  const [first, ...more] = places;
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return [
    `The formula in ${first}${others} has no result in ‘${file}’ and was read as blank: open and save it in Excel first.`,
  ];
}
