import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'workbench',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
  'tsconfig.json',
];

/** Are the built pages there, and newer than everything they are built from? */
export function isBuilt(root: string): boolean {
  // Of all that is built, only the workbench's page is written anew each time, even when nothing in it has changed.
  const built = existsSync(join(root, 'dist/taskpane.html'))
    ? modified(join(root, 'dist/workbench/index.html'))
    : 0;
  return built > 0 && SOURCES.every((source) => newest(join(root, source)) <= built);
}

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  // A folder's own time tells of files taken away.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Builds the add-in and the workbench as they are shipped; rejects with what the builder printed. What webpack.config.js
 * takes by `env` says otherwise.
 */
export function build(root: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const webpack = require.resolve('webpack-cli/bin/cli.js', { paths: [root] });
  const chosen = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const args = [webpack, '--mode', 'production', '--stats', 'errors-only', ...chosen];
  const building = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [building.stdout, building.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  return new Promise((resolve, reject) => {
    building.once('error', reject);
    building.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed.\n${printed}`));
    });
  });
}
