import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rowsOf } from '../tab-parted';

/** A header row and what each of its columns holds. */
export interface LabelledRow {
  readonly titles: readonly string[];
  /** By column the roles that are right; a title may say two things. */
  readonly roles: readonly (readonly string[])[];
  /** Which list it stands in: each has another author. */
  readonly list: string;
}

const FOLDER = join(__dirname, 'header-rows');

/** The header rows from which the weighing of titles is learned, list by list. */
export function labelledRows(): LabelledRow[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => headerRowsIn(join(FOLDER, file)));
}

/** The header rows of a file: cells parted by " | ", two roles of one title by "+". */
export function headerRowsIn(path: string): LabelledRow[] {
  return rowsOf(path).map(({ headers = '', labels = '' }) => ({
    titles: headers.split(' | ').map((title) => title.trim()),
    roles: labels.split(' | ').map((label) => label.trim().split('+')),
    list: basename(path, '.tsv'),
  }));
}
