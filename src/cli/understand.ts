import {
  explainAction,
  explainCriterion,
  explainDeadline,
  explainOwner,
  explainProgress,
  explainResponse,
  isoDay,
  lexiconsFor,
  readAction,
  readCriterion,
  readDeadline,
  readHeaderRow,
  readOwner,
  readProgress,
  readResponse,
  type Config,
  type Day,
  type DeadlineContext,
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
import type { SUBJECTS } from './commands';

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

type Subject = (typeof SUBJECTS)[number];

/** What beside the text bears on a reading. */
export interface ReadingContext {
  readonly asAt: Day | undefined;
  readonly config: Config;
  /** Are the steps of each reading to be told? */
  readonly explain: boolean;
}

/**
 * Gives what reads a text as the cell of a tracker; the as-at date adds to a deadline's reason how far off it is, and tells which
 * period of a recurring one is running.
 */
export function readerOf(
  subject: Subject,
  { asAt, config, explain }: ReadingContext,
): (text: string) => Understood {
  const { action, criterion, owner, progress, response } = lexiconsFor(config.words);
  const steps = (tell: () => readonly TraceStep[]): readonly TraceStep[] | undefined =>
    explain ? tell() : undefined;
  switch (subject) {
    case 'deadline':
      return (text) =>
        understandDeadline(text, { ...(asAt !== undefined && { asAt }), rules: config.deadline }, explain);
    case 'progress':
      return (text) => {
        const reading = readProgress(text, asAt, progress);
        const { percent, date } = reading;
        return {
          ...explained(
            reading,
            PROGRESS_WORDS,
            steps(() => explainProgress(text, asAt, progress)),
          ),
          ...(percent !== undefined && { percent }),
          ...(date !== undefined && { date: isoDay(date) }),
        };
      };
    case 'owner':
      return (text) => {
        const reading = readOwner(text, owner);
        const owners = reading.owners.map(({ kind, text: words }) => ({ kind, text: words }));
        return {
          ...explained(
            reading,
            OWNER_WORDS,
            steps(() => explainOwner(text, owner)),
          ),
          ...(owners.length > 1 && { owners }),
        };
      };
    case 'response':
      return (text) => {
        const reading = readResponse(text, response);
        return {
          ...explained(
            reading,
            RESPONSE_WORDS,
            steps(() => explainResponse(text, response)),
          ),
          ...(reading.qualifier && { qualifier: reading.qualifier.text }),
        };
      };
    case 'criterion':
      return (text) =>
        explained(
          readCriterion(text, criterion),
          CRITERION_WORDS,
          steps(() => explainCriterion(text, criterion)),
        );
    case 'action':
      return (text) =>
        explained(
          readAction(text, action),
          ACTION_WORDS,
          steps(() => explainAction(text, action)),
        );
  }
}

function explained<Kind extends string>(
  { kind, text }: { readonly kind: Kind; readonly text: string },
  words: Readonly<Record<Kind, string>>,
  steps?: readonly TraceStep[],
): Understood {
  return { text, kind, why: words[kind], ...(steps && { steps }) };
}

function understandDeadline(text: string, context: DeadlineContext, explain: boolean): Understood {
  const reading = readDeadline(text, context);
  const { kind, due, assumed, couldAlsoBe, waitsFor } = reading;
  return {
    text,
    kind,
    due: isoDay(due),
    assumed,
    ...(couldAlsoBe !== undefined && { couldAlsoBe: isoDay(couldAlsoBe) }),
    ...(waitsFor !== undefined && { waitsFor }),
    why: deadlineWords(reading, context.asAt),
    ...(explain && { steps: explainDeadline(text, context) }),
  };
}

/** Reads cells separated by " | " as a tracker's header; where they are none, each title is read by itself. */
export function understandHeader(row: string): UnderstoodHeader {
  const cells = row.split('|').map((cell) => cell.trim());
  return { cells, roles: readHeaderRow(cells) };
}
