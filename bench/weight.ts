import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '../dist');

const WORD_READERS = ['action', 'criterion', 'owner', 'progress', 'response'];

/** What the browser loads of the built add-in, office.js apart; needs `npm run build`. */
export function benchWeight(): string[] {
  const page = join(dist, 'taskpane.html');
  if (!existsSync(page)) return ['nothing is built yet: run npm run build, then this again'];
  const html = readFileSync(page, 'utf8');
  const files = readdirSync(dist).filter((file) => /\.(?:js|css)$/.test(file));
  // The page itself names what comes first; the rest is loaded when the pane is shown.
  const first = files.filter((file) => html.includes(file));
  const rest = files.filter((file) => !first.includes(file));
  const weigh = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);
  const line = (label: string, names: readonly string[]): string =>
    `${label.padEnd(52)}${(weigh(names) / 1000).toFixed(1).padStart(7)} kB  ${names.map((name) => name.replace(/\.[0-9a-f]{8,}\./, '.')).join(', ')}`;
  const besides = (...names: readonly string[]): string[] => [
    ...first,
    ...files.filter((file) => names.some((name) => file.startsWith(`${name}.`))),
  ];
  return [
    'gzip, of what is ours',
    line('before RECS.DUE, DAYSLEFT or SUMMARY answers', first),
    line('before RECS.STATUS, RAG, WHY or PROGRESS answers', besides('progress')),
    line('before RECS.OWNER answers', besides('owner')),
    line('before RECS.RESPONSE answers', besides('response')),
    line('before a formula answers for its own row, or CHECK', besides('engine', ...WORD_READERS)),
    line('the pane besides', rest),
    line('all that the pane loads', ['taskpane.html', ...files]),
  ];
}
