import { join } from 'node:path';
import { rowsOf } from '../tab-parted';
import type { AccuracyCheck, JudgedText } from './check';

const root = join(__dirname, '../..');
const corpusFolder = join(process.env.RECS_SHARED ?? join(root, '../shared'), 'corpus');

/** Our own judged texts of this reader; their labels are the product's kinds. Empty where none are written yet. */
export function ownTexts({ name }: AccuracyCheck): JudgedText[] {
  return rowsOf(join(root, 'test/fixtures/readings', `${name}.tsv`)).map((row) => ({
    text: (row.text ?? '').replace(/\\n/g, '\n'),
    label: row.kind ?? '',
    kinds: (row.kind ?? '').split('|'),
    due: /^\d/.test(row.due ?? '') ? row.due! : null,
    isArguable: (row.arguable ?? '') !== '',
  }));
}

/** This reader's part of the development corpus; empty where that is not present. */
export function corpusTexts({ corpus }: AccuracyCheck): JudgedText[] {
  const { file, columns, kinds, isArguable } = corpus;
  return rowsOf(join(corpusFolder, file))
    .filter((row) => Object.hasOwn(kinds, row[columns.label] ?? ''))
    .map((row) => {
      const due = row[columns.due ?? ''] ?? '';
      return {
        text: (row[columns.text] ?? '').replace(/ \/ /g, '\n'),
        label: row[columns.label]!,
        kinds: kinds[row[columns.label]!]!,
        due: /^\d/.test(due) ? due : null,
        isArguable: isArguable?.(row) ?? false,
      };
    });
}
