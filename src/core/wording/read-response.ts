import { isBlankMark, isPlaceholder, squeezed } from '../model/plain-text';
import type { Reading, ResponseKind } from '../model/report';

/** The first that matches counts: what limits an acceptance comes before the acceptance. */
const KINDS: readonly (readonly [kind: ResponseKind, pattern: RegExp])[] = [
  [
    'rejected',
    /\b(?:reject(?:s|ed)?|not (?:accepted|agreed|supported)|(?:do|does|did) not (?:accept|agree)|declined|refused|disagree[ds]?)\b/,
  ],
  ['in-principle', /\bin principle\b/],
  [
    'accepted-in-part',
    /\b(?:in part|part(?:ly|ially)[ -](?:accept|agree)(?:ed|s)?|(?:accept|agree)(?:ed|s)? (?:in part|partly|partially|with amendments?))\b/,
  ],
  ['accepted', /\b(?:accept(?:s|ed)?|agree(?:s|d)?|supported|approved|endorsed|yes)\b/],
  ['noted', /\b(?:noted?|under consideration|deferred|considering)\b/],
];

/** Whether a recommendation was accepted, by the words of a response cell. */
export function readResponse(text: string): Reading<ResponseKind> {
  if (isBlankMark(text) || isPlaceholder(text)) return { kind: 'none', text };
  const words = squeezed(text);
  return { kind: KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unclear', text };
}
