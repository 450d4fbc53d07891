import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Weighs what the pane loads, gzip, against the budget beside this file: more than it fails. Needs `npm run build`.
 * "start" is what the page names itself and what an answer in a cell waits for; "pane" is what is fetched when it opens
 * besides; each other part is fetched when it is first shown.
 */

const root = join(__dirname, '..');
const dist = join(root, 'dist');

type Budget = Readonly<Record<string, number>>;

/** Kilobytes by part, as the browser loads them. */
function weights(): Map<string, number> {
  const page = readFileSync(join(dist, 'taskpane.html'));
  const parts = new Map<string, number>([['start', weigh(page)]]);
  for (const file of readdirSync(dist).filter((name) => /\.(?:js|css)$/.test(name))) {
    const name = page.includes(file) ? 'start' : file.split('.')[0]!;
    parts.set(name, (parts.get(name) ?? 0) + weigh(readFileSync(join(dist, file))));
  }
  return parts;
}

function weigh(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length / 1000;
}

function main(): void {
  if (!existsSync(join(dist, 'taskpane.html'))) throw new Error('Nothing is built yet: run npm run build.');
  const budget = JSON.parse(readFileSync(join(__dirname, 'weight-budget.json'), 'utf8')) as Budget;
  const parts = weights();
  const lines = [...parts].map(([name, kilobytes]) => {
    const most = budget[name];
    const isOver = most === undefined || kilobytes > most;
    if (isOver) process.exitCode = 1;
    const verdict = most === undefined ? 'no budget' : isOver ? `over its ${most} kB` : `of ${most} kB`;
    return `${name.padEnd(12)}${kilobytes.toFixed(1).padStart(7)} kB, ${verdict}`;
  });
  console.log(lines.join('\n'));
}

main();
