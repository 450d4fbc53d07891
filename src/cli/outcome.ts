import type { Pieces } from './print';

/** What a command has to say. */
export interface Outcome {
  /** For standard output, piece after piece, with its line breaks. */
  readonly output: Pieces;
  /** Sentences for standard error about what did not stop the work. */
  readonly remarks?: readonly string[];
  /** 2 where part of what was asked could not be done. */
  readonly exitCode: 0 | 1 | 2;
}
