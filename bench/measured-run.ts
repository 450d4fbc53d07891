import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { TELL_MEMORY, toldMemory } from '../test/support/tell-memory';

/** What a process of Node came to. */
export interface MeasuredRun {
  readonly status: number | null;
  readonly problem: string;
  readonly seconds: number;
  /** Of the processor, those of the processes it started among them; undefined where the system does not say. */
  readonly processorSeconds: number | undefined;
  /** The most it ever took, without the processes it started. */
  readonly megabytes: number;
}

/** Runs a script of Node to its end; what it prints is dropped. */
export function measuredRun(args: readonly string[]): MeasuredRun {
  const before = processorSecondsOfChildren();
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  const after = processorSecondsOfChildren();
  const processorSeconds = before !== undefined && after !== undefined ? after - before : undefined;
  return { status, seconds, processorSeconds, ...toldMemory(stderr) };
}

/** Linux counts in hundredths of a second, whatever the machine. */
const TICKS = 100;

/** What all processes took that this one has started and seen end. */
function processorSecondsOfChildren(): number | undefined {
  try {
    // The name of the program, in brackets, may hold anything; user and system time of children follow it far behind.
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return undefined;
  }
}
