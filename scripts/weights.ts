import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '../dist');

/** What the add-in loads before it can do something: of its parts by name, or all of them. */
const LOADED_BEFORE: Readonly<Record<string, readonly string[] | 'all'>> = {
  'DUE, DAYSLEFT or SUMMARY answers': ['start'],
  'STATUS, RAG, WHY or PROGRESS answers': ['start', 'progress'],
  'OWNER answers': ['start', 'owner'],
  'RESPONSE answers': ['start', 'response'],
  'the pane can be used': ['start', 'pane'],
  'the pane needs no network any more': 'all',
};

/** Kilobytes, gzip, by the names of what is weighed. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Weighs the built add-in as a browser loads it, office.js apart. "start" is the page and what it names itself, which
 * an answer in a cell waits for; each other part is fetched when it is first needed.
 */
export function weighParts(): Weights {
  const file = join(dist, 'taskpane.html');
  if (!existsSync(file)) throw new Error('Nothing is built yet: run npm run build.');
  const page = readFileSync(file);
  const parts = new Map([['start', weigh(page)]]);
  for (const each of readdirSync(dist).filter((name) => /\.(?:js|css)$/.test(name))) {
    const name = page.includes(each) ? 'start' : each.split('.')[0]!;
    parts.set(name, (parts.get(name) ?? 0) + weigh(readFileSync(join(dist, each))));
  }
  return parts;
}

/** What these parts come to before something can be done. */
export function weighBefore(parts: Weights): Weights {
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (parts.get(name) ?? 0), 0);
  return new Map(
    Object.entries(LOADED_BEFORE).map(([what, names]) => [
      `before ${what}`,
      sum(names === 'all' ? [...parts.keys()] : names),
    ]),
  );
}

function weigh(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length / 1000;
}
