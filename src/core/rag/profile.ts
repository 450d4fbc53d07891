import type { Rag, Status } from '../model/report';

/** What an action lacks, or what speaks against it. */
export type Gap = 'owner' | 'due' | 'criterion' | 'contradiction';

/** One line of a profile: it holds when the status is among those named and every gap named is there. */
export interface ProfileLine {
  readonly status?: readonly Status[];
  readonly gaps?: readonly Gap[];
  readonly rag: Rag;
}

/** A named RAG scheme. The first line that holds gives the colour; the last holds always. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly ProfileLine[];
}

/** The line of a profile that gives an action its colour. */
export function lineFor(profile: Profile, status: Status, gaps: readonly Gap[]): ProfileLine {
  const line = profile.lines.find(
    (candidate) =>
      (candidate.status?.includes(status) ?? true) &&
      (candidate.gaps ?? []).every((gap) => gaps.includes(gap)),
  );
  if (!line) throw new Error(`The profile ‘${profile.name}’ has no line for ${status}.`);
  return line;
}
