import { cellText } from '../core';
import { answer } from './answer';
import { cellOf } from './cells';
import { pairedByColumn } from './pairing';
import { fetchReaders, readersNow } from './readers';
import { settingsKnown } from './settings-known';

/** The kind that each text is read as by the workbook's settings, in words: "in-progress" shows as "in progress". */
export async function kindOfText(
  text: unknown[][],
  kind: 'owner' | 'progress' | 'response',
): Promise<unknown[][]> {
  await Promise.all([fetchReaders([kind]), settingsKnown()]);
  const read = readersNow()[kind];
  return answer(() =>
    pairedByColumn({ text }, (columns) =>
      (columns.text ?? []).map((cell) => read(cellText(cellOf(cell))).kind.replaceAll('-', ' ')),
    ),
  );
}
