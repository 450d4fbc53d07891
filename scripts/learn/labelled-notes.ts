import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rowsOf } from '../tab-parted';

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

const FOLDER = join(__dirname, 'notes');

/** The notes from which the weighing of progress is learned, list by list. The judged notes of the tests are no part of them. */
export function labelledNotes(): LabelledNote[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => notesIn(join(FOLDER, file)));
}

function notesIn(file: string): LabelledNote[] {
  return rowsOf(file).map(({ text = '', kind = '', arguable = '' }) => ({
    text: text.replaceAll('\\n', '\n'),
    kinds: kind.split('|'),
    isArguable: arguable !== '',
    list: basename(file, '.tsv'),
  }));
}
