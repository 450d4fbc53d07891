import { listsIn } from './lists';

/** A header row and what each of its columns holds. */
export interface LabelledRow {
  readonly titles: readonly string[];
  /** By column the roles that are right; a title may say two things. */
  readonly roles: readonly (readonly string[])[];
  /** Which list it stands in: each has another author. */
  readonly list: string;
}

/** The header rows from which the weighing of titles is learned: cells parted by " | ", two roles of one title by "+". */
export function labelledRows(): LabelledRow[] {
  return listsIn('header-rows').map(({ row: { headers = '', labels = '' }, list }) => ({
    titles: headers.split(' | ').map((title) => title.trim()),
    roles: labels.split(' | ').map((label) => label.trim().split('+')),
    list,
  }));
}
