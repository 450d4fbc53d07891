import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const MAIN = 'OfficeAppManifestV1_1.xsd';

/**
 * The folder of Office's schemas for manifests, which are not ours to hand on: beside the checkout, or in the folder
 * that RECS_SHARED names. Undefined where they are not at hand.
 */
export function schemasFolder(root: string): string | undefined {
  const folder = join(process.env.RECS_SHARED ?? join(root, '../shared'), 'schemas/office-manifest/patched');
  return existsSync(join(folder, MAIN)) ? folder : undefined;
}

/** What Office's schemas have against a manifest, in their words. */
export async function schemaProblems(manifest: string, folder: string): Promise<string[]> {
  const read = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: read(MAIN),
    preload: readdirSync(folder)
      .filter((name) => name !== MAIN)
      .map(read),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
