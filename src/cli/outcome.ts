/** What a command has to say. */
export interface Outcome {
  /** For standard output, with its line breaks. */
  readonly output: string;
  /** A sentence for standard error about something that did not stop the work. */
  readonly remark?: string | undefined;
  readonly exitCode: 0 | 1;
}
