import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { packageOfXml } from '../files/support';
import { TELL_MEMORY, toldMemory } from '../support/tell-memory';
import { fileWith } from './run-recs';

// Reading within bounds is the fact to be shown, and the machine may be busy.
jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../..');

interface MeasuredRun {
  readonly code: number | null;
  readonly output: string;
  readonly problem: string;
  readonly megabytes: number;
  readonly seconds: number;
}

function check(name: string, bytes: Uint8Array): Promise<MeasuredRun> {
  const file = fileWith(name, bytes);
  const start = performance.now();
  return new Promise((settle, fail) => {
    const flags = ['--import', 'tsx', '--import', TELL_MEMORY];
    const args = ['src/cli/recs.ts', 'check', file, '--as-at', '2026-11-23', '--format', 'json'];
    const child = spawn(process.execPath, [...flags, ...args], { cwd: ROOT });
    let output = '';
    let problem = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (problem += text));
    child.on('error', fail);
    child.on('close', (code) => {
      const told = toldMemory(problem);
      const seconds = (performance.now() - start) / 1000;
      settle({ code, output, ...told, problem: told.problem.replaceAll(file, name), seconds });
    });
  });
}

const HEADER = ['Action', 'Owner', 'By When', 'Progress'];
const ROW = ['Mend the gate', 'Head of parks', '31 March 2027', 'Ordered on 2 November 2026'];

function row(number: number, cells: readonly string[]): string {
  const inside = cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  return `<row r="${number}">${inside}</row>`;
}

const TRACKER = `<sheetData>${row(1, HEADER)}${row(2, ROW)}</sheetData>`;
const TOO_LARGE =
  'is too large: unpacked, its sheets take more than can be read at once. Move the tracker into';

/** A package with one figure of one part's place in its directory changed. */
function lying(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const buffer = Buffer.from(bytes);
  const at = buffer.lastIndexOf(part, undefined, 'latin1') - 46;
  buffer.writeUInt32LE(size, at + 24);
  return buffer;
}

function expectBounds({ megabytes, seconds }: MeasuredRun): void {
  expect(megabytes).toBeGreaterThan(10);
  expect(megabytes).toBeLessThan(1024);
  expect(seconds).toBeLessThan(60);
}

function expectRefusal(run: MeasuredRun, sentence: string): void {
  expect(run.problem).toContain(sentence);
  expect(run.problem.trimEnd()).not.toContain('\n');
  expect({ code: run.code, output: run.output }).toEqual({ code: 2, output: '' });
  expectBounds(run);
}

function expectTracker(run: MeasuredRun, action: string): void {
  expect(run.problem).toBe('');
  const { trackers } = JSON.parse(run.output) as { trackers: { actions: { action: string }[] }[] };
  expect(trackers[0]!.actions[0]!.action).toBe(action);
  expectBounds(run);
}

test('A part that says it holds 3 GB is refused without being unpacked.', async () => {
  const bytes = lying(packageOfXml(TRACKER), 'xl/worksheets/sheet1.xml', 3_000_000_000);
  expectRefusal(await check('bomb.xlsx', bytes), `‘bomb.xlsx’ ${TOO_LARGE}`);
});

test('A part that holds more than it says is given up where it should have ended.', async () => {
  const bytes = lying(
    packageOfXml(`<sheetData>${' '.repeat(50_000_000)}</sheetData>`),
    'xl/worksheets/sheet1.xml',
    2000,
  );
  expectRefusal(await check('liar.xlsx', bytes), '‘liar.xlsx’ is damaged: ');
});

test('Many sheets that are one and the same large part are refused before they fill the memory.', async () => {
  const sheets = Array.from(
    { length: 2000 },
    (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`,
  );
  const bytes = packageOfXml(`<sheetData>${' '.repeat(5_000_000)}</sheetData>`, {
    extra: {
      'xl/workbook.xml': `<workbook xmlns:r="x"><sheets>${sheets.join('')}</sheets></workbook>`,
    },
  });
  expectRefusal(await check('many.xlsx', bytes), `‘many.xlsx’ ${TOO_LARGE}`);
});

test('A far cell in every row, which would make billions of blanks, is refused.', async () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
  );
  const bytes = packageOfXml(`<sheetData>${rows.join('')}</sheetData>`);
  expectRefusal(await check('wide.xlsx', bytes), `‘wide.xlsx’ ${TOO_LARGE}`);
});

test('100 MB of shared strings are read.', async () => {
  const filler = Array.from({ length: 1_000_000 }, (_, i) => `<si><t>${i}${'x'.repeat(80)}</t></si>`);
  const words = [...HEADER, ...ROW].map((text) => `<si><t>${text}</t></si>`).join('');
  const cells = (from: number) => HEADER.map((_, i) => `<c t="s"><v>${from + i}</v></c>`).join('');
  const bytes = packageOfXml(
    `<sheetData><row r="1">${cells(0)}</row><row r="2">${cells(4)}</row></sheetData>`,
    { strings: words + filler.join('') },
  );
  expectTracker(await check('strings.xlsx', bytes), 'Mend the gate');
});

test('Entities that stand for one another are never expanded.', async () => {
  const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
    '',
  );
  const sheet = `<!DOCTYPE worksheet [<!ENTITY e0 "boom">${entities}]>${TRACKER.replace('Mend the gate', 'Mend &e30; gates')}`;
  expectTracker(await check('entities.xlsx', packageOfXml(sheet)), 'Mend &e30; gates');
});

test('Ten million tags’ ends inside one attribute take no longer than other text.', async () => {
  const bytes = packageOfXml(`<sheetData><row r="${'>'.repeat(10_000_000)}`);
  expectRefusal(await check('quote.xlsx', bytes), '‘quote.xlsx’ is damaged: ');
});

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

test('Relationships that lead round in a circle are not followed round.', async () => {
  const bytes = packageOfXml(`${TRACKER}<tableParts><tablePart r:id="rId1"/></tableParts>`, {
    extra: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIP}/table" Target="sheet1.xml"/></Relationships>`,
    },
  });
  expectTracker(await check('circle.xlsx', bytes), 'Mend the gate');
});

test('A sheet whose part is said to lie outside the package is not looked for there.', async () => {
  const bytes = packageOfXml(TRACKER, {
    extra: {
      '../../escaped.txt': 'out',
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIP}/worksheet" Target="../../../../../etc/passwd"/></Relationships>`,
    },
  });
  expectRefusal(await check('escape.xlsx', bytes), '‘escape.xlsx’ is damaged: ');
});

test('Wrong content types do no harm: what the parts hold counts.', async () => {
  const bytes = packageOfXml(TRACKER, {
    extra: { '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="image/png"/></Types>' },
  });
  expectTracker(await check('types.xlsx', bytes), 'Mend the gate');
});

test('A formula that calls the web is not worked out: its last result counts.', async () => {
  const cell = '<c r="C2" t="str"><f>WEBSERVICE("http://192.0.2.1/")</f><v>31 March 2027</v></c>';
  const sheet = `<sheetData>${row(1, HEADER)}<row r="2">${row(2, ROW.slice(0, 2)).slice(11, -6)}${cell}</row></sheetData>`;
  const run = await check('web.xlsx', packageOfXml(sheet));
  expectTracker(run, 'Mend the gate');
  expect(run.output).toContain('"due":"2027-03-31"');
});
