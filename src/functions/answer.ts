import type { InSteps } from '../core';

/** Above this many characters of JSON, Excel on the web can leave the formula at #BUSY! for ever. */
const LONGEST_ANSWER = 2_000_000;

/**
 * Runs a function's work so that every failure reaches the cell as an error with a sentence: Excel drops the words
 * of any other exception. Throws CustomFunctions.Error only.
 */
export function answer(work: () => unknown[][]): unknown[][] {
  try {
    return checked(work());
  } catch (cause) {
    throw errorOf(cause);
  }
}

/** As answer, for work in steps; an error is its result. */
export function* answerInSteps(
  work: () => InSteps<unknown[][]>,
): InSteps<unknown[][] | CustomFunctions.Error> {
  try {
    return checked(yield* work());
  } catch (cause) {
    return errorOf(cause);
  }
}

function checked(cells: unknown[][]): unknown[][] {
  if (lengthOf(cells) > LONGEST_ANSWER)
    throw refusal(
      'This is too much for one formula. Give it fewer rows, or use Validate and the RAG columns, which have no such limit.',
    );
  return cells;
}

function errorOf(cause: unknown): CustomFunctions.Error {
  if (cause instanceof CustomFunctions.Error) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return refusal(`RECS could not work this out (${reason}). Check the cells this formula reads.`);
}

/** #VALUE! with a sentence saying what is wrong and what to do. */
export function refusal(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** #N/A with a sentence saying what there is no answer to. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

function lengthOf(cells: unknown[][]): number {
  let length = 0;
  for (const row of cells) for (const cell of row) length += typeof cell === 'string' ? cell.length + 3 : 20;
  return length;
}
