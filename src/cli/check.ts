import { lint } from '../core';
import { explainReport, explainUnusedChoice, headline, jsonReport, mustFix, textReport } from '../report';
import { allowOptions, asAtOrToday, type Arguments } from './arguments';
import type { Outcome } from './outcome';
import { CommandProblem } from './problem';
import { configFor } from './read-config';
import { readInput } from './read-input';
import { refuseName, writeCopy, type CopyOutcome } from './write-copy';

/** `recs check FILE`: the report on every tracker in a file. Throws CommandProblem or FileProblem. */
export async function check(args: Arguments): Promise<Outcome> {
  allowOptions('check', args, ['as-at', 'format', 'write', 'explain', 'config', 'profile']);
  const file = oneFile(args.positionals.slice(1));
  if (args.write !== undefined) await refuseName(file, args.write);
  const config = await configFor(args);
  const { bytes, sheets, formulasWithoutResult } = await readInput(file);
  const report = lint(sheets, { asAt: asAtOrToday(args), config });
  if (report.trackers.length === 0) throw new CommandProblem(headline(report, `‘${file}’`));
  const copy =
    args.write === undefined ? NO_COPY : await writeCopy({ file, bytes, sheets, report, out: args.write });
  return {
    output:
      args.format === 'json'
        ? `${JSON.stringify(jsonReport(report, file))}\n`
        : [
            textReport(report, file),
            ...(args.explain ? [explainReport(report)] : []),
            ...copy.done.map((sentence) => `\n${sentence}\n`),
          ].join(''),
    remarks: [
      ...report.unusedChoices.map(explainUnusedChoice),
      ...formulaRemark(file, formulasWithoutResult),
      ...copy.refused,
    ],
    exitCode: mustFix(report) ? 1 : 0,
  };
}

const NO_COPY: CopyOutcome = { done: [], refused: [] };

function oneFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined || file === '')
    throw new CommandProblem(
      'No file was named: give a workbook or a .csv file, as in ‘recs check plan.xlsx’.',
    );
  if (more.length > 0)
    throw new CommandProblem(
      `One file at a time: ‘${more[0]}’ came after ‘${file}’; put a name with spaces in quotation marks.`,
    );
  return file;
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
