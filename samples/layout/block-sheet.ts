import { plainSheet } from '../../src/files/plain-sheet';
import type { CellContents, CellStyle, WorkbookContents } from '../../src/files/contents';
import { cellContents, StyleList, wrappedHeight, type SampleCell } from './sample-cell';

/** Action, owner, by when, criteria, progress; or "gap", an empty row such as a page break leaves behind. */
export type BlockRow =
  | readonly [action: SampleCell, owner: SampleCell, when: SampleCell, target: SampleCell, news: SampleCell]
  | 'gap';

export interface Block {
  readonly label: string;
  readonly text: string;
  readonly responseLabel: string;
  readonly response: string;
  /** The headings of this block have lost their bold type and shading. */
  readonly isHeaderPlain?: boolean;
  readonly rows: readonly BlockRow[];
}

export interface Section {
  readonly heading: string;
  readonly introduction: string;
  readonly blocks: readonly Block[];
}

const HEADINGS = ['Action', 'Owner', 'By When', 'Target/Success Criteria', 'Progress'];
/** Column A is a narrow margin, as a paste from Word leaves it; the blocks stand in B to F. */
const WIDTHS = [3, 46, 24, 17, 36, 40];
const LAST = WIDTHS.length - 1;
/** The merged text of a recommendation runs from C to F. */
const TEXT_WIDTH = WIDTHS.slice(2).reduce((sum, width) => sum + width, 0);
const WHOLE_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);

const line = { style: 'thin', colour: '#7F7F7F' } as const;
const BOXED: Partial<CellStyle> = {
  wrap: true,
  vertical: 'top',
  borders: { top: line, right: line, bottom: line, left: line },
};
const LABEL: Partial<CellStyle> = { ...BOXED, bold: true, fill: '#DDEBF7' };
const BOLD_TEXT: Partial<CellStyle> = { ...BOXED, bold: true };
const HEADER: Partial<CellStyle> = { ...BOXED, bold: true, fill: '#D9D9D9' };
const HEADING: Partial<CellStyle> = { bold: true, fontSize: 14, vertical: 'middle' };
const INTRODUCTION: Partial<CellStyle> = { wrap: true, vertical: 'top' };

/** One sheet of blocks: title, then for each recommendation its text, its response, headings and actions. */
export function blockWorkbook(sheetName: string, sections: readonly Section[]): WorkbookContents {
  const sheet = new BlockSheet();
  for (const section of sections) sheet.addSection(section);
  return {
    sheets: [
      {
        ...plainSheet(sheetName, sheet.rows),
        merges: sheet.merges,
        columnWidths: Object.fromEntries(WIDTHS.entries()),
        rowHeights: sheet.heights,
      },
    ],
    styles: sheet.styles.styles,
    activeSheet: 0,
    date1904: false,
  };
}

class BlockSheet {
  readonly rows: (CellContents | undefined)[][] = [];
  readonly merges: string[] = [];
  readonly heights: Record<number, number> = {};
  readonly styles = new StyleList();

  addSection({ heading, introduction, blocks }: Section): void {
    this.addMerged('B', [[heading, HEADING]], 24);
    this.addMerged(
      'B',
      [[introduction, INTRODUCTION]],
      wrappedHeight([{ text: introduction, width: WHOLE_WIDTH }]),
    );
    for (const block of blocks) this.addBlock(block);
  }

  private addBlock(block: Block): void {
    this.addLabelled(block.label, block.text, BOLD_TEXT);
    this.addLabelled(block.responseLabel, block.response, BOXED);
    this.addCells(HEADINGS, block.isHeaderPlain ? BOXED : HEADER);
    for (const row of block.rows) {
      if (row === 'gap') this.rows.push([]);
      else this.addCells(row, BOXED);
    }
    this.rows.push([]);
  }

  private addLabelled(label: string, text: string, style: Partial<CellStyle>): void {
    const height = wrappedHeight([{ text, width: TEXT_WIDTH }]);
    this.addMerged(
      'C',
      [
        [label, LABEL],
        [text, style],
      ],
      height,
    );
  }

  /** Cells from column B, the last of them merged through to the sheet's last column. */
  private addMerged(
    mergedFrom: 'B' | 'C',
    cells: readonly (readonly [string, Partial<CellStyle>])[],
    height: number,
  ): void {
    const row: (CellContents | undefined)[] = [undefined];
    for (const [text, style] of cells) row.push(cellContents(text, style, this.styles));
    const [, lastStyle] = cells[cells.length - 1]!;
    while (row.length <= LAST) row.push(cellContents(null, lastStyle, this.styles));
    this.heights[this.rows.length] = height;
    this.rows.push(row);
    this.merges.push(`${mergedFrom}${this.rows.length}:F${this.rows.length}`);
  }

  private addCells(cells: readonly SampleCell[], style: Partial<CellStyle>): void {
    const texts = cells.map((cell, index) => ({
      text: typeof cell === 'string' ? cell : '',
      width: WIDTHS[index + 1]!,
    }));
    this.heights[this.rows.length] = wrappedHeight(texts);
    this.rows.push([undefined, ...cells.map((cell) => cellContents(cell, style, this.styles))]);
  }
}
