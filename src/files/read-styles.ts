import { readStylesXml } from './cell-formats';
import { colourOf, readTheme } from './colours';
import type { Border, CellStyle } from './contents';
import { numberFormatOf } from './number-formats';
import { walkFile, type OpenWorkbook } from './open-workbook';
import { attribute, isOn, wholeNumber } from './xml';

/** The look of a conditional format: only what it changes. */
export interface DifferentialFormat {
  readonly fill?: string;
  readonly fontColour?: string;
}

export interface WorkbookStyles {
  /** By index of cell format. The first is the workbook's plain style. */
  readonly cells: readonly CellStyle[];
  readonly differential: readonly DifferentialFormat[];
}

type Writable<T> = { -readonly [Property in keyof T]: T[Property] };
type Font = Writable<
  Pick<CellStyle, 'fontName' | 'fontSize' | 'fontColour' | 'bold' | 'italic' | 'underline' | 'strikethrough'>
>;
type Side = 'top' | 'right' | 'bottom' | 'left';
type Borders = Partial<Record<Side, Border>>;

/** Reads all cell formats of a workbook and the looks of its conditional formats. Throws FileProblem. */
export async function readStyles(workbook: OpenWorkbook): Promise<WorkbookStyles> {
  const reader = new StylesReader(await readTheme(workbook));
  walkFile(workbook.name, await readStylesXml(workbook), reader);
  if (reader.cells.length === 0) reader.cells.push({ numberFormat: 'General' });
  return { cells: reader.cells, differential: reader.differential };
}

const LISTS = ['fonts', 'fills', 'borders', 'cellXfs', 'cellStyleXfs', 'dxfs'];
const BORDER_STYLES: Readonly<Record<string, Border['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
  hair: 'hair',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

class StylesReader {
  readonly cells: Writable<CellStyle>[] = [];
  readonly differential: Writable<DifferentialFormat>[] = [];
  private readonly numberFormats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (string | undefined)[] = [];
  private readonly borders: Borders[] = [];
  private list = '';
  private inside = '';
  private side: Side | undefined;
  private borderStyle: Border['style'] | undefined;

  constructor(private readonly theme: readonly string[]) {}

  open(element: string, attributes: string): void {
    if (LISTS.includes(element)) this.list = element;
    else if (element === 'numFmt' && this.list !== 'dxfs')
      this.numberFormats.set(
        wholeNumber(attributes, 'numFmtId') ?? -1,
        attribute(attributes, 'formatCode') ?? 'General',
      );
    else if (element === 'font' || element === 'fill' || element === 'border') this.inside = element;
    if (this.list === 'fonts') this.openFont(element, attributes);
    else if (this.list === 'fills') this.openFill(element, attributes);
    else if (this.list === 'borders') this.openBorder(element, attributes);
    else if (this.list === 'cellXfs') this.openCellFormat(element, attributes);
    else if (this.list === 'dxfs') this.openDifferential(element, attributes);
  }

  close(element: string): void {
    if (element === this.list) this.list = '';
    if (element === this.side) this.side = undefined;
  }

  private openFont(element: string, attributes: string): void {
    if (element === 'font') this.fonts.push({});
    const font = this.fonts.at(-1);
    if (!font) return;
    const value = attribute(attributes, 'val');
    const isSet = value !== '0' && value !== 'false';
    if (element === 'name') font.fontName = value;
    else if (element === 'sz') font.fontSize = Number(value);
    else if (element === 'color') font.fontColour = colourOf(attributes, this.theme);
    else if (element === 'b' && isSet) font.bold = true;
    else if (element === 'i' && isSet) font.italic = true;
    else if (element === 'u' && value !== 'none') font.underline = true;
    else if (element === 'strike' && isSet) font.strikethrough = true;
  }

  private openFill(element: string, attributes: string): void {
    if (element === 'fill') this.fills.push(undefined);
    else if (element === 'patternFill') this.inside = attribute(attributes, 'patternType') ?? 'none';
    else if (element === 'fgColor' && this.inside !== 'none')
      this.fills[this.fills.length - 1] = colourOf(attributes, this.theme);
  }

  private openBorder(element: string, attributes: string): void {
    if (element === 'border') this.borders.push({});
    const side = sideOf(element);
    if (side) {
      this.side = side;
      this.borderStyle = BORDER_STYLES[attribute(attributes, 'style') ?? ''];
      if (this.borderStyle) this.borders.at(-1)![side] = { style: this.borderStyle, colour: '#000000' };
    } else if (element === 'color' && this.side && this.borderStyle) {
      const colour = colourOf(attributes, this.theme) ?? '#000000';
      this.borders.at(-1)![this.side] = { style: this.borderStyle, colour };
    }
  }

  private openCellFormat(element: string, attributes: string): void {
    if (element === 'xf') {
      const fill = this.fills[wholeNumber(attributes, 'fillId') ?? 0];
      const borders = this.borders[wholeNumber(attributes, 'borderId') ?? 0] ?? {};
      this.cells.push({
        numberFormat: numberFormatOf(wholeNumber(attributes, 'numFmtId') ?? 0, this.numberFormats),
        ...(fill !== undefined && { fill }),
        ...this.fonts[wholeNumber(attributes, 'fontId') ?? 0],
        ...(Object.keys(borders).length > 0 && { borders }),
      });
    } else if (element === 'alignment') {
      const style = this.cells.at(-1)!;
      if (isOn(attributes, 'wrapText')) style.wrap = true;
      const horizontal = attribute(attributes, 'horizontal');
      if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
        style.horizontal = horizontal;
      const vertical = attribute(attributes, 'vertical');
      if (vertical === 'top' || vertical === 'bottom') style.vertical = vertical;
      if (vertical === 'center') style.vertical = 'middle';
    }
  }

  private openDifferential(element: string, attributes: string): void {
    if (element === 'dxf') this.differential.push({});
    const format = this.differential.at(-1);
    if (!format) return;
    // A conditional format's solid fill has its colour in the background, unlike a cell's.
    if (element === 'bgColor') format.fill = colourOf(attributes, this.theme);
    else if (element === 'fgColor') format.fill ??= colourOf(attributes, this.theme);
    else if (element === 'color' && this.inside === 'font')
      format.fontColour = colourOf(attributes, this.theme);
  }
}

/** Sheets that are written from right to left name the sides by start and end. */
function sideOf(element: string): Side | undefined {
  if (element === 'start') return 'left';
  if (element === 'end') return 'right';
  return element === 'top' || element === 'right' || element === 'bottom' || element === 'left'
    ? element
    : undefined;
}
