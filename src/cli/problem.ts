/** Why the command line could not do what was asked. Its message is one sentence for the person who typed it. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}
