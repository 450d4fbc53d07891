/** A file that cannot be read or written. Its message is one sentence that names the file and says what to do. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}
