import {
  explainAction,
  explainCriterion,
  explainDeadline,
  explainOwner,
  explainProgress,
  explainResponse,
  isoDay,
  readAction,
  readCriterion,
  readDeadline,
  readHeaderRow,
  readOwner,
  readProgress,
  readResponse,
  type Day,
  type Role,
  type TraceStep,
} from '../core';
import {
  ACTION_WORDS,
  CRITERION_WORDS,
  deadlineWords,
  OWNER_WORDS,
  PROGRESS_WORDS,
  RESPONSE_WORDS,
} from '../report';

/** How a text was understood; the fields that fit what was asked. */
export interface Understood {
  readonly text: string;
  readonly kind: string;
  /** "YYYY-MM-DD"; only of deadlines. */
  readonly due?: string | null;
  readonly assumed?: readonly string[];
  /** 0 to 100; only of progress that states one. */
  readonly percent?: number;
  /** "YYYY-MM-DD"; the newest date that progress states. */
  readonly date?: string;
  /** "YYYY-MM-DD": the due day with day and month the other way round. */
  readonly couldAlsoBe?: string;
  /** What has to happen first. */
  readonly waitsFor?: string;
  /** Each owner, where a cell names several. */
  readonly owners?: readonly { readonly kind: string; readonly text: string }[];
  /** What a response is tied to or set against: "subject to funding". */
  readonly qualifier?: string;
  readonly why: string;
  /** How the reading came about, where that was asked for. */
  readonly steps?: readonly TraceStep[];
}

/** A row of titles and what each column holds. */
export interface UnderstoodHeader {
  readonly cells: readonly string[];
  readonly roles: readonly Role[];
}

export type Subject = 'deadline' | 'progress' | 'owner' | 'response' | 'criterion' | 'action';

/**
 * Reads a text as the cell of a tracker; the as-at date adds to a deadline's reason how far off it is, and tells which
 * period of a recurring one is running.
 */
export function understand(
  subject: Subject,
  text: string,
  asAt: Day | undefined,
  explain = false,
): Understood {
  switch (subject) {
    case 'deadline':
      return understandDeadline(text, asAt, explain);
    case 'progress': {
      const reading = readProgress(text, asAt);
      const { percent, date } = reading;
      return {
        ...explained(reading, PROGRESS_WORDS, explain ? explainProgress(text, asAt) : undefined),
        ...(percent !== undefined && { percent }),
        ...(date !== undefined && { date: isoDay(date) }),
      };
    }
    case 'owner': {
      const reading = readOwner(text);
      const owners = reading.owners.map(({ kind, text: words }) => ({ kind, text: words }));
      return {
        ...explained(reading, OWNER_WORDS, explain ? explainOwner(text) : undefined),
        ...(owners.length > 1 && { owners }),
      };
    }
    case 'response': {
      const reading = readResponse(text);
      return {
        ...explained(reading, RESPONSE_WORDS, explain ? explainResponse(text) : undefined),
        ...(reading.qualifier && { qualifier: reading.qualifier.text }),
      };
    }
    case 'criterion':
      return explained(readCriterion(text), CRITERION_WORDS, explain ? explainCriterion(text) : undefined);
    case 'action':
      return explained(readAction(text), ACTION_WORDS, explain ? explainAction(text) : undefined);
  }
}

function explained<Kind extends string>(
  { kind, text }: { readonly kind: Kind; readonly text: string },
  words: Readonly<Record<Kind, string>>,
  steps?: readonly TraceStep[],
): Understood {
  return { text, kind, why: words[kind], ...(steps && { steps }) };
}

function understandDeadline(text: string, asAt: Day | undefined, explain: boolean): Understood {
  const context = asAt === undefined ? {} : { asAt };
  const reading = readDeadline(text, context);
  const { kind, due, assumed, couldAlsoBe, waitsFor } = reading;
  return {
    text,
    kind,
    due: due === null ? null : isoDay(due),
    assumed,
    ...(couldAlsoBe !== undefined && { couldAlsoBe: isoDay(couldAlsoBe) }),
    ...(waitsFor !== undefined && { waitsFor }),
    why: deadlineWords(reading, asAt),
    ...(explain && { steps: explainDeadline(text, context) }),
  };
}

/** Reads cells separated by " | " as a tracker's header; where they are none, each title is read by itself. */
export function understandHeader(row: string): UnderstoodHeader {
  const cells = row.split('|').map((cell) => cell.trim());
  return { cells, roles: readHeaderRow(cells) };
}
