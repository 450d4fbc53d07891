import { cellText, mapInSteps, type InSteps } from '../core';
import { answerInSteps } from './answer';
import { cellOf } from './cells';
import { inBreaths } from './in-breaths';
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
  const work = (): InSteps<unknown[][]> =>
    pairedByColumn({ text }, (columns) =>
      mapInSteps(columns.text ?? [], (cell) => read(cellText(cellOf(cell))).kind.replaceAll('-', ' ')),
    );
  return new Promise((resolve, reject) =>
    inBreaths(answerInSteps(work), (result) =>
      result instanceof CustomFunctions.Error ? reject(result) : resolve(result),
    ),
  );
}
