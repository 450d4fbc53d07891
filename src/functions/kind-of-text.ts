import { cellText, type Readers } from '../core';
import { currentConfig } from '../current-config';
import { answer } from './answer';
import { cellOf } from './cells';
import { pairedByColumn } from './pairing';
import { allReaders } from './readers';
import { settingsKnown } from './settings-known';

/** The kind that each text is read as by the workbook's settings, in words: "in-progress" shows as "in progress". */
export async function kindOfText(
  text: unknown[][],
  read: (readers: Readers, words: string) => { readonly kind: string },
): Promise<unknown[][]> {
  const [{ readersOf }] = await Promise.all([allReaders(), settingsKnown()]);
  const readers = readersOf(currentConfig());
  return answer(() =>
    pairedByColumn({ text }, (columns) =>
      (columns.text ?? []).map((cell) => read(readers, cellText(cellOf(cell))).kind.replaceAll('-', ' ')),
    ),
  );
}
