import type { ChosenFile } from './file-choice';

/** Workbooks to try, by file name. The first is opened at the start. */
export const SAMPLES: readonly { readonly file: string; readonly label: string }[] = [
  { file: 'flood-review.xlsx', label: 'Flood review (blocks)' },
  { file: 'scrutiny-plan.xlsx', label: 'Scrutiny plan (table)' },
  { file: 'all-well.xlsx', label: 'All well (no findings)' },
];

/** Rejects with a sentence where the server has no such sample. */
export async function fetchSample(file: string): Promise<ChosenFile> {
  const response = await fetch(`/samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`The sample ${file} is not there. Run "npm start" again to build it.`);
  return { name: file, bytes: new Uint8Array(await response.arrayBuffer()) };
}
