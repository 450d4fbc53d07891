import { readFileSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './deploy/build-site';
import { readEnvironment } from './deploy/environment';
import { build } from './start/build';

/**
 * `npm run build` builds the add-in and the workbench into dist, to be tried and tested here;
 * `npm run build -- --env FILE` builds what one installation is served from, into artefacts/FILE or the folder that
 * `--out` names.
 */

const root = join(__dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { env: { type: 'string' }, out: { type: 'string' } } });
  if (values.env === undefined) {
    if (values.out !== undefined) throw new Error('--out needs an environment file: give --env FILE, too.');
    return build(root);
  }
  const file = values.env;
  const environment = readEnvironment(textOf(file), file);
  const out = resolve(values.out ?? join(root, 'artefacts', basename(file, extname(file))));
  const { files, isSchemaChecked } = await buildSite(root, environment, out);
  const from = (name: string): string => relative(process.cwd(), join(out, name));
  console.log(`${files} files in ${from('site')}, to be served from ${environment.address}`);
  console.log(`${from('manifest.xml')}, to be given to Office as version ${environment.version}`);
  console.log(
    `${from('nginx.conf')}, for that server; the settings of IIS and Azure Static Web Apps lie in the site`,
  );
  console.log(
    isSchemaChecked
      ? 'Checked, the manifest by Office’s schemas, too.'
      : 'Checked, but for the manifest by Office’s schemas, which are not here.',
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(
      `There is no environment file ‘${file}’ that can be read: copy environments/example.json.`,
      {
        cause,
      },
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
