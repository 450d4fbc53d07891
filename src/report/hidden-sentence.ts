import { columnName, type HiddenParts } from '../core';

/** "2 of its actions stand in hidden rows, and column D is hidden; all of it was read." */
export function hiddenSentence({ actions, columns }: HiddenParts): string {
  const names = columns.map(columnName);
  const last = names.pop();
  const inRows =
    actions === 1
      ? '1 of its actions stands in a hidden row'
      : `${actions} of its actions stand in hidden rows`;
  const inColumns =
    names.length === 0 ? `column ${last} is hidden` : `columns ${names.join(', ')} and ${last} are hidden`;
  const parts = [...(actions > 0 ? [inRows] : []), ...(last === undefined ? [] : [inColumns])].join(', and ');
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}; all of it was read.`;
}
