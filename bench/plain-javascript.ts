import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');

/** The engine as plain JavaScript. */
export function plainEngine(): typeof import('../src/core') {
  return plain('bench-engine', /^core[\\/]/, 'core/index') as typeof import('../src/core');
}

/** The session in an open workbook as plain JavaScript, with the engine and what both stand on. */
export function plainSession(): typeof import('../src/excel/session') {
  return plain(
    'bench-session',
    /^(?:core|excel)[\\/]|^[^\\/]+$/,
    'excel/session',
  ) as typeof import('../src/excel/session');
}

/**
 * Files of the source as plain JavaScript, as it is shipped: the loader of scripts names every function anew when it
 * is made, which would be measured too.
 */
function plain(name: string, files: RegExp, entry: string): unknown {
  const folder = join(root, 'artefacts', name);
  rmSync(folder, { recursive: true, force: true });
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!files.test(file)) continue;
    const source = join(root, 'src', file);
    const target = join(folder, file.replace(/\.ts$/, '.js'));
    if (file.endsWith('.ts')) writeTo(target, asJavaScript(readFileSync(source, 'utf8')));
    else if (file.endsWith('.json')) writeTo(target, readFileSync(source, 'utf8'));
  }
  return createRequire(__filename)(join(folder, entry));
}

function asJavaScript(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  }).outputText;
}

function writeTo(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
