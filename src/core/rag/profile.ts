import type { Gap, Profile, ProfileLine, Range } from '../model/profile';
import type { ProgressKind, Status } from '../model/report';

/** What the lines of a profile ask of an action. */
export interface ProfileFacts {
  readonly status: Status;
  readonly gaps: readonly Gap[];
  readonly progress: ProgressKind;
  /** A stated percentage of the work. */
  readonly percent: number | null;
  /** Days by which the due day has passed, negative before it; null without one. */
  readonly daysLate: number | null;
  readonly finishedLate: boolean;
}

/** The line of a profile that gives an action its colour. */
export function lineFor(profile: Profile, facts: ProfileFacts): ProfileLine {
  const line = profile.lines.find((candidate) => holds(candidate, facts));
  if (!line) throw new Error(`The profile ‘${profile.name}’ has no line for ${facts.status}.`);
  return line;
}

function holds(line: ProfileLine, facts: ProfileFacts): boolean {
  return (
    (line.status?.includes(facts.status) ?? true) &&
    (line.gaps?.every((gap) => facts.gaps.includes(gap)) ?? true) &&
    (line.progress?.includes(facts.progress) ?? true) &&
    (line.percent === undefined || isWithin(facts.percent, line.percent)) &&
    (line.daysLate === undefined || isWithin(facts.daysLate, line.daysLate)) &&
    (line.finishedLate === undefined || line.finishedLate === facts.finishedLate)
  );
}

function isWithin(value: number | null, { least = -Infinity, most = Infinity }: Range): boolean {
  return value !== null && value >= least && value <= most;
}
