import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rowsOf } from '../tab-parted';

/** A row of a list by the names of its columns, and the list's name. */
interface ListedRow {
  readonly row: Readonly<Record<string, string>>;
  readonly list: string;
}

/** The rows of every list (`.tsv`) in a folder beside this file, list by list in the order of their names. */
export function listsIn(folder: string): ListedRow[] {
  const path = join(__dirname, folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => rowsOf(join(path, file)).map((row) => ({ row, list: basename(file, '.tsv') })));
}
