import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Border, CellStyle } from '../../src/files/contents';
import type { StylePatch } from '../host/spreadsheet';

type Side = 'top' | 'right' | 'bottom' | 'left';
type UniverStyle = { [Property in keyof IStyleData]: IStyleData[Property] | null };

const SIDES: readonly (readonly [Side, 't' | 'r' | 'b' | 'l'])[] = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
];
const LINES: readonly (readonly [Border['style'], BorderStyleTypes])[] = [
  ['thin', BorderStyleTypes.THIN],
  ['medium', BorderStyleTypes.MEDIUM],
  ['thick', BorderStyleTypes.THICK],
  ['dashed', BorderStyleTypes.DASHED],
  ['dotted', BorderStyleTypes.DOTTED],
  ['double', BorderStyleTypes.DOUBLE],
  ['hair', BorderStyleTypes.HAIR],
];
/** Lines only Univer's own border menu can make, and the nearest the contents know. */
const NEAREST_LINES = new Map<BorderStyleTypes, Border['style']>([
  ...LINES.map(([name, line]) => [line, name] as const),
  [BorderStyleTypes.DASH_DOT, 'dashed'],
  [BorderStyleTypes.DASH_DOT_DOT, 'dotted'],
  [BorderStyleTypes.MEDIUM_DASHED, 'dashed'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'dashed'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'dotted'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'dashed'],
]);
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** Univer's form of a patch: what is undefined stays out, null takes away. */
export function toUniverStyle(patch: StylePatch): UniverStyle {
  const style: UniverStyle = {};
  const { numberFormat, fill, fontColour, fontName, fontSize } = patch;
  if (numberFormat !== undefined)
    style.n = numberFormat === null || numberFormat === 'General' ? null : { pattern: numberFormat };
  if (fill !== undefined) style.bg = fill === null ? null : { rgb: fill };
  if (fontColour !== undefined) style.cl = fontColour === null ? null : { rgb: fontColour };
  if (fontName !== undefined) style.ff = fontName;
  if (fontSize !== undefined) style.fs = fontSize;
  if (patch.bold !== undefined) style.bl = patch.bold ? 1 : null;
  if (patch.italic !== undefined) style.it = patch.italic ? 1 : null;
  if (patch.underline !== undefined) style.ul = patch.underline ? { s: 1 } : null;
  if (patch.strikethrough !== undefined) style.st = patch.strikethrough ? { s: 1 } : null;
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : null;
  if (patch.horizontal !== undefined) style.ht = patch.horizontal && HORIZONTAL[patch.horizontal];
  if (patch.vertical !== undefined) style.vt = patch.vertical && VERTICAL[patch.vertical];
  if (patch.borders !== undefined) style.bd = patch.borders && toUniverBorders(patch.borders);
  return style;
}

/** The style without its absent properties, for Univer's snapshots, which hold no nulls. */
export function toUniverStyleData(style: CellStyle): IStyleData {
  return Object.fromEntries(
    Object.entries(toUniverStyle(style)).filter(([, value]) => value !== null),
  ) as IStyleData;
}

function toUniverBorders(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const [side, key] of SIDES) {
    const border = borders[side];
    const line = border && LINES.find(([name]) => name === border.style)?.[1];
    if (border && line !== undefined) data[key] = { s: line, cl: { rgb: border.colour } };
  }
  return data;
}

/** Properties that are not set are absent, except the number format, which is then "General". */
export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return { numberFormat: 'General' };
  const borders = fromUniverBorders(style.bd);
  const fill = colour(style.bg?.rgb);
  const fontColour = colour(style.cl?.rgb);
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  return {
    numberFormat: style.n?.pattern ?? 'General',
    ...(fill && { fill }),
    ...(fontColour && { fontColour }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(borders && { borders }),
  };
}

/** One text for styles that look the same, in whatever order their properties were set. */
export function styleKey(style: CellStyle): string {
  return JSON.stringify(fromUniverStyle(toUniverStyleData(style)));
}

function fromUniverBorders(data: Nullable<IBorderData>): CellStyle['borders'] {
  const borders: Partial<Record<Side, Border>> = {};
  for (const [side, key] of SIDES) {
    const border = data?.[key];
    const style = border && NEAREST_LINES.get(border.s);
    if (border && style) borders[side] = { style, colour: colour(border.cl?.rgb) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** Univer's colour menus also write "rgb(255, 0, 0)". */
function colour(text: Nullable<string>): string | undefined {
  if (!text) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) return text.toUpperCase();
  return (
    '#' +
    parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()
  );
}

function keyOf<Key extends string>(record: Record<Key, number>, value: Nullable<number>): Key | undefined {
  return (Object.keys(record) as Key[]).find((key) => record[key] === value);
}
