import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy';
import type { Environment } from './environment';
import { sortOf } from './headers';

/** A site as it was written, and the manifest that leads to it. */
export interface WrittenSite {
  readonly folder: string;
  /** Paths below the folder. */
  readonly files: readonly string[];
  readonly manifest: string;
}

/** What is wrong with a written site, a sentence each; nothing where it can be served as it stands. */
export function siteProblems(site: WrittenSite, environment: Environment): string[] {
  return [
    ...manifestProblems(site, environment),
    ...pageProblems(site, environment),
    ...textProblems(site, environment),
  ];
}

function manifestProblems({ folder, manifest }: WrittenSite, { address, support }: Environment): string[] {
  const named = [...manifest.matchAll(/"(https?:[^"]*)"/g)].map((match) =>
    match[1]!.replaceAll('&amp;', '&'),
  );
  const ours = named.filter((each) => !/^http:\/\/(?:www\.w3\.org|schemas\.microsoft\.com)\//.test(each));
  return [...new Set(ours)].flatMap((each) => {
    if (each === support && !each.startsWith(`${address}/`)) return [];
    if (!each.startsWith(`${address}/`))
      return [`The manifest names ${each}, which is not below ${address}.`];
    const file = each.slice(address.length + 1);
    return existsSync(join(folder, file)) ? [] : [`The manifest names ${each}, and there is no ${file}.`];
  });
}

function pageProblems({ folder }: WrittenSite, { officeJs }: Environment): string[] {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]*)/g)].map((match) => match[1]!);
  const own = scripts.filter((script) => script !== officeJs);
  return [
    ...(page.includes(`content="${contentSecurityPolicy({ officeJs })}"`)
      ? []
      : ['taskpane.html does not hold the policy that keeps trackers in it.']),
    ...(scripts[0] === officeJs ? [] : [`taskpane.html does not begin with Office.js from ${officeJs}.`]),
    ...(own.length > 0 ? [] : ['taskpane.html names no script of ours.']),
    ...own
      .filter((script) => !existsSync(join(folder, script)))
      .map((script) => `taskpane.html names ${script}, which is not there.`),
    // A script under one name for ever would be kept by browsers through every update.
    ...own
      .filter((script) => sortOf(script) !== 'script')
      .map((script) => `The script ${script} is not named by its content, so it may not be cached.`),
  ];
}

function textProblems({ folder, files, manifest }: WrittenSite, { namespace }: Environment): string[] {
  const texts = files
    .filter((file) => /\.(?:html|js|css|json|config)$/.test(file))
    .map((file): [string, string] => [file, readFileSync(join(folder, file), 'utf8')]);
  return [['manifest.xml', manifest] as const, ...texts].flatMap(([file, text]) => [
    ...(/\/\/localhost\b/.test(text) ? [`${file} still names localhost.`] : []),
    ...(namespace !== 'RECS' && /\bRECS\\?\.[\w$\\]/.test(text)
      ? [`${file} still tells formulas under RECS, which are under ${namespace} here.`]
      : []),
  ]);
}
