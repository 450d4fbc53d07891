import './quick-patterns';
import { checkFile, type CheckOrder, type FileOrder, type FileOutcome } from './check-file';
import { problemSentence } from './problem-sentence';

/** What the process that was started first sends: what is asked of every file, then file after file. */
export type Question = { readonly order: CheckOrder } | { readonly file: FileOrder };

/** What comes back for a file: what became of it, or one sentence on why nothing could. */
export type Answer = { readonly outcome: FileOutcome } | { readonly problem: string };

let order: CheckOrder | undefined;

async function answer(question: Question): Promise<void> {
  if ('order' in question) {
    order = question.order;
    return;
  }
  let result: Answer;
  try {
    result = { outcome: await checkFile(order!, question.file) };
  } catch (error) {
    result = { problem: problemSentence(error) };
  }
  process.send!(result);
}

process.on('message', (question: Question) => void answer(question));
// Without a parent there is nobody to work for.
process.on('disconnect', () => process.exit());
