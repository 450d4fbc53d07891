/** Where progress may be shown: standard error, and only where a person looks at it. */
type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Work shorter than this needs no line of its own. */
const PATIENCE = 1000;
const BETWEEN = 100;

/** One line that says how far long work has come, written over itself and taken away at the end. */
export class ProgressLine {
  private readonly start = performance.now();
  private last = 0;
  private isShown = false;

  constructor(private readonly screen: Screen) {}

  /** The words are asked for only when they are shown. */
  show(words: () => string): void {
    if (!this.screen.isTTY) return;
    const now = performance.now();
    if (now - this.start < PATIENCE || now - this.last < BETWEEN) return;
    this.last = now;
    this.isShown = true;
    this.screen.write(`\r\u001b[K${words()}, ${Math.round((now - this.start) / 1000)} s`);
  }

  /** Takes the line away, so that something else may stand there. */
  clear(): void {
    if (this.isShown) this.screen.write('\r\u001b[K');
    this.isShown = false;
  }
}
