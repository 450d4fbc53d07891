import type { Edit, Finding } from '../../src/core';

/** A finding in the cell of the first of these edits, which offers them all. */
export function findingWith(...edits: readonly [Edit, ...Edit[]]): Finding {
  const [{ sheet, row, column }] = edits;
  return {
    ...{ sheet, row, column, edits },
    ...{ rule: 'text-deadline', level: 'should', message: '', values: {}, subject: '', words: '' },
  };
}
