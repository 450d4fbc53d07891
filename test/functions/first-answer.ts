// Each streaming function has arguments of its own number before the invocation.
type Streaming = (...args: never[]) => void;

/** Calls a streaming function as Excel does, an argument that is left out being null. Throws an error it answers with. */
export function firstAnswer(
  stream: Streaming,
  ...args: readonly (unknown[][] | null | undefined)[]
): unknown[][] {
  const answers: (unknown[][] | Error)[] = [];
  const sent = Array.from({ length: stream.length - 1 }, (_, index) => args[index] ?? null);
  const invocation = { setResult: (answer: unknown[][] | Error) => void answers.push(answer) };
  stream(...([...sent, invocation] as never[]));
  // The timer of a formula that follows the calendar would keep the test alive.
  (invocation as { onCanceled?: () => void }).onCanceled?.();
  const [answer] = answers;
  if (answers.length !== 1 || answer === undefined) throw new Error(`Answered ${answers.length} times.`);
  if (!Array.isArray(answer)) throw answer as Error;
  return answer;
}
