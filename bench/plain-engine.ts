import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const target = join(root, 'artefacts/bench');

/**
 * The engine as plain JavaScript, as it is shipped: the loader of scripts names every function anew when it is made,
 * which would be measured too.
 */
export function plainEngine(): typeof import('../src/core') {
  rmSync(target, { recursive: true, force: true });
  for (const file of readdirSync(join(root, 'src/core'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(root, 'src/core', file), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
    });
    const path = join(target, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputText);
  }
  return require(join(target, 'index.js')) as typeof import('../src/core');
}
