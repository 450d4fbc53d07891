import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteProblems } from '../../scripts/deploy/check-site';
import { readEnvironment } from '../../scripts/deploy/environment';
import { headersBySort, sortOf } from '../../scripts/deploy/headers';
import { iisHeaders, nginxHeaders, staticWebAppHeaders } from './served-headers';

// Building takes its time, and more of it on a busy machine.
jest.setTimeout(300_000);

const root = join(__dirname, '../..');
const file = 'environments/example-test.json';
const environment = readEnvironment(readFileSync(join(root, file), 'utf8'), file);
const scratch = mkdtempSync(join(tmpdir(), 'recs-deploy-'));
const out = join(scratch, 'built');
const read = (name: string) => readFileSync(join(out, name), 'utf8');

let printed = '';
let files: string[] = [];

function build(...args: string[]): string {
  return execFileSync('npm', ['run', '--silent', 'build', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}

beforeAll(() => {
  printed = build('--env', file, '--out', out);
  files = readdirSync(join(out, 'site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(out, 'site').length + 1)
        .replaceAll('\\', '/'),
    );
});

afterAll(() => rmSync(scratch, { recursive: true }));

test('one command writes a manifest, a folder to be served and the settings of three servers, and says so', () => {
  expect(readdirSync(out).sort()).toEqual(['manifest.xml', 'nginx.conf', 'site']);
  expect(files).toEqual(
    expect.arrayContaining([
      'taskpane.html',
      'help.html',
      'functions.json',
      'web.config',
      'staticwebapp.config.json',
    ]),
  );
  expect(files).not.toContain('manifest.xml');
  expect(printed).toContain(`${files.length} files in `);
  expect(printed).toMatch(/^Checked/m);
});

test('each sort of file is served the same by all three servers', () => {
  const headers = headersBySort(environment);
  const served = files.filter((each) => !/config(\.json)?$/.test(each));
  const sorts = new Set(served.map(sortOf));
  expect([...sorts].sort()).toEqual(['functions', 'icon', 'page', 'script']);
  for (const each of served) {
    const expected = headers[sortOf(each)];
    const path = `/recs/${each}`;
    expect([each, nginxHeaders(read('nginx.conf'), path)]).toEqual([each, expected]);
    expect([each, iisHeaders(read('site/web.config'), each)]).toEqual([each, expected]);
    expect([each, staticWebAppHeaders(read('site/staticwebapp.config.json'), path)]).toEqual([
      each,
      expected,
    ]);
  }
});

test('pages are never cached, scripts for ever, icons for a week', () => {
  const caching = (each: string) => iisHeaders(read('site/web.config'), each)['Cache-Control'];
  expect(caching('taskpane.html')).toBe('no-store');
  expect(caching(files.find((each) => each.startsWith('engine.'))!)).toBe(
    'public, max-age=31536000, immutable',
  );
  expect(caching('assets/recs-32.png')).toBe('public, max-age=604800');
});

test('nginx does not hand out the settings of other servers', () => {
  for (const each of ['web.config', 'staticwebapp.config.json'])
    expect(nginxHeaders(read('nginx.conf'), `/recs/${each}`)).toBe(404);
});

test('the page loads Office.js of the chosen cloud, and the functions lead to help below the address', () => {
  expect(read('site/taskpane.html')).toContain('https://appsforoffice.gcch.cdn.office.net/');
  const { functions } = JSON.parse(read('site/functions.json')) as { functions: { helpUrl: string }[] };
  expect(functions.map(({ helpUrl }) => new URL(helpUrl).href.split('#')[0])).toEqual(
    functions.map(() => 'https://test.example.org/recs/help.html'),
  );
});

test('wherever a formula is told, it is under the namespace of this installation', () => {
  expect(read('site/functions.json')).toContain('=RECSTEST.STATUS(');
  expect(read('site/help.html')).toContain('=RECSTEST.STATUS()');
  expect(read('manifest.xml')).toContain('<bt:String id="Namespace" DefaultValue="RECSTEST" />');
});

const faults: readonly (readonly [what: string, spoil: (site: string) => void, sentence: RegExp])[] = [
  [
    'an icon is missing',
    (site) => rmSync(join(site, 'assets/validate-16.png')),
    /there is no assets\/validate-16\.png/,
  ],
  [
    'the page names a script that is not there',
    (site) => edit(join(site, 'taskpane.html'), /src=functions/, 'src=other'),
    /taskpane\.html names other\.[\da-f]{8}\.js, which is not there\./,
  ],
  [
    'the page loads Office.js of another cloud',
    (site) =>
      edit(join(site, 'taskpane.html'), /src=https:..appsforoffice\.gcch/, 'src=https://appsforoffice.dod'),
    /does not begin with Office\.js/,
  ],
  [
    'the page lets requests out',
    (site) => edit(join(site, 'taskpane.html'), /connect-src 'self'/, "connect-src 'self' https:"),
    /does not hold the policy that keeps trackers in it/,
  ],
  [
    'an address of development was left',
    (site) =>
      edit(join(site, 'functions.json'), /https:\/\/test\.example\.org\/recs/, 'https://localhost:3000'),
    /functions\.json still names localhost\./,
  ],
  [
    'a formula is told under another namespace',
    (site) => edit(join(site, 'help.html'), /RECSTEST\.STATUS/, 'RECS.STATUS'),
    /help\.html still tells formulas under RECS, which are under RECSTEST here\./,
  ],
];

function edit(path: string, from: RegExp, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test('what was written has no fault', () => {
  expect(
    siteProblems({ folder: join(out, 'site'), files, manifest: read('manifest.xml') }, environment),
  ).toEqual([]);
});

test.each(faults)('the check tells it where %s', (what, spoil, sentence) => {
  const folder = join(scratch, what.replaceAll(' ', '-'));
  cpSync(join(out, 'site'), folder, { recursive: true });
  spoil(folder);
  const problems = siteProblems({ folder, files, manifest: read('manifest.xml') }, environment);
  expect(problems.join('\n')).toMatch(sentence);
});

test('the check tells it where the manifest leads elsewhere', () => {
  const manifest = read('manifest.xml').replace(
    'https://test.example.org/recs/functions',
    'https://else.example.org/f',
  );
  expect(siteProblems({ folder: join(out, 'site'), files, manifest }, environment)).toEqual([
    'The manifest names https://else.example.org/f.json, which is not below https://test.example.org/recs.',
  ]);
});

test('a file that is not there is told in one sentence', () => {
  const run = () => build('--env', join(scratch, 'nowhere.json'));
  expect(run).toThrow(
    /There is no environment file ‘.*nowhere\.json’ that can be read: copy environments\/example\.json\./,
  );
});
