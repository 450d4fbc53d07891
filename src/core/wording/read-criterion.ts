import { isBlankMark, isPlaceholder, isPointer, squeezed } from '../model/plain-text';
import type { CriterionKind, Reading } from '../model/report';

/** A number, a share, or a count of all or none. */
const MEASURE = /\d|\b(?:all|every|each|none|no more than|zero|one|two|three|half|per ?cent)\b/;

/** Something that can be shown: a document, a decision, a survey. */
const EVIDENCE =
  /\b(?:approved?|signed off|published|adopted|agreed by|list|polic(?:y|ies)|survey|audit|register|dashboard|report(?:ed)?|minutes?|certificate|accreditation|contract|guidance|procedure|strategy|plan)\b/;

/** The work itself rather than what comes of it. */
const ACTIVITY =
  /\b(?:sessions?|meetings?|training|briefings?|workshops?)\b.*\b(?:held|taken place|take place|delivered|provided|attended)\b/;

/** How success will be known, by the words of a criterion cell. */
export function readCriterion(text: string): Reading<CriterionKind> {
  if (isBlankMark(text) || isPlaceholder(text)) return { kind: 'blank', text };
  if (isPointer(text)) return { kind: 'pointer', text };
  const words = squeezed(text);
  if (ACTIVITY.test(words)) return { kind: 'activity', text };
  if (MEASURE.test(words)) return { kind: 'measurable', text };
  return { kind: EVIDENCE.test(words) ? 'evidenced' : 'vague', text };
}
