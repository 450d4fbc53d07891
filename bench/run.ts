import { benchEngine } from './engine';

/** Prints every measurement; figures are of this machine, ratios travel. */
async function main(): Promise<void> {
  for (const [title, measure] of [['Engine', benchEngine]] as const) {
    console.log(`\n${title}`);
    for (const line of await measure()) console.log(`  ${line}`);
  }
}

void main();
