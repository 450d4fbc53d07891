import { benchDeadlines } from './deadlines';
import { benchEngine } from './engine';
import { benchFiles } from './files';
import { benchFunctions } from './functions';
import { benchPane } from './pane';
import { benchProgress } from './progress';
import { benchStart } from './start';
import { benchTables } from './tables';
import { benchTraffic } from './traffic';
import { benchWeight } from './weight';

const MEASUREMENTS: readonly (readonly [title: string, measure: () => string[] | Promise<string[]>])[] = [
  ['Engine', benchEngine],
  ['Finding trackers', benchTables],
  ['Deadlines', benchDeadlines],
  ['Progress notes', benchProgress],
  ['Files on the command line', benchFiles],
  ['Formulas', benchFunctions],
  ['Start', benchStart],
  ['Weight', benchWeight],
  ['Pane', benchPane],
  ['One Validate through Office.js', benchTraffic],
];

/** Prints every measurement, or those whose title holds the word given; times are of this machine, ratios travel. */
async function main(): Promise<void> {
  const word = (process.argv[2] ?? '').toLowerCase();
  const chosen = MEASUREMENTS.filter(([title]) => title.toLowerCase().includes(word));
  if (chosen.length === 0) {
    const titles = MEASUREMENTS.map(([title]) => title).join(', ');
    console.error(`No measurement has “${word}” in its title; there are: ${titles}.`);
    process.exit(2);
  }
  for (const [title, measure] of chosen) {
    console.log(`\n${title}`);
    for (const line of await measure()) console.log(`  ${line}`);
  }
  // The spreadsheet engine leaves timers behind.
  process.exit();
}

void main();
