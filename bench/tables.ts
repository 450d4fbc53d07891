import { cellText, type Cell, type Sheet } from '../src/core';
import { findTrackers } from '../src/core/tables/find-trackers';
import { realisticSheet } from './realistic-sheet';

const ROWS = 100_000;
const ROUNDS = 5;
const NOISE_SHEETS = 200;
const NOISE_ROWS = 200;
const NOISE_COLUMNS = 15;

const FURTHER_TITLES: readonly Cell[] = ['Theme', 'Priority', 'RAG'];
const FURTHER: readonly (readonly Cell[])[] = [
  ['Highways', 'High', 'Red'],
  ['Libraries', 'Low', 'Green'],
  ['Housing', 'Medium', 'Amber'],
];

/**
 * Finding the tracker in a sheet of 100,000 rows by 12 columns, as a multiple of one bare pass that touches every character
 * of every cell once and of one that only looks at what each cell is; and finding that 200 sheets of noise hold none.
 */
export function benchTables(): string[] {
  const sheet = wideSheet();
  const noise = [noiseSheets(1, 0), noiseSheets(2, 0.3)] as const;
  findTrackers(realisticSheet(2_000)); // So that the first round is not spent on compiling.
  noise[0].slice(0, 5).forEach((one) => findTrackers(one));
  // In turns, so that all three meet the machine in the same mood.
  const [characters, cells, finding] = mediansOf([
    () => touchEveryCharacter(sheet),
    () => touchEveryCell(sheet),
    () => countActions([sheet]),
  ]);
  return [
    `${ROWS.toLocaleString('en-GB')} rows by 12 columns, ${countActions([sheet]).toLocaleString('en-GB')} actions found (median of ${ROUNDS})`,
    `bare pass over every character  ${characters.toFixed(0)} ms`,
    `bare pass over every cell       ${cells.toFixed(0)} ms`,
    `find the tracker                ${finding.toFixed(0)} ms, ${(finding / characters).toFixed(1)} times the pass over characters, ${(finding / cells).toFixed(1)} times the one over cells`,
    noiseLine('noise of words and numbers', noise[0]),
    noiseLine('noise with words of titles', noise[1]),
  ];
}

function noiseLine(name: string, sheets: readonly Sheet[]): string {
  const [time] = mediansOf([() => countActions(sheets)]);
  const taken = sheets.flatMap((sheet) => findTrackers(sheet)).length;
  return `${name.padEnd(32)}${time.toFixed(0)} ms for ${sheets.length} sheets of ${NOISE_ROWS} by ${NOISE_COLUMNS}, ${taken} false trackers`;
}

/** A plain table of nine columns with three more that are short. */
function wideSheet(): Sheet {
  const { rows, ...sheet } = realisticSheet(ROWS - 1);
  const [header, ...actions] = rows;
  return {
    ...sheet,
    rows: [
      [...header!, ...FURTHER_TITLES],
      ...actions.map((row, i) => [...row, ...FURTHER[i % FURTHER.length]!]),
    ],
  };
}

const WORDS =
  'river stone market lantern bridge copper ledger winter orchard signal harbour paper window garden quiet engine village silver morning castle thread bottle meadow letter'.split(
    ' ',
  );
const TITLE_WORDS =
  'action owner deadline status progress recommendation response date lead target update priority review officer complete'.split(
    ' ',
  );

/** Sheets of random words and numbers, the same at every call; this share of the words are ones that titles use. */
function noiseSheets(seed: number, shareOfTitleWords: number): Sheet[] {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const word = (): string => {
    const list = random() < shareOfTitleWords ? TITLE_WORDS : WORDS;
    return list[below(list.length)]!;
  };
  const cell = (): Cell => {
    const kind = random();
    if (kind < 0.2) return null;
    if (kind < 0.5) return below(100_000) / 10;
    return Array.from({ length: 1 + below(6) }, word).join(' ');
  };
  return Array.from({ length: NOISE_SHEETS }, (_, i) => ({
    name: `Noise ${i + 1}`,
    firstRow: 0,
    firstColumn: 0,
    rows: Array.from({ length: NOISE_ROWS }, () => Array.from({ length: NOISE_COLUMNS }, cell)),
  }));
}

/** Numbers from 0 to 1 that only look like chance (a linear congruence), so that every run measures the same. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function countActions(sheets: readonly Sheet[]): number {
  return sheets
    .flatMap((sheet) => findTrackers(sheet))
    .reduce((count, { actions }) => count + actions.length, 0);
}

function touchEveryCell({ rows }: Sheet): number {
  let filled = 0;
  for (const row of rows) for (const cell of row) if (cellText(cell) !== '') filled++;
  return filled;
}

function touchEveryCharacter({ rows }: Sheet): number {
  let sum = 0;
  for (const row of rows) {
    for (const cell of row) {
      const text = cellText(cell);
      for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
    }
  }
  return sum;
}

/** The median processor time of each work in milliseconds, which other programs hardly change, of several rounds in which each has its turn. */
function mediansOf<Works extends readonly (() => number)[]>(works: readonly [...Works]): MediansOf<Works> {
  const results = works.map(() => new Set<number>());
  const times = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    works.forEach((work, i) => {
      globalThis.gc?.();
      const start = process.cpuUsage();
      results[i]!.add(work());
      const { user, system } = process.cpuUsage(start);
      times[i]!.push((user + system) / 1000);
    });
  }
  // Looked at, so that the compiler cannot leave the work out.
  if (results.some(({ size }) => size !== 1)) throw new Error('The same work gave different results.');
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!) as MediansOf<Works>;
}

type MediansOf<Works> = { readonly [Index in keyof Works]: number };
