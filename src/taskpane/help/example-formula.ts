import { cellAddress, type Block, type Role } from '../../core';

/** A custom function as the add-in's own list of them has it. */
export interface DescribedFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

const ROLES: Readonly<Record<string, Role>> = {
  deadline: 'deadline',
  progress: 'progress',
  owner: 'owner',
  criterion: 'success',
  action: 'action',
  response: 'response',
};

/**
 * A formula to begin with: in the cells of a tracker's first action where there is one, else the one that the
 * description gives, else without arguments.
 */
export function exampleFormula({ name, description, parameters }: DescribedFunction, block?: Block): string {
  // A function of one kind of cell is called after it: OWNER takes a text, that of an owner cell.
  const wanted = parameters.map(
    (parameter) => ROLES[parameter.name === 'text' ? name.toLowerCase() : parameter.name],
  );
  const last = Math.max(
    -1,
    ...wanted.map((role, index) => (role && block?.columns[role] !== undefined ? index : -1)),
  );
  if (block && last >= 0) {
    const cells = wanted.slice(0, last + 1).map((role) => {
      const column = role && block.columns[role];
      return column === undefined ? '' : cellAddress(block.firstRow, column);
    });
    return `=RECS.${name}(${cells.join(', ')})`;
  }
  return /=RECS\.\w+\([^()]*\)/.exec(description)?.[0] ?? `=RECS.${name}()`;
}
