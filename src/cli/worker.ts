import './v8-flags';
import { checkFile, type CheckOrder, type FileOrder, type FileOutcome } from './check-file';
import { blocksOf } from './print';
import { problemSentence } from './problem-sentence';

/** What the process that was started first sends: what is asked of every file, then file after file. */
export type Question = { readonly order: CheckOrder } | { readonly file: FileOrder };

/** What became of a file, or one sentence on why nothing could. */
export type Answer = { readonly outcome: FileOutcome } | { readonly problem: string };

/** What comes back for a file: its output block after block, then the answer, from which that is left out. */
export type Message = { readonly block: Uint8Array } | Answer;

let order: CheckOrder | undefined;

async function answer(question: Question): Promise<void> {
  if ('order' in question) {
    order = question.order;
    return;
  }
  try {
    const { output, ...outcome } = await checkFile(order!, question.file);
    for (const block of blocksOf(output)) await send({ block });
    await send({ outcome: { ...outcome, output: [] } });
  } catch (error) {
    await send({ problem: problemSentence(error) });
  }
}

/** Settles when the message has gone, so that a long output does not pile up here. */
function send(message: Message): Promise<void> {
  return new Promise((settle) => process.send!(message, () => settle()));
}

process.on('message', (question: Question) => void answer(question));
// Without a parent there is nobody to work for.
process.on('disconnect', () => process.exit());
