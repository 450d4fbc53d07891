import { pack, readZip, unpack, writeZip, ZipProblem } from '../../src/files/zip';
import { unzip, zip } from '../support/zip';

const WORDS = 'Mend the gate. '.repeat(5000);
const BYTES = new TextEncoder().encode(WORDS);

const { CompressionStream, DecompressionStream } = globalThis;

/** The first releases of Node 20 have streams of gzip and zlib, and none of the bare form. */
function withoutBareForm(Stream: typeof CompressionStream): typeof CompressionStream {
  return class extends Stream {
    constructor(form: CompressionFormat) {
      if (form === 'deflate-raw') throw new TypeError(`There is no ‘${form}’ here.`);
      super(form);
    }
  };
}

beforeAll(() => {
  globalThis.CompressionStream = withoutBareForm(CompressionStream);
  globalThis.DecompressionStream = withoutBareForm(DecompressionStream);
});

afterAll(() => Object.assign(globalThis, { CompressionStream, DecompressionStream }));

test('A part that another program packed is unpacked as every release of Node 20 can.', async () => {
  const [entry] = readZip(zip({ 'a.xml': WORDS })).values();
  expect(Buffer.from(await unpack(entry!)).toString()).toBe(WORDS);
});

test.each(['stored', 'deflated'] as const)(
  'A %s part is packed as another program unpacks it.',
  async (method) => {
    const bytes = writeZip([
      await pack('a.xml', BYTES, method),
      await pack('b.xml', new Uint8Array(), method),
    ]);
    const parts = unzip(bytes);
    expect(parts.get('a.xml')!.toString()).toBe(WORDS);
    expect(parts.get('b.xml')).toHaveLength(0);
    const [entry] = readZip(bytes).values();
    expect(Buffer.from(await unpack(entry!)).toString()).toBe(WORDS);
  },
);

test.each([
  ['another checksum', { crc: 1 }],
  ['a smaller size', { size: BYTES.length - 1 }],
  ['a larger size', { size: BYTES.length + 1 }],
])('A part whose directory tells %s is damaged, stored or deflated.', async (_, lie) => {
  for (const method of ['stored', 'deflated'] as const)
    await expect(unpack({ ...(await pack('a.xml', BYTES, method)), ...lie })).rejects.toThrow(ZipProblem);
});

test('A part whose end is missing, or that goes on after its end, is damaged.', async () => {
  const entry = await pack('a.xml', BYTES, 'deflated');
  const short = { ...entry, packed: entry.packed.subarray(0, -1) };
  const long = { ...entry, packed: Uint8Array.of(...entry.packed, 0) };
  await expect(unpack(short)).rejects.toThrow(ZipProblem);
  await expect(unpack(long)).rejects.toThrow(ZipProblem);
});
