import type { Style } from 'excelize-wasm';
import type { Border, CellStyle, ConditionalFormat } from './contents';
import { done, type ExcelizeFile } from './excelize';
import { builtInNumberOf } from './number-formats';

/** The library's numbers of border styles. */
const BORDER_NUMBERS: Readonly<Record<Border['style'], number>> = {
  thin: 1,
  medium: 2,
  dashed: 3,
  dotted: 4,
  thick: 5,
  double: 6,
  hair: 7,
};
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Finds or makes the cell formats that styles need; equal styles share one. */
export class StyleWriter {
  private readonly known = new Map<string, number>();
  private readonly looks = new Map<string, number>();

  constructor(
    private readonly file: ExcelizeFile,
    /** The workbook's cell formats as read, so that only what differs is changed. */
    private readonly present: readonly CellStyle[],
  ) {}

  /** The index of the cell format that shows this style on a cell that has the format `base` now. */
  cellFormat(style: CellStyle, base: number): number {
    const key = `${base} ${canonical(style)}`;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.findOrMake(style, base);
      this.known.set(key, index);
    }
    return index;
  }

  private findOrMake(style: CellStyle, base: number): number {
    const wanted = canonical(style);
    const baseStyle = this.present[base];
    if (baseStyle && canonical(baseStyle) === wanted) return base;
    // What a style does not speak of (protection, indents) stays with the base; without a base any equal format does.
    const equal = base === 0 ? this.present.findIndex((present) => canonical(present) === wanted) : -1;
    if (equal >= 0) return equal;
    const old = done(this.file.GetStyle(base)).style;
    return done(this.file.NewStyle(merged(old, baseStyle ?? { numberFormat: 'General' }, style))).style;
  }

  /** The index of the look of a conditional format. */
  look({ fill, fontColour }: ConditionalFormat): number {
    const key = `${fill} ${fontColour}`;
    let index = this.looks.get(key);
    if (index === undefined) {
      index = done(
        this.file.NewConditionalStyle({
          ...(fill !== undefined && { Fill: { Type: 'pattern', Pattern: 1, Color: [fill] } }),
          ...(fontColour !== undefined && { Font: { Color: fontColour } }),
        }),
      ).style;
      this.looks.set(key, index);
    }
    return index;
  }
}

/** The same text for equal styles, whatever the order of their properties. */
function canonical(style: CellStyle): string {
  return JSON.stringify(style, (_, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value === false
        ? undefined
        : value,
  );
}

function merged(old: Style, from: CellStyle, to: CellStyle): Style {
  const style: Style = { ...old };
  const differs = (property: keyof CellStyle) =>
    JSON.stringify(from[property]) !== JSON.stringify(to[property]);
  if (differs('numberFormat')) {
    delete style.CustomNumFmt;
    style.NumFmt = builtInNumberOf(to.numberFormat) ?? 0;
    if (builtInNumberOf(to.numberFormat) === undefined) style.CustomNumFmt = to.numberFormat;
  }
  if (differs('fill'))
    style.Fill = to.fill === undefined ? {} : { Type: 'pattern', Pattern: 1, Color: [to.fill] };
  const font = { ...old.Font };
  if (differs('fontColour')) {
    // A colour of the theme would win over the one set.
    delete font.ColorTheme;
    delete font.ColorIndexed;
    delete font.ColorTint;
    font.Color = to.fontColour ?? '';
  }
  if (differs('fontName') && to.fontName !== undefined) font.Family = to.fontName;
  if (differs('fontSize') && to.fontSize !== undefined) font.Size = to.fontSize;
  if (differs('bold')) font.Bold = to.bold ?? false;
  if (differs('italic')) font.Italic = to.italic ?? false;
  if (differs('underline')) font.Underline = to.underline ? 'single' : 'none';
  if (differs('strikethrough')) font.Strike = to.strikethrough ?? false;
  if (Object.keys(font).length > 0) style.Font = font;
  const alignment = { ...old.Alignment };
  if (differs('wrap')) alignment.WrapText = to.wrap ?? false;
  if (differs('horizontal')) alignment.Horizontal = to.horizontal ?? '';
  if (differs('vertical')) alignment.Vertical = to.vertical === 'middle' ? 'center' : (to.vertical ?? '');
  if (Object.keys(alignment).length > 0) style.Alignment = alignment;
  if (differs('borders')) style.Border = borders(old, to);
  return style;
}

function borders(old: Style, to: CellStyle): NonNullable<Style['Border']> {
  const diagonals = (old.Border ?? []).filter((border) => border.Type?.startsWith('diagonal'));
  const sides = SIDES.flatMap((side) => {
    const border = to.borders?.[side];
    return border ? [{ Type: side, Style: BORDER_NUMBERS[border.style], Color: border.colour }] : [];
  });
  return [...diagonals, ...sides];
}
