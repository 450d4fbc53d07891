import { capitalised, columnName, listed, type HiddenParts } from '../core';

/** "2 of its actions stand in hidden rows, and column D is hidden; all of it was read." */
export function hiddenSentence({ actions, columns }: HiddenParts): string {
  const names = columns.map(columnName);
  const inRows =
    actions === 1
      ? '1 of its actions stands in a hidden row'
      : `${actions} of its actions stand in hidden rows`;
  const inColumns =
    names.length === 1 ? `column ${names[0]} is hidden` : `columns ${listed(names)} are hidden`;
  const parts = [...(actions > 0 ? [inRows] : []), ...(names.length > 0 ? [inColumns] : [])].join(', and ');
  return `${capitalised(parts)}; all of it was read.`;
}
