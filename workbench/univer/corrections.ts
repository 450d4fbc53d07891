import { FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';

const placeOf = FormulaDependencyTreeVirtual.prototype.toRTreeItem;

/**
 * The formula of a conditional format is worked out for each cell of its range, in places of its own that are no
 * cells. Univer counts those places from one above and left of A1, and so takes them for the cells at the top left
 * of the sheet and works out anew, without need, whatever depends on these.
 */
FormulaDependencyTreeVirtual.prototype.toRTreeItem = function (this: FormulaDependencyTreeVirtual) {
  return this.refTree?.formulaId == null ? placeOf.call(this) : [];
};
