import { partText, type OpenWorkbook } from './open-workbook';
import type { PackageDraft } from './package-draft';
import { decodeXml, encodeXml } from './xml';

/** Elements whose text is a formula: of cells, rules, lists to choose from, charts, sparklines, names. */
const FORMULAS = /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName))(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g;
const PIVOT_SOURCE = /(<(?:[\w.-]+:)?worksheetSource\s[^>]*?sheet=")([^"]*)(")/g;
/** Parts that can refer to a sheet by its name. */
const REFERRING = /^xl\/(?:workbook|(?:worksheets|charts|pivotCache|drawings|chartsheets)\/[^/]+)\.xml$/;

/** Makes formulas in every part of the package follow sheets to their new names. */
export async function followRenamedSheets(
  draft: PackageDraft,
  workbook: OpenWorkbook,
  renamed: readonly { readonly from: string; readonly to: string }[],
): Promise<void> {
  if (renamed.length === 0) return;
  const names = new Map(renamed.map(({ from, to }) => [from.toLowerCase(), to]));
  for (const part of workbook.parts.keys()) {
    if (!REFERRING.test(part)) continue;
    const old = await partText(workbook, part);
    if (old === undefined) continue;
    const xml = old
      .replace(FORMULAS, (whole, open: string, _, text: string, close: string) => {
        const formula = decodeXml(text);
        const followed = followInFormula(formula, names);
        return followed === formula ? whole : open + encodeXml(followed) + close;
      })
      .replace(PIVOT_SOURCE, (whole, before: string, name: string, after: string) => {
        const to = names.get(decodeXml(name).toLowerCase());
        return to === undefined ? whole : before + encodeXml(to) + after;
      });
    if (xml !== old) draft.write(part, xml);
  }
}

// "Plan!A1", "'Action plan'!A1", "'Plan:Figures'!A1"; not "[1]Plan!A1", which is another workbook's.
const SHEET_NAME = /'((?:[^']|'')+)'!|(?<![\].\w'])([A-Za-z_\u00a0-\uffff][\w.\u00a0-\uffff]*)!/g;

function followInFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(SHEET_NAME, (whole: string, quoted: string | undefined, bare: string | undefined) => {
            const ends = (quoted?.replaceAll("''", "'") ?? bare ?? '').split(':');
            if (!ends.some((name) => names.has(name.toLowerCase()))) return whole;
            const followed = ends.map((name) => names.get(name.toLowerCase()) ?? name).join(':');
            return `'${followed.replaceAll("'", "''")}'!`;
          }),
    )
    .join('');
}
