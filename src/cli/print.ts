/** Characters; less is not worth a write or a message of its own. */
const BLOCK = 1 << 18;

/** What is to be printed: pieces of text, or blocks as `blocksOf` made them. */
export type Pieces = Iterable<string | Uint8Array>;

/** Joins pieces of text to blocks that are worth handing on, in the form in which they are printed. */
export function* blocksOf(pieces: Pieces): Generator<Uint8Array> {
  let block = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece;
      continue;
    }
    block += piece;
    if (block.length < BLOCK) continue;
    yield Buffer.from(block);
    block = '';
  }
  if (block !== '') yield Buffer.from(block);
}

/**
 * Writes to standard output, each block when the one before is taken in, so that no more is held than need be. False
 * where its reader has gone, as `head` does.
 */
export async function print(pieces: Pieces): Promise<boolean> {
  for (const block of blocksOf(pieces)) if (!(await isTaken(block))) return false;
  return true;
}

function isTaken(block: Uint8Array): Promise<boolean> {
  const { stdout } = process;
  return new Promise((settle) => {
    if (stdout.destroyed) settle(false);
    else stdout.write(block, (error) => settle(!error));
  });
}
