import { FileProblem } from './file-problem';
import type { ZipEntry } from './zip';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'ole' | 'other';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b];

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP_HEADER) && [1, 3, 5, 7].includes(bytes[2] ?? 0)) return 'zip';
  return startsWith(bytes, OLE_HEADER) ? 'ole' : 'other';
}

/** The problem of a file that is not a zip archive, and so no workbook of today's form. */
export function problemOfForeignFile(bytes: Uint8Array, name: string): FileProblem {
  if (bytes.length === 0)
    return new FileProblem(
      `‘${name}’ is empty: it holds no bytes at all. Save the workbook in Excel again and try that copy.`,
    );
  return new FileProblem(fileKind(bytes) === 'ole' ? oleSentence(bytes, name) : otherSentence(bytes, name));
}

function oleSentence(bytes: Uint8Array, name: string): string {
  if (includesUtf16(bytes, 'EncryptedPackage'))
    return `‘${name}’ is protected with a password: remove the password in Excel (File, Info, Protect Workbook, Encrypt with Password) and try again.`;
  if (includesUtf16(bytes, 'Workbook') || includesUtf16(bytes, 'Book'))
    return `‘${name}’ is an Excel 97–2003 workbook (.xls): open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and try that copy.`;
  if (includesUtf16(bytes, 'WordDocument'))
    return `‘${name}’ is a Word document, not a workbook: copy its table into an Excel workbook and try that.`;
  return `‘${name}’ is an old Office or Outlook file, not a workbook: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.`;
}

const FIRST_BYTES: readonly [bytes: readonly number[], kind: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'an image (PNG)'],
  [[0xff, 0xd8, 0xff], 'an image (JPEG)'],
  [[0x47, 0x49, 0x46, 0x38], 'an image (GIF)'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text document'],
];

function otherSentence(bytes: Uint8Array, name: string): string {
  const known = FIRST_BYTES.find(([first]) => startsWith(bytes, first));
  if (known)
    return `‘${name}’ is ${known[1]}, not a workbook: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.`;
  if (bytes.subarray(0, 4096).includes(0))
    return `‘${name}’ is not a workbook and cannot be read: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.`;
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (start.startsWith('<'))
    return `‘${name}’ is a web page or an XML file, not a workbook: open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and try that copy.`;
  return `‘${name}’ is plain text, not a workbook: if it is a comma-separated file, give its name the ending .csv and try again.`;
}

/** The problem of a zip archive that is no workbook; undefined where it seems to be one. */
export function problemOfForeignZip(
  parts: ReadonlyMap<string, ZipEntry>,
  name: string,
): FileProblem | undefined {
  const sentence = foreignZipSentence(parts, name);
  return sentence === undefined ? undefined : new FileProblem(sentence);
}

function foreignZipSentence(parts: ReadonlyMap<string, ZipEntry>, name: string): string | undefined {
  const has = (start: string) => [...parts.keys()].some((part) => part.toLowerCase().startsWith(start));
  if (has('xl/workbook.bin'))
    return `‘${name}’ is an Excel binary workbook (.xlsb): open it in Excel, choose File, Save As, Excel Workbook (.xlsx), and try that copy.`;
  if (parts.has('mimetype') && parts.has('content.xml'))
    return `‘${name}’ is an OpenDocument file (.ods): open it in Excel or LibreOffice, save it as Excel Workbook (.xlsx), and try that copy.`;
  if (has('index/document.iwa') || has('index.zip'))
    return `‘${name}’ is an Apple Numbers file: in Numbers choose File, Export To, Excel, and try that copy.`;
  if (has('word/'))
    return `‘${name}’ is a Word document, not a workbook: copy its table into an Excel workbook and try that.`;
  if (has('ppt/'))
    return `‘${name}’ is a PowerPoint presentation, not a workbook: choose an Excel workbook (.xlsx or .xlsm) or a .csv file.`;
  if (!has('[content_types].xml') || !has('xl/'))
    return `‘${name}’ is a zip archive with no workbook in it: unpack it and choose the workbook inside.`;
  return undefined;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/** Looks for the name of a stream in a compound file, where names are UTF-16, each ended by a zero. */
function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
