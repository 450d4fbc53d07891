/**
 * Number formats that a file names by number alone (ECMA-376 part 1, 18.8.30), as Excel shows them with United
 * States settings, which is also what Office.js gives. Numbers 27 to 36 and 50 to 58 are East Asian dates.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The format with this number, given the formats the workbook defines itself. */
export function numberFormatOf(id: number, own: ReadonlyMap<number, string>): string {
  const known = own.get(id) ?? BUILT_IN[id];
  if (known !== undefined) return known;
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'yyyy-mm-dd' : 'General';
}

/** The number of a format that needs no definition, or undefined. */
export function builtInNumberOf(format: string): number | undefined {
  const found = Object.entries(BUILT_IN).find(([, known]) => known === format);
  return found ? Number(found[0]) : undefined;
}
