import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighBefore, weighParts } from './weights';

interface Budget {
  /** More than this fails: what was reached, with little room. */
  readonly most: Readonly<Record<string, number>>;
  /** What the product set out to weigh, told beside the rest. */
  readonly asked: Readonly<Record<string, number>>;
}

/**
 * Holds the weight of the built add-in against the budget beside this file: each part, and what has to be loaded before
 * something can be done. More than the budget fails. Needs `npm run build`.
 */
function main(): void {
  const budget = JSON.parse(readFileSync(join(__dirname, 'weight-budget.json'), 'utf8')) as Budget;
  const parts = weighParts();
  const lines = [...parts, ...weighBefore(parts)].map(([name, kilobytes]) => {
    const most = budget.most[name];
    const asked = budget.asked[name];
    const isOver = most === undefined || kilobytes > most;
    if (isOver) process.exitCode = 1;
    const verdict = most === undefined ? 'no budget' : isOver ? `over its ${most} kB` : `of ${most} kB`;
    const beside = asked === undefined ? '' : `, asked: ${asked} kB`;
    return `${name.padEnd(46)}${kilobytes.toFixed(1).padStart(7)} kB, ${verdict}${beside}`;
  });
  console.log(lines.join('\n'));
}

main();
