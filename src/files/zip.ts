/** One part of a zip archive, still packed: parts that nobody changed are copied without being unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** What is wrong with an archive, for a caller that knows the file's name. */
export class ZipProblem extends Error {
  override readonly name = 'ZipProblem';
  constructor(readonly reason: 'truncated' | 'damaged' | 'encrypted' | 'too-large') {
    super(`The zip archive is ${reason}.`);
  }
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_END_RECORD = 0x06064b50;
const IN_ZIP64 = 0xffffffff;
/** A longer part would take more memory, as bytes and then as text, than one file may. */
const LARGEST_PART = 200_000_000;
/** 1 January 1980, the earliest day a zip can hold: equal contents give equal bytes whenever they are written. */
const FIXED_DOS_DATE = 0x21;
const UTF8_NAMES = 0x0800;

/** The parts of an archive by name, in the order of its directory. Throws ZipProblem. */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const directory = findDirectory(view);
    let at = directory.offset;
    for (let index = 0; index < directory.count; index++) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new ZipProblem('damaged');
      const entry = readEntry(view, bytes, at);
      entries.set(entry.name, entry);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (problem) {
    // A DataView throws RangeError for an offset outside the file: the directory speaks of bytes that are not there.
    if (problem instanceof RangeError) throw new ZipProblem('truncated');
    throw problem;
  }
  return entries;
}

function findDirectory(view: DataView): { offset: number; count: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== IN_ZIP64 && count !== 0xffff) return { offset, count };
    const zip64 = Number(view.getBigUint64(at - 20 + 8, true));
    if (view.getUint32(zip64, true) !== ZIP64_END_RECORD) throw new ZipProblem('damaged');
    return {
      count: Number(view.getBigUint64(zip64 + 32, true)),
      offset: Number(view.getBigUint64(zip64 + 48, true)),
    };
  }
  throw new ZipProblem('truncated');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if (view.getUint16(at + 8, true) & 1) throw new ZipProblem('encrypted');
  const nameLength = view.getUint16(at + 28, true);
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const extraEnd = at + 46 + nameLength + view.getUint16(at + 30, true);
  for (
    let extra = at + 46 + nameLength;
    extra + 4 <= extraEnd;
    extra += 4 + view.getUint16(extra + 2, true)
  ) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const next = () => Number(view.getBigUint64((field += 8) - 8, true));
    if (size === IN_ZIP64) size = next();
    if (packedSize === IN_ZIP64) packedSize = next();
    if (offset === IN_ZIP64) offset = next();
  }
  if (view.getUint32(offset, true) !== LOCAL_HEADER) throw new ZipProblem('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new ZipProblem('truncated');
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** A part's bytes, checked against its checksum. Throws ZipProblem. */
export async function unpack(entry: ZipEntry): Promise<Uint8Array> {
  if (entry.size > LARGEST_PART) throw new ZipProblem('too-large');
  if (entry.method === 8) return inflate(entry);
  const { method, packed, size, crc } = entry;
  if (method !== 0 || packed.length !== size || crc32(packed) !== crc) throw new ZipProblem('damaged');
  return packed;
}

/**
 * The head of a gzip file with nothing said of its contents. What a zip archive holds deflated is what stands in a gzip
 * file between such a head and a tail of checksum and size. Streams of gzip are older than those of the bare form, which
 * the first releases of Node 20 do not have, and they see to the checksum themselves.
 */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const GZIP_TAIL_LENGTH = 8;

function gzipTail(crc: number, size: number): Uint8Array {
  const tail = new DataView(new ArrayBuffer(GZIP_TAIL_LENGTH));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  return new Uint8Array(tail.buffer);
}

/** Never gives more bytes than the archive's directory promises, whatever is packed. */
async function inflate({ packed, size, crc }: ZipEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  const stream = new DecompressionStream('gzip');
  let filled = 0;
  try {
    const gzip = [GZIP_HEAD, packed, gzipTail(crc, size)] as Uint8Array<ArrayBuffer>[];
    const reader = new Blob(gzip).stream().pipeThrough(stream).getReader();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      if (filled + chunk.value.length > size) {
        await reader.cancel();
        throw new ZipProblem('damaged');
      }
      bytes.set(chunk.value, filled);
      filled += chunk.value.length;
    }
  } catch (cause) {
    throw cause instanceof ZipProblem ? cause : Object.assign(new ZipProblem('damaged'), { cause });
  }
  if (filled < size) throw new ZipProblem('damaged');
  return bytes;
}

/** Bytes sent through a stream such as a DecompressionStream. */
export async function throughStream(
  bytes: Uint8Array,
  stream: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer());
}

/** Packs a part. Stored parts are the same bytes on every machine; deflated ones are smaller. */
export async function pack(
  name: string,
  bytes: Uint8Array,
  method: 'stored' | 'deflated',
): Promise<ZipEntry> {
  const size = bytes.length;
  if (method === 'stored') return { name, method: 0, crc: crc32(bytes), size, packed: bytes };
  const gzip = await throughStream(bytes, new CompressionStream('gzip'));
  const tail = gzip.length - GZIP_TAIL_LENGTH;
  const crc = new DataView(gzip.buffer, gzip.byteOffset).getUint32(tail, true);
  return { name, method: 8, crc, size, packed: gzip.subarray(GZIP_HEAD.length, tail) };
}

/** An archive of these parts, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const total = entries.reduce((sum, entry, i) => sum + 76 + 2 * names[i]!.length + entry.packed.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeFields(view, at + 4, entry, names[index]!.length);
    bytes.set(names[index]!, at + 30);
    bytes.set(entry.packed, at + 30 + names[index]!.length);
    at += 30 + names[index]!.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, names[index]!.length);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, FIXED_DOS_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

let crcTable: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n;
  });
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
