import { soak, type SoakResult } from './soak';

const FILES = 10_000;
const STEP = 500;

/** Damages so many workbooks, says how it goes, and ends with 1 where one was not borne. */
async function main(): Promise<void> {
  const files = Number(process.argv[2] ?? FILES);
  const results: SoakResult[] = [];
  for (let first = 1; first <= files; first += STEP) {
    const result = await soak(Math.min(STEP, files - first + 1), first);
    results.push(result);
    for (const fault of result.faults) console.log(fault);
  }
  const sum = (of: (result: SoakResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const faults = sum((result) => result.faults.length);
  const slowest = Math.max(...results.map((result) => result.slowest));
  console.log(
    `${sum((result) => result.files)} damaged workbooks: ${sum((result) => result.refused)} refused in a sentence, ${sum((result) => result.read)} read, ${faults} faults; the slowest took ${slowest.toFixed(1)} s`,
  );
  process.exitCode = faults > 0 ? 1 : 0;
}

void main();
