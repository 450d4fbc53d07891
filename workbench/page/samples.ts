import type { ChosenFile } from './file-choice';

/** Workbooks to try, by file name. The first is opened at the start. */
export const SAMPLES: readonly { readonly file: string; readonly label: string }[] = [
  { file: 'block-tracker.xlsx', label: 'Tracker in blocks' },
  { file: 'table-tracker.xlsx', label: 'Tracker in a table' },
  { file: 'clean-tracker.xlsx', label: 'Tracker without findings' },
];

/** Rejects with a sentence where the server has no such sample. */
export async function fetchSample(file: string): Promise<ChosenFile> {
  const response = await fetch(`/samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`The sample ${file} is not there. Run "npm start" again to build it.`);
  return { name: file, bytes: new Uint8Array(await response.arrayBuffer()) };
}
