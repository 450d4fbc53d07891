import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from '../start/build';
import { siteProblems } from './check-site';
import type { Environment } from './environment';
import { fillManifest } from './fill-manifest';
import { iisConfiguration, nginxConfiguration, staticWebAppConfiguration } from './host-files';
import { schemaProblems, schemasFolder } from './manifest-schema';

/** What was written, and whether Office's schemas were there to judge the manifest by. */
export interface BuiltSite {
  readonly files: number;
  readonly isSchemaChecked: boolean;
}

/**
 * Writes everything one installation needs into a folder: manifest.xml for the administrator, nginx.conf for that
 * server, and in site/ what any static host serves, with the settings of IIS and of Azure Static Web Apps.
 * Throws an Error with a sentence for each thing that is wrong with what was written.
 */
export async function buildSite(root: string, environment: Environment, out: string): Promise<BuiltSite> {
  const folder = join(out, 'site');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { address, namespace, officeJs } = environment;
  await build(root, { out: folder, address, officeJs, namespace });
  const manifest = fillManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), environment);
  writeFileSync(join(out, 'manifest.xml'), manifest);
  writeFileSync(join(out, 'nginx.conf'), nginxConfiguration(environment));
  writeFileSync(join(folder, 'web.config'), iisConfiguration(environment, filesIn(folder)));
  writeFileSync(join(folder, 'staticwebapp.config.json'), staticWebAppConfiguration(environment));
  const files = filesIn(folder);
  const schemas = schemasFolder(root);
  const problems = [
    ...siteProblems({ folder, files, manifest }, environment),
    ...(schemas === undefined ? [] : await schemaProblems(manifest, schemas)),
  ];
  if (problems.length > 0) throw new Error(`What was written cannot be used.\n${problems.join('\n')}`);
  return { files: files.length, isSchemaChecked: schemas !== undefined };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
