import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '../dist');

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
    `${label.padEnd(48)}${(weigh(names) / 1000).toFixed(1).padStart(7)} kB  ${names.map((name) => name.replace(/\.[0-9a-f]{8,}\./, '.')).join(', ')}`;
  const besides = (...names: readonly string[]): string[] => [
    ...first,
    ...files.filter((file) => names.some((name) => file.startsWith(`${name}.`))),
  ];
  return [
    'gzip, of what is ours',
    line('before RECS.DUE or RECS.DAYSLEFT answers', first),
    line('before RECS.STATUS answers', besides('progress')),
    line('before RECS.RAG answers of owners as well', besides('progress', 'readers')),
    line('the pane besides', rest),
    line('all that the pane loads', ['taskpane.html', ...files]),
  ];
}
