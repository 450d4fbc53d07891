import type { Environment } from './environment';

export type Headers = Readonly<Record<string, string>>;

/** The sorts of file in a site that are served unlike one another. */
export type FileSort = 'page' | 'functions' | 'script' | 'icon';

/** A file named by its content, such as engine.0a1b2c3d.js: another content has another name. */
const HASHED = /\.[\da-f]{8}\.(?:js|css)$/;

/** How a file of the site is served, by its path below the site's folder. */
export function sortOf(path: string): FileSort {
  if (HASHED.test(path)) return 'script';
  if (path === 'functions.json') return 'functions';
  return path.startsWith('assets/') ? 'icon' : 'page';
}

/**
 * What each sort of file is served with.
 *
 * Pages are never cached, so that an update is there at the next opening. Office shows a generic icon for one that may
 * not be cached. Excel on the web fetches the list of functions from a page of its own, so other origins may read it;
 * it holds nothing but their descriptions.
 */
export function headersBySort(environment: Environment): Readonly<Record<FileSort, Headers>> {
  const everywhere = {
    'Content-Security-Policy': contentSecurityPolicy(environment),
    'X-Content-Type-Options': 'nosniff',
  };
  const anyOrigin = { 'Access-Control-Allow-Origin': '*' };
  return {
    page: { ...everywhere, 'Cache-Control': 'no-store' },
    functions: { ...everywhere, 'Cache-Control': 'no-store', ...anyOrigin },
    script: { ...everywhere, 'Cache-Control': 'public, max-age=31536000, immutable', ...anyOrigin },
    icon: { ...everywhere, 'Cache-Control': 'public, max-age=604800' },
  };
}

/** Office.js loads the rest of itself from beside it, and one library from this address. */
const AJAX = 'https://ajax.aspnetcdn.com';

/**
 * The pane may fetch from its own site alone: a tracker has no way out of it. Scripts come from there and from where
 * Microsoft serves Office.js, which writes styles into the page. Nothing is said of who may frame the pane, for the
 * addresses of Excel on the web are many, differ by cloud and change: one left out would leave the pane empty.
 */
export function contentSecurityPolicy({ officeJs }: Pick<Environment, 'officeJs'>): string {
  const office = new URL(officeJs).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${office} ${AJAX}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
