import { isPointer, withoutClosingMark } from '../model/plain-text';
import { oneLine } from '../model/prose';
import type { OwnerReading } from '../model/readings';
import { BLANKS } from './criterion/blanks';
import { isNone } from './criterion/whole-cell';
import { isNoName, isProse, saysNobody, saysVacant } from './owner/nobody';
import { referencesIn } from './owner/references';
import type { Readers } from './readers';

/**
 * Readers for a judgement of colours, which asks of an owner and a criterion only whether there is one: what each cell
 * says before its words are looked up. They know no words of progress, actions and responses at all: those are for
 * trackers that have no such column.
 */
export const AT_A_GLANCE: Readers = {
  action: () => ({ kind: 'blank', text: '', rests: [], escapes: [], parts: 0, promises: [], weak: [] }),
  criterion: (text) => ({
    kind: isNone(text, { blanks: BLANKS }) ? 'blank' : 'vague',
    text,
    rests: [],
    measures: [],
    evidence: [],
    comparatives: [],
    countables: [],
  }),
  owner: (text) => ownerAtAGlance(text) ?? { kind: 'unclear', text, owners: [] },
  progress: () => ({ kind: 'blank', text: '' }),
  response: () => ({ kind: 'none', text: '', rests: [] }),
  // A formula that is judged by colours is given no action beside its progress.
  settle: (progress) => progress,
};

/** Can it be told whether an owner cell names anybody, without looking up its words? */
export function isToldAtAGlance(text: string): boolean {
  return ownerAtAGlance(text) !== undefined;
}

/** Nobody, or somebody unread; undefined where the words tell which: "Service Manager (vacant)", "As above and Clerk". */
function ownerAtAGlance(text: string): OwnerReading | undefined {
  const nobody: OwnerReading = { kind: 'none', text, owners: [] };
  const somebody: OwnerReading = { kind: 'unclear', text, owners: [] };
  const mark = withoutClosingMark(text);
  if (isNoName(mark)) return nobody;
  if (isPointer(mark)) return { ...nobody, isPointer: true };
  if (isProse(text)) return somebody;
  const { rest, isPointer: isPartPointer, appliesBelow } = referencesIn(text);
  const plain = oneLine(rest);
  if (saysNobody(plain)) return nobody;
  return isPartPointer || appliesBelow || saysVacant(plain) ? undefined : somebody;
}
