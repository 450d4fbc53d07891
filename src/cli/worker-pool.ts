import { fork, type ChildProcess } from 'node:child_process';
import { extname, join } from 'node:path';
import type { CheckOrder, FileOrder } from './check-file';
import type { Answer, Message, Question } from './worker';

/** A file that takes longer than this is given up, so that the others get their turn. */
const LONGEST = 60_000;
/** Megabytes of a worker's heap; a file that needs more costs its worker its life, and nobody else. */
const HEAP = 768;
/**
 * Memory is tidied by the thread that works and by no others: these would only take the cores from the other workers,
 * and together they then need a sixth less time.
 */
const GC_ALONE = ['--single-threaded-gc'];
/** A worker is replaced after so many copies, for what writes them gives no memory back; reading alone does. */
const COPIES_EACH = 100;

/** Processes that check files, each one file at a time. */
export class WorkerPool {
  private readonly idle: Worker[] = [];
  private readonly alive = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];
  private busy = 0;

  constructor(
    private readonly order: CheckOrder,
    private readonly size: number,
  ) {}

  /** Checks a file as soon as a process is free. Never rejects: what goes wrong is told as the file's problem. */
  async check(file: FileOrder): Promise<Answer> {
    if (this.busy >= this.size) await new Promise<void>((proceed) => this.waiting.push(proceed));
    else this.busy++;
    const worker = this.idle.pop() ?? this.begin();
    const answer = await worker.check(file);
    if (worker.isSpent) this.end(worker);
    else this.idle.push(worker);
    const next = this.waiting.shift();
    if (next) next();
    else this.busy--;
    return answer;
  }

  /** Ends all processes; files that wait for one are checked no more. */
  close(): void {
    this.waiting.length = 0;
    for (const worker of this.alive) this.end(worker);
  }

  private begin(): Worker {
    const worker = new Worker(this.order);
    this.alive.add(worker);
    return worker;
  }

  private end(worker: Worker): void {
    this.alive.delete(worker);
    worker.stop();
  }
}

class Worker {
  private readonly child: ChildProcess;
  private copies = 0;
  private isGone = false;

  constructor(order: CheckOrder) {
    // Stands beside this file in a checkout as in the package.
    const script = join(__dirname, `worker${extname(__filename)}`);
    this.child = fork(script, [], {
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP}`, ...GC_ALONE],
      serialization: 'advanced',
      // What the engine of JavaScript prints on dying of a full heap is not for people: the file's sentence is.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child.once('exit', () => (this.isGone = true));
    this.send({ order });
  }

  get isSpent(): boolean {
    return this.isGone || this.copies >= COPIES_EACH;
  }

  check(file: FileOrder): Promise<Answer> {
    if (file.out !== undefined) this.copies++;
    return new Promise((settle) => {
      let hasTimedOut = false;
      const timer = setTimeout(() => {
        hasTimedOut = true;
        this.child.kill('SIGKILL');
      }, LONGEST);
      const end = (answer: Answer): void => {
        clearTimeout(timer);
        this.child.off('message', onMessage).off('exit', onExit).off('error', onError);
        settle(answer);
      };
      const output: Uint8Array[] = [];
      const onMessage = (message: Message): void => {
        if ('block' in message) output.push(message.block);
        else end('outcome' in message ? { outcome: { ...message.outcome, output } } : message);
      };
      const onExit = (): void => end({ problem: hasTimedOut ? tooLong(file.file) : tooMuch(file.file) });
      const onError = (error: Error): void => {
        this.isGone = true;
        end({
          problem: `‘${file.file}’ was not read, for no process could be started for it (${error.message}).`,
        });
      };
      this.child.on('message', onMessage).on('exit', onExit).on('error', onError);
      this.send({ file });
    });
  }

  stop(): void {
    if (this.child.connected) this.child.disconnect();
  }

  // A worker that has just died cannot be sent anything; its end is told by its exit.
  private send(question: Question): void {
    this.child.send(question, () => {});
  }
}

function tooLong(file: string): string {
  return `‘${file}’ was given up after ${LONGEST / 1000} seconds: move the tracker into a workbook of its own and try that.`;
}

function tooMuch(file: string): string {
  return `‘${file}’ could not be read, for it takes more memory than there is for one file: move the tracker into a workbook of its own and try that.`;
}
