import type { Notice } from './session-state';

/** What could not be read or used is told, though the rest went well. */
export function noticeOf(problems: readonly string[]): Notice | null {
  return problems.length === 0 ? null : { tone: 'problem', text: problems.join(' ') };
}

/** Both in one. */
export function joined(one: Notice | null, other: Notice | null): Notice | null {
  if (!one || !other) return one ?? other;
  const details = [...(one.details ?? []), ...(other.details ?? [])];
  const place = one.place ?? other.place;
  return {
    tone: one.tone === 'problem' ? 'problem' : other.tone,
    text: `${one.text} ${other.text}`,
    ...(place && { place }),
    ...(details.length > 0 && { details }),
  };
}
