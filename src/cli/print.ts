/** Characters; less is not worth a write or a message of its own. */
const BLOCK = 1 << 18;

/** Joins pieces of text to blocks that are worth handing on. */
export function* blocksOf(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/**
 * Writes to standard output, each block when the one before is taken in, so that no more is held than need be. False
 * where its reader has gone, as `head` does.
 */
export async function print(pieces: Iterable<string>): Promise<boolean> {
  for (const block of blocksOf(pieces)) if (!(await isTaken(block))) return false;
  return true;
}

function isTaken(block: string): Promise<boolean> {
  const { stdout } = process;
  return new Promise((settle) => {
    if (stdout.destroyed) settle(false);
    else stdout.write(block, (error) => settle(!error));
  });
}
