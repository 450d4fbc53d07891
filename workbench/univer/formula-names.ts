/**
 * Excel stores the functions of add-ins as "_xldudf_RECS_STATUS" and those newer than the file format as
 * "_xlfn.XLOOKUP"; in the grid they are RECS.STATUS and XLOOKUP.
 */

const CUSTOM = /_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_.]+)(?=\s*\()/gi;
const NEWER = /_xlfn\.(?:_xlws\.)?|_xlpm\./gi;

/** Functions that a file names with a prefix. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['_xlfn._xlws.', 'FILTER SORT'],
  [
    '_xlfn.',
    'ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT HSTACK IFNA IFS ' +
      'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN ' +
      'SEQUENCE SHEET SHEETS SINGLE SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR ' +
      'UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR',
  ],
];
const PREFIX_OF = new Map(
  PREFIXES.flatMap(([prefix, names]) => names.split(' ').map((name) => [name, prefix] as const)),
);

/** A formula as it stands in a file, in the names the grid shows. */
export function formulaFromFile(formula: string): string {
  return outsideText(formula, (part) => part.replace(CUSTOM, '$1.$2').replace(NEWER, ''));
}

/** The custom functions a file's formula names, in the grid's spelling, upper case. */
export function customNamesInFile(formula: string): string[] {
  return [...formula.matchAll(CUSTOM)].map(([, space, name]) => `${space}.${name}`.toUpperCase());
}

/** A formula as the grid has it, in the names a file uses. */
export function formulaForFile(formula: string, customNames: ReadonlySet<string>): string {
  return outsideText(formula, (part) =>
    part.replace(/[A-Za-z_][A-Za-z0-9_.]*(?=\s*\()/g, (name) => {
      const upper = name.toUpperCase();
      if (customNames.has(upper)) return `_xldudf_${name.replace('.', '_')}`;
      return (PREFIX_OF.get(upper) ?? '') + name;
    }),
  );
}

/** The functions a formula of the grid names, upper case. */
export function functionNames(formula: string): string[] {
  const names: string[] = [];
  outsideText(formula, (part) => {
    for (const [name] of part.matchAll(/[A-Za-z_][A-Za-z0-9_.]*(?=\s*\()/g)) names.push(name.toUpperCase());
    return part;
  });
  return names;
}

/** Leaves what stands in double quotes (text) and single quotes (sheet names) as it is. */
function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
