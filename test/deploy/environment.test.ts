import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_ID, OFFICE_JS, readEnvironment } from '../../scripts/deploy/environment';
import { fillManifest } from '../../scripts/deploy/fill-manifest';
import { contentSecurityPolicy } from '../../scripts/deploy/content-security-policy';

const root = join(__dirname, '../..');
const sound = JSON.parse(readFileSync(join(root, 'environments/example.json'), 'utf8')) as Record<
  string,
  string
>;

const read = (keys: Record<string, unknown>) => readEnvironment(JSON.stringify(keys), 'live.json');
const without = (name: string) => Object.fromEntries(Object.entries(sound).filter(([key]) => key !== name));

test('what is not said has its usual value', () => {
  expect(read(sound)).toEqual({
    id: '5d0c7c0e-51f7-4d0b-9a0e-3b7c4f6d2e18',
    version: '1.0.0.0',
    address: 'https://recs.example.org',
    officeJs: OFFICE_JS.worldwide,
    namespace: 'RECS',
    name: 'RECS: recommendations and actions',
    provider: 'Example Council',
    group: 'Action tracker',
    support: 'https://recs.example.org/help.html',
  });
});

test.each(['id', 'version', 'address', 'officeJs', 'name', 'provider'])(
  'without its %s the file is refused in one sentence that says what to give',
  (name) => {
    expect(() => read(without(name))).toThrow(new RegExp(`^‘live\\.json’ has no ‘${name}’: give [^.]+`));
  },
);

test('a key that is misspelt is named, with those there are', () => {
  expect(() => read({ ...sound, adress: 'https://recs.example.org' })).toThrow(
    '‘live.json’ has the unknown key ‘adress’: the keys are id, version, address, officeJs, name, provider, namespaceSuffix, group, support.',
  );
});

test.each([
  ['id', 'recs'],
  ['id', DEVELOPMENT_ID],
  ['version', '1.0'],
  ['address', 'http://recs.example.org'],
  ['address', 'https://localhost:3000'],
  ['address', 'https://recs.example.org/?page=1'],
  ['officeJs', 'mars'],
  ['officeJs', 'http://cdn.example.org/office.js'],
  ['name', ''],
  ['name', 'x'.repeat(126)],
  ['provider', 7],
  ['namespaceSuffix', 'test'],
  ['namespaceSuffix', '.TEST'],
  ['support', 'help.html'],
])('the %s %p cannot be used', (name, value) => {
  expect(() => read({ ...sound, [name]: value })).toThrow(
    `In ‘live.json’, ‘${name}’ is ${JSON.stringify(value)}: give `,
  );
});

test('a file that is not JSON, or no object, is refused in one sentence', () => {
  expect(() => readEnvironment('{', 'live.json')).toThrow(
    /^‘live\.json’ is not JSON: mend it there \(.+\)\.$/,
  );
  expect(() => readEnvironment('[]', 'live.json')).toThrow(/^‘live\.json’ holds no object: /);
});

test.each(Object.entries(OFFICE_JS))(
  'the cloud %s has its own Office.js, which the pages may load',
  (cloud, from) => {
    const environment = read({ ...sound, officeJs: cloud });
    expect(environment.officeJs).toBe(from);
    expect(contentSecurityPolicy(environment)).toContain(`script-src 'self' ${new URL(from).origin} `);
  },
);

test('words of the environment stand in the manifest as text', () => {
  const environment = read({ ...sound, name: 'R&D <actions> "live"' });
  const manifest = fillManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), environment);
  expect(manifest).toContain('<DisplayName DefaultValue="R&amp;D &lt;actions&gt; &quot;live&quot;" />');
});

test('a manifest without a place that must be filled is refused', () => {
  const changed = readFileSync(join(root, 'manifest.xml'), 'utf8').replace(
    /<AppDomain>[^]*?<\/AppDomain>/,
    '',
  );
  expect(() => fillManifest(changed, read(sound))).toThrow(/^manifest\.xml has 0 places like /);
});
