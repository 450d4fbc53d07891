import { existsSync, readFileSync } from 'node:fs';

/** The rows of a file of columns parted by tabs, each by the names in its first line; none where the file is not there. */
export function rowsOf(path: string): Record<string, string>[] {
  if (!existsSync(path)) return [];
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
