/** What words are made of: one text, or runs that are joined, with readings printed above them. */
const WORDS = ['t', 'r', 'rPh', 'phoneticPr'];

/** What may stand in the elements between a sheet and its words; what others hold does not matter here. */
const CHILDREN = new Map(
  Object.entries({
    sheetData: ['row'],
    row: ['c', 'extLst'],
    c: ['f', 'v', 'is', 'extLst'],
    is: WORDS,
    sst: ['si', 'extLst'],
    si: WORDS,
    r: ['rPr', 't'],
  }).map(([parent, children]) => [parent, new Set(children)]),
);

/** Where else than here an element would be passed over with all that it holds. */
const PARENTS = new Map([
  ['row', 'sheetData'],
  ['c', 'row'],
  ['si', 'sst'],
]);

/**
 * Watches over the shape of a sheet’s cells and of their words. An element that stands where none of its name can would
 * be passed over in silence, and an action missed that way is worse than a workbook refused; Excel refuses it, too.
 */
export class ShapeGuard {
  /** What stands only once, and was met in this cell or among these words. */
  private readonly met = new Set<string>();

  /** Throws an Error where an element cannot stand in its parent, or not once more. */
  open(element: string, parent: string): void {
    if (CHILDREN.get(parent)?.has(element) === false) throw strange(element, parent);
    if ((PARENTS.get(element) ?? parent) !== parent) throw strange(element, parent);
    if (element === 'c' || element === 'si') this.met.clear();
    if (parent !== 'c' && (element !== 't' || parent === 'r' || parent === 'rPh')) return;
    if (this.met.has(element)) throw strange(element, parent);
    this.met.add(element);
  }
}

function strange(element: string, parent: string): Error {
  return new Error(`There is an element ‘${element}’ in ‘${parent}’ that cannot be there.`);
}
