import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({
    file: file.slice(root.length + 1).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  }));

/** Every place where a file of ours uses what a pattern names: "src/taskpane/pane.ts: fetch('x')". */
const places = (pattern: RegExp): string[] =>
  sources.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

const ASKING =
  /(?<!#)\bfetch\([^)]*\)|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bimportScripts\b|\bnew (?:Image|SharedWorker)\b/g;

test('nothing is asked for over the network but the list of formulas beside the page', () => {
  expect(places(ASKING)).toEqual(["src/taskpane/help/function-list.ts: fetch('functions.json')"]);
});

test('the command line uses no network', () => {
  const modules =
    /(?:from|require\(|import\() ?['"](?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/\w+)?['"]/g;
  expect(places(modules)).toEqual([]);
});

test('nothing of Office is used that speaks to others: no dialogs, sign-in, messages or mail', () => {
  expect(
    places(
      /\bdisplayDialogAsync\b|\bOfficeRuntime\.auth\b|\bgetAccessToken\b|\bopenBrowserWindow\b|\bmessageParent\b/g,
    ),
  ).toEqual([]);
});

test('a browser keeps no more than how lists were shown, and no cookies', () => {
  const keeping = /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bdocument\.cookie\b|\bcaches\.open\b/g;
  expect(places(keeping)).toEqual(['src/taskpane/kept-choice.ts: localStorage']);
  // A name and one of a few words the program itself knows: the type of `keepChoice` lets nothing else through.
  const kept = places(/\bkeepChoice\([^,)]*/g).filter(
    (place) => !place.startsWith('src/taskpane/kept-choice.ts'),
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const place of kept) expect(place).toMatch(/keepChoice\('[a-z-]+'$/);
});

test('no script of the add-in names a place outside its own site', () => {
  const addresses = sources
    .filter(({ file }) => !/^src\/(?:cli|files)\//.test(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => `${file}: ${address}`),
    );
  // The name of the language a schema is written in, which nothing asks for.
  const named = 'src/core/settings/json-schema.ts: https://json-schema.org';
  expect(addresses.filter((each) => each !== named && !each.endsWith('https://localhost'))).toEqual([]);
});
