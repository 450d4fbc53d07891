import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from 'chrono-node';
import { families } from '../src/core/deadline/phrases';
import { plainEngine } from './plain-javascript';

const ROUNDS = 7;
const MILLISECONDS = 150;
/** Passes over the list between two looks at the clock, each of which takes as long as dozens of phrases. */
const PASSES = 10;

/** Reading deadlines beside chrono-node's British parser, on the same list: the families' examples and the judged texts. */
export function benchDeadlines(): string[] {
  const judged = readFileSync(join(__dirname, '../test/fixtures/readings/deadlines.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0]!.replace(/\\n/g, '\n'));
  const list = [...families.flatMap(({ examples }) => examples.map(({ phrase }) => phrase)), ...judged].map(
    asCell,
  );
  const { readDeadline } = plainEngine();
  const reference = new Date(2026, 10, 23);
  const ours: number[] = [];
  const theirs: number[] = [];
  // By turns, so that a busy moment of the machine falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(perSecond(list, (text) => readDeadline(text)));
    theirs.push(perSecond(list, (text) => en.GB.parse(text, reference)));
  }
  const [our, their] = [median(ours), median(theirs)];
  return [
    `${list.length} phrases, uncached (median of ${ROUNDS})`,
    `readDeadline         ${thousands(our)} phrases a second`,
    `chrono-node, en-GB   ${thousands(their)} phrases a second`,
    `ratio                ${(our / their).toFixed(1)}`,
  ];
}

/** The text as a string of its own, as a workbook's cells are, and not as a stretch of the file it was read from. */
function asCell(text: string): string {
  return Buffer.from(text).toString();
}

/** Phrases a second of processor time, which a busy machine does not stretch. */
function perSecond(list: readonly string[], read: (text: string) => unknown): number {
  const start = process.cpuUsage();
  let count = 0;
  let spent = 0;
  while (spent < MILLISECONDS) {
    for (let pass = 0; pass < PASSES; pass++) for (const text of list) read(text);
    count += PASSES * list.length;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  }
  return (count / spent) * 1000;
}

function thousands(count: number): string {
  return Math.round(count).toLocaleString('en-GB').padStart(11);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
