import { notAvailable, refusal } from './answer';
import { excel, type OwnRow } from './excel';
import type { Argument } from './pairing';

/** How a function that may stand in a row of a tracker is called. */
type Invocation = Pick<
  CustomFunctions.StreamingInvocation<unknown[][]>,
  'setResult' | 'onCanceled' | 'address'
>;

/** Is nothing given, so that the row is meant in which the formula stands? */
export function meansOwnRow(...args: readonly Argument[]): boolean {
  return args.every((arg) => arg === null || arg === undefined);
}

/**
 * Answers with what `show` makes of the action in whose row the formula stands, and anew whenever that changes.
 * `example` is the form with arguments, for a formula that stands in no such row.
 */
export function answerOwnRow(
  invocation: Invocation,
  example: string,
  show: (row: NonNullable<OwnRow>) => string | number | CustomFunctions.Error,
): void {
  const instead = `Give it the cells instead, as in ${example}.`;
  const { address } = invocation;
  if (!address) {
    invocation.setResult(notAvailable(`Excel does not tell this formula where it stands. ${instead}`));
    return;
  }
  let last: string | undefined;
  const give = (words: string, result: () => unknown[][] | CustomFunctions.Error): void => {
    if (words === last) return;
    last = words;
    invocation.setResult(result());
  };
  const elsewhere = `This formula stands in no row with an action. Put it beside one, or give it the cells: ${example}.`;
  const failed = (sentence: string): void => give(sentence, () => refusal(sentence));
  let isCancelled = false;
  let stop = (): void => {
    isCancelled = true;
  };
  invocation.onCanceled = () => stop();
  excel().then(
    ({ followOwnRow }) => {
      if (isCancelled) return;
      stop = followOwnRow(address, {
        judged(row) {
          if (!row) return give(elsewhere, () => notAvailable(elsewhere));
          const cell = show(row);
          give(typeof cell === 'object' ? (cell.message ?? '') : String(cell), () => [[cell]]);
        },
        failed,
      });
    },
    () => failed(`RECS could not be loaded in full. Close the workbook and open it again. ${instead}`),
  );
}
