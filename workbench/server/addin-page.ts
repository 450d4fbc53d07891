import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** The clouds have different addresses; the file's name is the same in all. */
const OFFICE_SCRIPT = /<script\b[^>]*\bsrc=["']?https:\/\/[^"'\s>]+\/office\.js["']?[^>]*><\/script>/i;

/** What the page's own policy allows scripts to come from beside its own server. */
const POLICY_OF_SCRIPTS = /(script-src 'self')(?: https:[^;"\s]+)+/;

/** Where the first script of the add-in's page is served: the one that finds the host around it. */
export const BRIDGE = '/bridge.js';

/**
 * Answers a page of the add-in as built, except that its office.js comes from the installed package, nothing may come
 * from elsewhere, and the bridge to our host stands before it, as Excel puts its own before any script of a page.
 * Everything else goes to `next`.
 */
export function serveAddinPage(
  dist: string,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const name = /^\/([\w-]+\.html)(\?|$)/.exec(request.url ?? '')?.[1];
  if (name === undefined) return next();
  readFile(join(dist, name), 'utf8').then(
    (page) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(withOfficeHere(page));
    },
    () => next(),
  );
}

function withOfficeHere(page: string): string {
  return page
    .replace(OFFICE_SCRIPT, `<script src="${BRIDGE}"></script><script src="/office-js/office.js"></script>`)
    .replace(POLICY_OF_SCRIPTS, '$1');
}
