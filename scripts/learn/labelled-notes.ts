import { listsIn } from './lists';

/** A progress note and what a careful reader takes it to say. */
export interface LabelledNote {
  readonly text: string;
  /** The kinds that are right; more than one where readers settled on neither. */
  readonly kinds: readonly string[];
  /** Would two careful readers argue about it? */
  readonly isArguable: boolean;
  /** Which list it stands in: each has another author. */
  readonly list: string;
}

/** The notes from which the weighing of progress is learned. The judged notes of the tests are no part of them. */
export function labelledNotes(): LabelledNote[] {
  return listsIn('notes').map(({ row: { text = '', kind = '', arguable = '' }, list }) => ({
    text: text.replaceAll('\\n', '\n'),
    kinds: kind.split('|'),
    isArguable: arguable !== '',
    list,
  }));
}
