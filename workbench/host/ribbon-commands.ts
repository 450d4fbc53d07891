/** Number of the event that runs a command, and of the call that ends it. */
export const COMMAND_INVOKED = 39;
export const COMMAND_COMPLETED = 94;

export interface RibbonCommands {
  /**
   * Presses a ribbon button whose action is ExecuteFunction: runs the function of that name in the page, as soon as
   * the page listens, and resolves when it has called event.completed(). Presses are run one after another. Rejects
   * where the page has no such function, or leaves before the end.
   */
  run(functionName: string, buttonId?: string): Promise<void>;
  /** The page listens to button presses. */
  pageListens(): void;
  pageLeft(): void;
  /** The page has called event.completed(): the command's id, a result code, the event as JSON. */
  completed(parameters: readonly unknown[]): void;
}

interface Press {
  readonly id: string;
  readonly functionName: string;
  readonly buttonId: string;
  resolve(): void;
  reject(error: Error): void;
}

export function createRibbonCommands(
  fire: (event: number, args: readonly unknown[]) => void,
): RibbonCommands {
  const queue: Press[] = [];
  let running: Press | undefined;
  let isListening = false;
  let lastId = 0;
  const next = (): void => {
    if (running || !isListening) return;
    running = queue.shift();
    if (!running) return;
    const { id, functionName, buttonId } = running;
    fire(COMMAND_INVOKED, [id, functionName, JSON.stringify({ source: { id: buttonId } })]);
  };
  return {
    run: (functionName, buttonId = functionName) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        queue.push({ id: `command${lastId}`, functionName, buttonId, resolve, reject });
        next();
      }),
    pageListens() {
      isListening = true;
      next();
    },
    pageLeft() {
      isListening = false;
      running?.reject(new Error(`The page was closed before ${running.functionName} had ended.`));
      running = undefined;
    },
    completed([id, code]) {
      if (!running || running.id !== id) return;
      const press = running;
      running = undefined;
      if (code === 0) press.resolve();
      else
        press.reject(
          new Error(
            `The page has no function '${press.functionName}' for the button, or it could not be started (code ${String(code)}). Associate it with Office.actions.associate.`,
          ),
        );
      next();
    },
  };
}
