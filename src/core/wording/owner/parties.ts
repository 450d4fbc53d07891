import type { OwnerPart } from '../../model/readings';
import type { DescribedPiece } from './piece-kind';

// "Lead: ", "lead officer – "
const LEAD_BEFORE = /\b(?:lead|leading|led by|accountable)(?: officer| owner| director)?\s*[:–-]\s*$/i;
// " (lead)", " – lead", " [Lead officer]"
const LEAD_AFTER = /^\s*(?:[([]|[–-]\s)\s*(?:the )?(?:overall |joint )?(?:lead|leading|accountable)\b/i;
// "Support: ", "assisted by – "
const HELP_BEFORE =
  /\b(?:support|supporting|supported by|assisting|assisted by|consulted|informed)(?: officers?)?\s*[:–-]\s*$/i;
// " (support)", " – supporting"
const HELP_AFTER =
  /^\s*(?:[([]|[–-]\s)\s*(?:in )?(?:support|supporting|assist|assisting|consulted|informed|advice|advisory)\b/i;

/** How much of the cell around an owner is looked at for what it is called. */
const AROUND = 40;

/** Everyone whom a cell names, and those of them who own what it is about. */
export interface Parties {
  readonly all: readonly OwnerPart[];
  readonly owning: readonly OwnerPart[];
}

/**
 * Tells those who own it from those who help, are asked or are acted for. Who stands behind "supported by", "in
 * consultation with", "on behalf of" or "through its" owns nothing. Behind a plain "with", or where the cell itself gives
 * each a part ("Lead: …; Support: …"), all are owners, of whom some only help.
 */
export function partiesOf(
  owners: readonly OwnerPart[],
  groups: readonly (readonly DescribedPiece[])[],
  text: string,
): Parties {
  if (owners.length < 2) return { all: owners, owning: owners };
  const isCalled = (before: RegExp, after: RegExp, { span }: OwnerPart): boolean =>
    before.test(text.slice(Math.max(0, span.start - AROUND), span.start)) ||
    after.test(text.slice(span.end, span.end + AROUND)) ||
    // The brackets may be counted as the owner's own.
    after.test(text.slice(span.start, span.end).replace(/^[^([]*/, ''));
  const leads = owners.filter((owner) => isCalled(LEAD_BEFORE, LEAD_AFTER, owner));
  const owning: OwnerPart[] = [];
  let stands: 'apart' | 'with' | 'beside' = 'apart';
  const all = owners.map((owner, i) => {
    const { joiner } = groups[i]![0]!;
    if (joiner === 'with' || joiner === 'beside') stands = i > 0 ? joiner : 'apart';
    else if (joiner === 'break' || joiner === 'newline') stands = 'apart';
    const isHelper =
      stands !== 'apart' ||
      (leads.length === 1 && owner !== leads[0]) ||
      (i > 0 && isCalled(HELP_BEFORE, HELP_AFTER, owner));
    if (stands !== 'beside' || leads.length === 1) owning.push(owner);
    return isHelper ? { ...owner, isHelper: true as const } : owner;
  });
  return { all, owning };
}
