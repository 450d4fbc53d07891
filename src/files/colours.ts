import { partText, readRelationships, walkFile, type OpenWorkbook } from './open-workbook';
import { attribute, wholeNumber } from './xml';

/** The default palette of older workbooks (ECMA-376 part 1, 18.8.27), from index 8 on; the first eight repeat it. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme's colours in the order in which cells number them: light and dark come in pairs, light first. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** The colours of the workbook's theme, as "RRGGBB". */
export async function readTheme(workbook: OpenWorkbook): Promise<string[]> {
  const relationships = await readRelationships(workbook, workbook.workbookPart);
  const part = relationships.find((relationship) => relationship.type === 'theme')?.part;
  const xml = part === undefined ? undefined : await partText(workbook, part);
  const colours = THEME_ORDER.map(() => '000000');
  let place = -1;
  let isInScheme = false;
  walkFile(workbook.name, xml ?? '', {
    open(element, attributes) {
      if (element === 'clrScheme') isInScheme = true;
      else if (isInScheme && THEME_ORDER.includes(element)) place = THEME_ORDER.indexOf(element);
      else if (isInScheme && place >= 0) {
        const value = element === 'srgbClr' ? attribute(attributes, 'val') : attribute(attributes, 'lastClr');
        if (value !== undefined) colours[place] = value.toUpperCase();
      }
    },
    close(element) {
      if (element === 'clrScheme') isInScheme = false;
      else if (element === THEME_ORDER[place]) place = -1;
    },
  });
  return colours;
}

/** The colour that an element's attributes name, as "#RRGGBB"; undefined for the automatic one. */
export function colourOf(attributes: string, theme: readonly string[]): string | undefined {
  const rgb = attribute(attributes, 'rgb');
  const place = wholeNumber(attributes, 'theme');
  const index = wholeNumber(attributes, 'indexed');
  const base = rgb !== undefined ? rgb.slice(-6) : place !== undefined ? theme[place] : paletteColour(index);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, Number(attribute(attributes, 'tint') ?? 0)).toUpperCase()}`;
}

function paletteColour(index: number | undefined): string | undefined {
  return index === undefined ? undefined : PALETTE[index < 8 ? index : index - 8];
}

/** Lightens (tint above 0) or darkens by changing the luminance alone (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (!tint) return hex;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : high === red
        ? ((green - blue) / spread + 6) % 6
        : high === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const changed = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const part = (offset: number) => {
    const step = (hue + offset) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(step - 3) - 1));
    return changed + chroma * (share - 0.5);
  };
  return [part(0), part(4), part(2)]
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
