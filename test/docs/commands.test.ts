import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasExcel } from '../../scripts/start/excel';
import { commandsIn, documents, ROOT, wordsOf } from './documents';

// Some of them build first, and the machine may be busy.
jest.setTimeout(600_000);

const desk = mkdtempSync(join(tmpdir(), 'recs-docs-'));

beforeAll(() => {
  cpSync(join(ROOT, 'samples'), join(desk, 'samples'), { recursive: true });
  cpSync(join(ROOT, 'samples/flood-review.xlsx'), join(desk, 'plan.xlsx'));
});

afterAll(() => rmSync(desk, { recursive: true }));

/** In a checkout, npm runs the same: a command is run once, whichever way a page has it. */
const asInstalled = (command: string): string => command.replace(/^npm run --silent recs -- /, 'recs ');
const named = [...new Set(documents.flatMap(commandsIn).map(asInstalled))];
const isRecs = (command: string): boolean => command.startsWith('recs ');

/** Runs the command line as the page has it, in a folder with the samples. */
function recs(command: string) {
  // Where a page speaks of a command as such, it is given what it cannot do without.
  const whole = command
    .replace(/^recs check(?= --explain$|$)/, '$& plan.xlsx')
    .replace(/^recs read(?= …|$)/, '$& deadline')
    .replace(/ FILE\b/, ' plan.xlsx');
  const args = wordsOf(whole)
    .slice(1)
    .filter((word) => word !== '…');
  const flags = ['--import', require.resolve('tsx'), join(ROOT, 'src/cli/recs.ts')];
  return spawnSync(process.execPath, [...flags, ...args], {
    cwd: desk,
    encoding: 'utf8',
    input: 'March 2027\n',
  });
}

test.each(named.filter(isRecs))('%s does what it says, and finds nothing to complain of', (command) => {
  // A page may show a command twice, once for its report and once for its copy.
  for (const made of ['flood-review-with-rag.xlsx', 'samples-with-rag'])
    rmSync(join(desk, made), { recursive: true, force: true });
  const { status, stdout, stderr } = recs(command);
  expect({ command, stderr }).toEqual({ command, stderr: '' });
  expect([0, 1]).toContain(status);
  expect(stdout).not.toBe('');
  const copy = /--write (\S+)/.exec(command)?.[1];
  if (copy) expect(existsSync(join(desk, copy))).toBe(true);
});

/** Runs a script of the project to its end and gives what it printed. */
function npm(...args: string[]): string {
  return execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}

/** Starts the workbench by a script of the project, and gives the line that says where it is. */
function started(...args: string[]): Promise<string> {
  const child = spawn('npm', args, {
    cwd: ROOT,
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    shell: process.platform === 'win32',
  });
  let printed = '';
  return new Promise<string>((settle, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const line = /^Workbench: .*$/m.exec(printed)?.[0];
      if (line) settle(line);
    });
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`It ended: ${printed}`)));
    // npm, the script and the server are one group.
  }).finally(() => process.kill(-child.pid!, 'SIGTERM'));
}

/** Says where a command that cannot be run inside the tests is run: a file, and the words in it that show so. */
const proved = (file: string, words: string) => () =>
  expect(readFileSync(join(ROOT, file), 'utf8')).toContain(words);

/** Two pages may name what comes to the same run: it is made once, and each of them is judged by it. */
function once<Result>(run: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: run() }).result;
}

const benches = once(() => npm('run', '--silent', 'bench', 'Weight'));
const soaks = once(() => npm('run', '--silent', 'soak', '20'));

function expectWeights(): void {
  expect(benches()).toMatch(/kB/);
}

function expectNoFaults(): void {
  expect(soaks()).toMatch(/^20 damaged workbooks: .* 0 faults/m);
}

/** Every other command that a page names, by its beginning, and what runs it. */
const RUNS: Readonly<Record<string, () => void | Promise<void>>> = {
  'npm test': proved('.ci/run', 'npm test || failed=1'),
  'npm run check': proved('.ci/run', 'npm run check || failed=1'),
  'npm run check:weight': proved('scripts/check-weight.ts', 'process.exitCode = 1'),
  'npm start': async () => {
    if (!hasExcel()) expect(await started('start')).toMatch(/^Workbench: http:\/\/localhost:\d+\/$/);
  },
  'npm run workbench': async () => {
    expect(await started('run', 'workbench')).toMatch(/^Workbench: http:\/\/localhost:\d+\/$/);
  },
  'npm run excel': () => {
    if (!hasExcel())
      expect(() => npm('run', 'excel')).toThrow(
        /Excel is not installed here\. Use "npm run workbench" instead\./,
      );
  },
  'npm run build -- --env environments/example.json': () => {
    expect(npm('run', '--silent', 'build', '--', '--env', 'environments/example.json')).toMatch(/^Checked/m);
  },
  'npm run generate': proved('package.json', '"check:generated": "tsx scripts/generate.ts --check"'),
  'npx tsx scripts/make-samples.ts': proved('scripts/generate.ts', 'makeSamples(isCheck)'),
  'npm run accuracy': () => expect(npm('run', '--silent', 'accuracy')).toMatch(/%/),
  'npm run accuracy rules': () => expect(npm('run', '--silent', 'accuracy', 'rules')).toMatch(/^RULES/m),
  'npm run bench': expectWeights,
  'npm run bench Weight': expectWeights,
  'npm run soak': expectNoFaults,
  'npm run soak 500': expectNoFaults,
  'npm run licences': () => expect(npm('run', '--silent', 'licences')).toMatch(/^ {2}lit .*: BSD-3-Clause$/m),
  'npm run new:rule': scaffolds,
  'npm run pack:recs': proved('test/cli/package.test.ts', "'src/cli/webpack.config.js'"),
  'npm install --global artefacts/recs-0.1.0.tgz': proved(
    'test/cli/package.test.ts',
    "'install', '--offline'",
  ),
  'node -p "crypto.randomUUID()"': () => {
    const printed = execFileSync(process.execPath, ['-p', 'crypto.randomUUID()'], { encoding: 'utf8' });
    expect(printed).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\n$/);
  },
};

/** A new rule is written into the checkout, so here into a copy of what the script needs of it. */
function scaffolds(): void {
  const checkout = join(desk, 'checkout');
  mkdirSync(checkout);
  for (const part of ['package.json', 'scripts', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  const printed = execFileSync(
    'npm',
    ['run', '--silent', 'new:rule', '--', 'stale-owner', 'owner', 'should'],
    {
      cwd: checkout,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  expect(printed).toContain('src/core/rules/stale-owner.ts');
  for (const file of [
    'src/core/rules/stale-owner.ts',
    'test/core/rules/stale-owner.test.ts',
    'docs/rules/stale-owner.md',
  ])
    expect(existsSync(join(checkout, file))).toBe(true);
}

const others = named.filter((command) => !isRecs(command));
/** The longest of those that a command begins with: options after it are its own. */
const runOf = (command: string): string | undefined =>
  Object.keys(RUNS)
    .filter((run) => command === run || (run === 'npm run new:rule' && command.startsWith(`${run} `)))
    .sort((a, b) => b.length - a.length)[0];

test('each command that a page names is run here or where this says', () => {
  expect(others.filter((command) => runOf(command) === undefined)).toEqual([]);
});

test.each([...new Set(others.map(runOf).filter((run) => run !== undefined))])('%s runs', async (run) => {
  await RUNS[run]!();
});
