import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighBefore, weighParts } from './weights';

/**
 * Holds the weight of the built add-in against the budget beside this file: each part, and what has to be loaded before
 * something can be done. More than the budget fails. Needs `npm run build`.
 */
function main(): void {
  const budget = JSON.parse(readFileSync(join(__dirname, 'weight-budget.json'), 'utf8')) as Readonly<
    Record<string, number>
  >;
  const parts = weighParts();
  const lines = [...parts, ...weighBefore(parts)].map(([name, kilobytes]) => {
    const most = budget[name];
    const isOver = most === undefined || kilobytes > most;
    if (isOver) process.exitCode = 1;
    const verdict = most === undefined ? 'no budget' : isOver ? `over its ${most} kB` : `of ${most} kB`;
    return `${name.padEnd(46)}${kilobytes.toFixed(1).padStart(7)} kB, ${verdict}`;
  });
  console.log(lines.join('\n'));
}

main();
