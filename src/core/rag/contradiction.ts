import type { Contradiction } from '../model/action';
import type { ProgressReading } from '../model/report';
import type { Voices } from './status';

/**
 * Where one cell calls the work done in so many words and another, or the same one further on, says that it is not;
 * null where nothing plainly speaks against it.
 */
export function contradictionIn({ progress, statusColumn, figureColumn }: Voices): Contradiction | null {
  const left = progress.kind === 'complete' ? progress.saysLeft?.[0] : undefined;
  if (left)
    return { between: 'progress', done: wordsDone(progress), open: sentenceOf(progress.text, left.start) };
  for (const column of [statusColumn, figureColumn]) {
    if (!column) continue;
    if (isSaidDone(progress) && isSaidOpen(column))
      return { between: 'cells', done: progress.text, open: column.text };
    if (column.kind === 'complete' && isSaidOpen(progress))
      return { between: 'cells', done: column.text, open: progress.text };
  }
  return null;
}

/** "Upper yard cleared" reports something brought about, and "In progress" beside it says nothing against that. */
const VERDICT = /complet|done|finish|closed|conclud|achiev|implement|discharg|signed off/i;

function isSaidDone({ kind, isPlain, text, rests = [] }: ProgressReading): boolean {
  return (
    kind === 'complete' &&
    isPlain === true &&
    rests.some(({ start, end }) => text.slice(0, start).trim() === '' || VERDICT.test(text.slice(start, end)))
  );
}

/** Steps that are reported say nothing against a status of Complete; "two are left" does. */
export function isSaidOpen({ kind, percent, isPlain }: ProgressReading): boolean {
  return (
    ((kind === 'in-progress' || kind === 'not-started') && isPlain === true) ||
    (percent !== undefined && percent < 100)
  );
}

function wordsDone({ text, saysDone }: ProgressReading): string {
  const span = saysDone?.[0];
  return span ? text.slice(span.start, span.end) : text;
}

/** The sentence of a note that stands at this place. */
function sentenceOf(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1, 0);
  const end = /[.\n]/.exec(text.slice(at));
  return text.slice(from, end ? at + end.index : undefined).trim();
}
