/** What a command has to say. */
export interface Outcome {
  /** For standard output, with its line breaks. */
  readonly output: string;
  /** Sentences for standard error about what did not stop the work. */
  readonly remarks?: readonly string[];
  readonly exitCode: 0 | 1;
}
