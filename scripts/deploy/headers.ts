import { contentSecurityPolicy } from './content-security-policy';
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
