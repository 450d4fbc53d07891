import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder whose files are asked for in whatever letter case: Office.js asks for en-US/ where its package has
 * en-us/, as file systems on Windows allow.
 */
export function lettersAside(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const files = sirv(folder, { dev: true });
  let paths: Map<string, string> | undefined;
  return (request, response, next) => {
    paths ??= new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const path = `/${relative(folder, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/')}`;
          return [path.toLowerCase(), path];
        }),
    );
    const [path = '/'] = (request.url ?? '/').split('?');
    const found = paths.get(path.toLowerCase());
    if (found === undefined) return next();
    request.url = found;
    files(request, response, next);
  };
}
