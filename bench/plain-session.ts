import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const target = join(root, 'artefacts/bench-session');

/** The session as plain JavaScript, as it is shipped, for the same reason as the plain engine. */
export function plainSession(): typeof import('../src/excel/session') {
  rmSync(target, { recursive: true, force: true });
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/^(?:core|excel)[\\/].*\.ts$|^today\.ts$/.test(file)) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(root, 'src', file), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
    });
    const path = join(target, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputText);
  }
  return createRequire(__filename)(join(target, 'excel/session.js')) as typeof import('../src/excel/session');
}
