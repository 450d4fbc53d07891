import { readFileSync } from 'node:fs';
import { dayOf, lint, type Sheet } from '../../src/core';
import { FileProblem, readFileSheets } from '../../src/files';
import { damagedBytes, damagedPart, randomOf, type Random } from './mutate';
import { readOtherwise } from './peer';
import { restructured } from './restructure';
import { rewritten } from './rewrite';

const BASES = ['samples/flood-review.xlsx', 'samples/scrutiny-plan.xlsx', 'samples/all-well.xlsx'];
const AS_AT = dayOf(2026, 11, 23)!;
/** Seconds; sound files of this size take a tenth of one, and machines are busy. */
const LONGEST = 20;

interface Kind {
  readonly change: (bytes: Uint8Array, random: Random) => Uint8Array;
  /** Must it be read as it was before, is it enough that it is refused, or may it say something else now? */
  readonly outcome: 'as before' | 'as before or refused' | 'other';
}

const KINDS: readonly Kind[] = [
  // An archive has sums by which damage is known: what is read of it all the same must be what was there.
  { change: damagedBytes, outcome: 'as before or refused' },
  { change: rewritten, outcome: 'as before' },
  { change: damagedPart, outcome: 'other' },
  { change: restructured, outcome: 'other' },
];

/** What became of damaged workbooks. */
export interface SoakResult {
  readonly files: number;
  readonly refused: number;
  readonly read: number;
  readonly slowest: number;
  /** What must not be; each names the seed that brings it about again. */
  readonly faults: readonly string[];
}

/** Reads and judges damaged workbooks, one for each seed from `first` on. */
export async function soak(files: number, first = 1): Promise<SoakResult> {
  const bases = await Promise.all(
    BASES.map(async (name) => {
      const bytes = readFileSync(name);
      return { bytes, sheets: (await readFileSheets(bytes, name)).sheets };
    }),
  );
  const faults: string[] = [];
  let refused = 0;
  let slowest = 0;
  for (let seed = first; seed < first + files; seed++) {
    const random = randomOf(seed);
    const { bytes, sheets } = bases[seed % bases.length]!;
    const { change, outcome } = KINDS[Math.floor(random() * KINDS.length)]!;
    const mutated = change(bytes, random);
    let seconds = 0;
    const start = performance.now();
    try {
      const now = (await readFileSheets(mutated, 'plan.xlsx')).sheets;
      lint(now, { asAt: AS_AT });
      seconds = secondsSince(start);
      if (!isSame(now, sheets)) {
        const fault =
          outcome === 'other' ? await readOtherwise(mutated, now) : 'it was read, but not as it was written.';
        if (fault) faults.push(`Seed ${seed}: ${fault}`);
      }
    } catch (problem) {
      seconds = secondsSince(start);
      refused++;
      const fault =
        faultIn(problem) ?? (outcome === 'as before' ? 'it was refused, and is sound.' : undefined);
      if (fault) faults.push(`Seed ${seed}: ${fault}`);
    }
    slowest = Math.max(slowest, seconds);
    if (seconds > LONGEST) faults.push(`Seed ${seed}: it took ${seconds.toFixed(0)} seconds.`);
  }
  return { files, refused, read: files - refused, slowest, faults };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

function isSame(now: readonly Sheet[], before: readonly Sheet[]): boolean {
  return JSON.stringify(now) === JSON.stringify(before);
}

function faultIn(problem: unknown): string | undefined {
  if (!(problem instanceof FileProblem)) return `it was not refused, it broke: ${String(problem)}`;
  return /^‘plan\.xlsx’ [^\n]{10,300}\.$/.test(problem.message)
    ? undefined
    : `the sentence is none: ${problem.message}`;
}
