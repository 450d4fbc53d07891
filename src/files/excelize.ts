import 'excelize-wasm';
import type { NewFile } from 'excelize-wasm';
import { throughStream } from './zip';

/** The part of the workbook library that we use. */
export interface Excelize {
  NewFile(): NewFile;
  OpenReader(bytes: Uint8Array): NewFile;
}

/** An open workbook of the library. */
export type ExcelizeFile = NewFile;

/** What importing the library leaves behind: the runtime its WebAssembly needs. */
interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  /** Called when the library has broken down. */
  exit: (code: number) => void;
  run(instance: WebAssembly.Instance): Promise<void>;
}

let loading: Promise<Excelize> | undefined;

/**
 * Starts the workbook library once; later calls give the same one. Takes the bytes of excelize.wasm.gz (or unpacked),
 * so that the caller decides where they come from: a file in Node, an address in a page. Needed for writing alone.
 * Call it before every saving: should the library have broken down over a workbook, it is started afresh.
 */
export function loadExcelize(wasm: Uint8Array | ArrayBuffer): Promise<Excelize> {
  loading ??= start(wasm instanceof Uint8Array ? wasm : new Uint8Array(wasm)).catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

// The library's own `init` reads a path or an address by itself, and in Node by way of an import that test runners
// and content security policies refuse. What it does after reading is done here.
async function start(wasm: Uint8Array): Promise<Excelize> {
  const isPacked = wasm[0] === 0x1f && wasm[1] === 0x8b;
  const bytes = isPacked ? await throughStream(wasm, new DecompressionStream('gzip')) : wasm;
  const scope = globalThis as typeof globalThis & { Go: new () => GoRuntime; excelize: Excelize };
  const runtime = new scope.Go();
  runtime.exit = () => (loading = undefined);
  scope.excelize = {} as Excelize;
  const { instance } = await WebAssembly.instantiate(bytes as Uint8Array<ArrayBuffer>, runtime.importObject);
  // The runtime goes on running for as long as the page or process lives: its end is not awaited.
  void runtime.run(instance);
  return scope.excelize;
}

const STOPPED = 'the workbook library has stopped';

/** The library's own view of a workbook. Throws LibraryProblem where the library cannot open it. */
export function openFile(excelize: Excelize, workbook: { readonly bytes: Uint8Array }): ExcelizeFile {
  let file: ExcelizeFile | undefined;
  try {
    file = excelize.OpenReader(workbook.bytes);
  } catch (cause) {
    throw Object.assign(new LibraryProblem(STOPPED), { cause });
  }
  if (!file || file.error) throw new LibraryProblem(file?.error ?? STOPPED);
  return file;
}

/** The package of a workbook of the library. */
export function packageBytes(file: ExcelizeFile): Uint8Array {
  // The typings promise anything a Blob can be made of; it is always bytes.
  return done(file.WriteToBuffer()).buffer as Uint8Array;
}

/** The library could not do something, or has broken down. */
export class LibraryProblem extends Error {
  override readonly name = 'LibraryProblem';
}

/** Throws LibraryProblem where the library reports an error, or has broken down. */
export function done<Result extends { error: string | null }>(result: Result): Result {
  // The call in which it breaks down gives undefined; those after it throw.
  if ((result as Result | undefined) === undefined) throw new LibraryProblem(STOPPED);
  if (result.error !== null) throw new LibraryProblem(result.error);
  return result;
}
