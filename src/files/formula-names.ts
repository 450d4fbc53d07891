/**
 * Functions that Excel added after 2007 stand in files with a prefix, which nobody sees on the sheet. Those listed
 * are the ones people type; a formula that is not changed keeps whatever its file says.
 */
const PREFIXED = new Set(
  (
    'ACOT AGGREGATE BITAND BITOR CEILING.MATH CONCAT DAYS FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM LET LAMBDA ' +
    'MAXIFS MINIFS NUMBERVALUE SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTJOIN TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL ' +
    'TOROW UNIQUE VSTACK HSTACK WRAPCOLS WRAPROWS TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND RANDARRAY XLOOKUP XMATCH ' +
    'XOR BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOMITTED'
  ).split(' '),
);
/** These two carry a second prefix. */
const WORKSHEET_PREFIXED = new Set(['FILTER', 'SORT']);

/** Excel stores an add-in's function RECS.STATUS under this prefix, with the dot as an underscore. */
const OWN_STORED = /_xldudf_RECS_(\w+)/gi;
const OWN_SHOWN = /\bRECS\.(\w+)(?=\s*\()/gi;

/** A formula as it stands in a file, made one as people see it; both without their "=". */
export function shownFormula(stored: string): string {
  return outsideQuotes(stored, (part) =>
    part
      .replace(OWN_STORED, (_, name: string) => `RECS.${name.toUpperCase()}`)
      .replace(/_xlfn\.|_xlws\.|_xlpm\./gi, ''),
  );
}

/** A formula as people see it, made one for a file; both without their "=". */
export function storedFormula(shown: string): string {
  return outsideQuotes(shown, (part) =>
    part
      .replace(OWN_SHOWN, (_, name: string) => `_xldudf_RECS_${name.toUpperCase()}`)
      .replace(/(?<![\w.])([A-Z][A-Z.]*)(?=\()/gi, (name: string) => prefixed(name)),
  );
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_PREFIXED.has(upper)) return `_xlfn._xlws.${upper}`;
  return PREFIXED.has(upper) ? `_xlfn.${upper}` : name;
}

/** Texts ("…") and sheet names ('…') are never touched. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
