import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly problem: string;
}

/** Runs the command line in a process of its own, from the top of the checkout. */
export function runRecs(
  args: readonly string[],
  { input = '', timeZone }: { readonly input?: string; readonly timeZone?: string } = {},
): Promise<Run> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/recs.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, ...(timeZone !== undefined && { TZ: timeZone }) },
    });
    let output = '';
    let problem = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problem += text));
    child.on('error', fail);
    child.on('close', (code) => settle({ code, output, problem }));
    child.stdin.end(input);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'recs-cli-'));

/** The path of a new file in a folder of this test run. */
export function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export { folder as filesFolder };
