import { sharesCell, type Action } from './action';
import { isStep, type InSteps } from './in-steps';
import { oneLine } from './prose';

/** How an owner's name stands in most rows of a tracker. */
export interface UsualForm {
  readonly text: string;
  readonly rows: number;
}

/**
 * The owners of a tracker that are written in several ways, each by its usual form: of two that are as common, the
 * first. Gives for an action the form its own owner has elsewhere; undefined where there is but one.
 */
export function* usualForms(actions: readonly Action[]): InSteps<(action: Action) => UsualForm | undefined> {
  const owners = new Map<string, { readonly written: Set<string>; readonly forms: Map<string, number> }>();
  for (const [index, action] of actions.entries()) {
    if (isStep(index)) yield index / actions.length;
    const key = ownerKey(action);
    if (key === undefined) continue;
    const written = ownerCell(action)!;
    const owner = owners.get(key) ?? { written: new Set(), forms: new Map() };
    const form = oneLine(written);
    owner.written.add(written);
    owner.forms.set(form, (owner.forms.get(form) ?? 0) + 1);
    owners.set(key, owner);
  }
  return (action) => {
    const owner = owners.get(ownerKey(action) ?? '');
    if (!owner || owner.written.size < 2) return undefined;
    const [text, rows] = [...owner.forms].reduce((best, one) => (one[1] > best[1] ? one : best));
    return { text, rows };
  };
}

function ownerCell(action: Action): string | undefined {
  // Another spelling would put another row's date in the place of this one's.
  if (sharesCell(action, 'owner', 'deadline')) return undefined;
  const value = action.cell('owner')?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The same for every spelling of one owner; undefined where a cell holds several, nobody, or points elsewhere. */
function ownerKey(action: Action): string | undefined {
  const { kind, owners, isPointer, appliesBelow, inheritedFrom } = action.owner;
  const written = ownerCell(action);
  const [owner] = owners;
  if (!owner || owners.length > 1 || written === undefined) return undefined;
  if (isPointer || appliesBelow || inheritedFrom !== undefined) return undefined;
  if (kind !== 'named-person') return kind === 'unclear' ? undefined : `${kind} ${owner.key}`;
  // "Nadia Fell" and "Nadia Fell, Resilience Officer" are one person, but not two spellings.
  return `${kind} ${owner.key} ${written.match(/\p{L}+/gu)?.length}`;
}
