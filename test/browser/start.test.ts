import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt } from '../../scripts/start/build';
import { serve } from '../../workbench/server/serve';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recs-start-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file that was last changed at this second. */
function write(file: string, second: number): void {
  const path = join(folder, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, second, second);
  // Folders tell of files added or taken away by their own time.
  for (let at = join(path, '..'); at !== folder; at = join(at, '..')) utimesSync(at, second, second);
}

function writeCheckout(builtAt: number): void {
  write('src/core/index.ts', 100);
  write('workbench/page/main.ts', 100);
  write('dist/taskpane.html', builtAt);
  write('dist/workbench/index.html', builtAt);
}

test('Pages newer than their sources are served as they are', () => {
  writeCheckout(200);
  expect(isBuilt(folder)).toBe(true);
});

test('A source changed since asks for a new build', () => {
  writeCheckout(200);
  write('src/core/index.ts', 300);
  expect(isBuilt(folder)).toBe(false);
});

test('Without the built pages there is something to build', () => {
  write('src/core/index.ts', 100);
  expect(isBuilt(folder)).toBe(false);
});

test('A port that is taken is told, so that another can be tried', async () => {
  const server = await serve({ port: 0 });
  const port = Number(new URL(server.address).port);
  await expect(serve({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await server.close();
});

test('The counts of a run are the runner’s own, and a suite that could not start has failed', () => {
  const CountReporter = jest.requireActual<
    new (config: { rootDir: string }) => { onRunComplete(...args: unknown[]): void }
  >('../support/count-reporter.js');
  new CountReporter({ rootDir: folder }).onRunComplete([], {
    numPassedTests: 7,
    numFailedTests: 2,
    numRuntimeErrorTestSuites: 1,
    numPendingTests: 3,
    numTodoTests: 1,
  });
  const counts: unknown = JSON.parse(readFileSync(join(folder, 'artefacts/test-results.json'), 'utf8'));
  expect(counts).toEqual({ passed: 7, failed: 3, skipped: 4 });
});
