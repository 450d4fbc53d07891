import { cellText, dayOf, type Sheet } from '../src/core';
import { plainEngine } from './plain-javascript';
import { realisticSheet } from './realistic-sheet';

const ACTIONS = 100_000;
const ROUNDS = 5;

/** Judging 100,000 actions, as a multiple of one bare pass that touches every character of every cell once. */
export function benchEngine(): string[] {
  const { lint } = plainEngine();
  const sheet = realisticSheet(ACTIONS);
  const asAt = dayOf(2026, 11, 23)!;
  let characters = 0;
  const passes: number[] = [];
  const judgements: number[] = [];
  lint([realisticSheet(2_000)], { asAt }); // So that the first round is not spent on compiling.
  for (let round = 0; round < ROUNDS; round++) {
    passes.push(milliseconds(() => (characters = touchEveryCharacter(sheet))));
    judgements.push(milliseconds(() => lint([sheet], { asAt })));
  }
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const report = lint([sheet], { asAt });
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed - before;
  const [pass, judging] = [median(passes), median(judgements)];
  return [
    `${report.summary.actions.toLocaleString('en-GB')} actions, ${Math.round(characters / ACTIONS)} characters each (median of ${ROUNDS})`,
    `bare pass over every character  ${pass.toFixed(0)} ms`,
    `read and judge                  ${judging.toFixed(0)} ms, ${(judging / pass).toFixed(1)} times the bare pass`,
    `report kept in memory           ${(kept / 1e6).toFixed(0)} MB`,
  ];
}

function touchEveryCharacter({ rows }: Sheet): number {
  let sum = 0;
  let characters = 0;
  for (const row of rows) {
    for (const cell of row) {
      const text = cellText(cell);
      for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
      characters += text.length;
    }
  }
  // The sum is used, so that the pass cannot be left out by the compiler.
  return characters + (sum & 0);
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
