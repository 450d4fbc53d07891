import type { WorkbookContents } from '../src/files/contents';
import { blockWorkbook } from './layout/block-sheet';
import { planWorkbook } from './layout/plan-sheet';
import { plan as wellKept } from './source/all-well';
import { sections } from './source/flood-review';
import { plan, sideSheets } from './source/scrutiny-plan';

export interface Sample {
  /** The workbook's name in this folder. */
  readonly file: string;
  readonly contents: WorkbookContents;
}

/** The sample workbooks, as their sources say they should be. */
export const samples: readonly Sample[] = [
  { file: 'flood-review.xlsx', contents: blockWorkbook('Flood review', sections) },
  { file: 'scrutiny-plan.xlsx', contents: planWorkbook(plan, sideSheets) },
  { file: 'all-well.xlsx', contents: planWorkbook(wellKept, []) },
];
