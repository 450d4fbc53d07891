import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: object;
}

const functionsFolder = join(__dirname, '../../src/functions');

/** The files of src/functions that say they hold a custom function. */
export function functionFiles(): string[] {
  return readdirSync(functionsFolder)
    .map((name) => join(functionsFolder, name))
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
}

/** The metadata that the build makes of src/functions, and which function of which file answers to each id. */
export async function generatedMetadata() {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return { metadata: JSON.parse(metadataJson) as { functions: FunctionMetadata[] }, associate };
}
