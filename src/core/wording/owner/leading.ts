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

/**
 * Marks the owners that only help: those after "supported by" or "with", those called support, and all others where
 * one is called the lead.
 */
export function withHelpers(
  owners: readonly OwnerPart[],
  groups: readonly (readonly DescribedPiece[])[],
  text: string,
): OwnerPart[] {
  if (owners.length < 2) return [...owners];
  const isCalled = (before: RegExp, after: RegExp, { span }: OwnerPart): boolean =>
    before.test(text.slice(Math.max(0, span.start - AROUND), span.start)) ||
    after.test(text.slice(span.end, span.end + AROUND)) ||
    // The brackets may be counted as the owner's own.
    after.test(text.slice(span.start, span.end).replace(/^[^([]*/, ''));
  const leads = owners.filter((owner) => isCalled(LEAD_BEFORE, LEAD_AFTER, owner));
  let isAfterWith = false;
  return owners.map((owner, i) => {
    const { joiner } = groups[i]![0]!;
    if (joiner === 'with') isAfterWith = i > 0;
    else if (joiner === 'break' || joiner === 'newline') isAfterWith = false;
    const isHelper =
      isAfterWith ||
      (leads.length === 1 && owner !== leads[0]) ||
      (i > 0 && isCalled(HELP_BEFORE, HELP_AFTER, owner));
    return isHelper ? { ...owner, isHelper: true } : owner;
  });
}
